import { lock } from '../../../../drawing/lock.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, ellipse, symmetricBlob } from '../../../../drawing/spline.ts';
import { type Look, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { apronLeather } from './apronPockets.ts';

/** The leather belt that holds the apron, with a ring for keys. */
export function drawApronBelt(look: Look): PartDrawing {
  const belt = new Sketch('apronBelt');
  belt.cel(
    symmetricBlob([
      [0, 500],
      [44, 496],
      [79, 484, 1],
      [85, 506, 1],
      [46, 519],
      [0, 524],
    ]),
    apronLeather(look),
    { shade: [11, 3], rim: [0, 0], ink: 0.95 },
  );
  // A ring for keys, and a small bell on it.
  belt.cel(ellipse(-50, 512, 9), look.metal, { shade: [2, 2], ink: 0.85 });
  belt.patch(ellipse(-50, 512, 4.4), look.accent.deepShade);
  belt.cel(
    lock([
      [-50, 519, 1.5],
      [-51, 536, 1.5],
    ]).outline,
    look.metal,
    { shade: [0, 0], rim: [0, 0], ink: 0.5 },
  );
  belt.cel(ellipse(-51, 545, 10.5), look.metal, { shade: [3, 3], ink: 0.9 });
  belt.patch(ellipse(-55, 541, 3, 2, -40), '#fffdf2');
  belt.patch(ellipse(-50, 549, 2.4, 2), look.metal.ink);
  return belt.part({
    drawOrder: 45.8,
    attach: { to: 'body', depth: 36, bulge: 28 },
    grid: { columns: 4, rows: 1 },
  });
}

/** The bow's loops and ends, seen beside the hips. */
export function drawApronTie(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const tie = new Sketch(`apronTie${side}`);
  tie.cel(
    blob([
      [s * 70, 494, 1],
      [s * 92, 520],
      [s * 126, 580],
      [s * (s > 0 ? 146 : 138), 640, 1],
      [s * 118, 646, 1],
      [s * 104, 590],
      [s * 74, 524, 1],
    ]),
    look.dominantLight,
    { shade: [5, 2], rim: [0, 0] },
  );
  tie.cel(
    blob([
      [s * 72, 496, 1],
      [s * 104, 462],
      [s * 140, 454],
      [s * 152, 476],
      [s * 140, 504],
      [s * 104, 512],
    ]),
    look.dominantLight,
    {
      shade: [5, 6],
      rim: [0, 0],
      inside: () => {
        tie.stroke(
          [
            [s * 80, 496, 2],
            [s * 106, 486, 1.4],
            [s * 126, 484, 0],
          ],
          look.dominantLight.ink,
        );
      },
    },
  );
  return tie.part({
    drawOrder: 15,
    attach: { to: 'body', depth: -34, bulge: 0 },
    grid: { columns: 2, rows: 3 },
    spring: { anchor: { x: s * 74, y: 498 }, tip: { x: s * 130, y: 640 }, stiffness: 0.45 },
  });
}
