import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { paintRuffle } from '../ruffle.ts';
import { paintBow } from '../satinBow.ts';
import { ivoryOf } from './cloths.ts';

/** A ribbon round the neck over a frill, with a gold drop. */
export function drawChoker(look: Look): PartDrawing {
  const choker = new Sketch('choker');
  paintRuffle(
    choker,
    (along, down) => {
      const u = along * 2 - 1;
      return [24 * u * (1 + 0.16 * down), 290 + 9 * (1 - u * u) + down * 25 - down * 2 * u * u];
    },
    { folds: 7, material: ivoryOf(look), notch: 0.24, shadow: 0, ink: 0.7 },
  );
  choker.cel(
    blob([
      [-22.5, 291, 1],
      [0, 301],
      [22.5, 291, 1],
      [23.5, 302, 1],
      [0, 312],
      [-23.5, 302, 1],
    ]),
    look.accent,
    { shade: [5, 1], rim: [1, 0], ink: 0.85 },
  );
  choker.cel(
    blob([
      [0, 308],
      [8, 316],
      [0, 331, 1],
      [-8, 316],
    ]),
    look.metal,
    { shade: [2, 2], ink: 0.75 },
  );
  choker.patch(ellipse(-2, 316, 2.2, 3), '#fffdf2');
  return choker.part({
    drawOrder: 44,
    attach: { to: 'body', depth: 24, bulge: 8 },
    grid: { columns: 2, rows: 1 },
  });
}

/** The bow on the breast. */
export function drawBow(look: Look): PartDrawing {
  const bow = new Sketch('bow');
  paintBow(bow, look, { x: 0, y: 414, span: 36, tails: 52, knot: 'jewel' });
  return bow.part({
    drawOrder: 50,
    attach: { to: 'body', depth: 52, bulge: 10 },
    grid: { columns: 3, rows: 3 },
    spring: { anchor: { x: 0, y: 410 }, tip: { x: 0, y: 466 }, stiffness: 0.75 },
  });
}
