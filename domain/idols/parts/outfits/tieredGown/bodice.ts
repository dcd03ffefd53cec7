import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, ellipse, symmetricBlob } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { paintRuffle } from '../ruffle.ts';
import { drawBow, drawChoker } from './choker.ts';
import { blushOf, ivoryOf } from './cloths.ts';

const onBody = (depth: number, bulge = 12) => ({ to: 'body', depth, bulge }) as const;

/** A basque that ends in a point, laced over an ivory front, with a frill off the shoulders. */
export function drawBodice(look: Look): PartDrawing[] {
  return [drawBasque(look), drawBertha(look), drawChoker(look), drawBow(look)];
}

function drawBasque(look: Look): PartDrawing {
  const basque = new Sketch('bodice');
  const outline = symmetricBlob([
    [0, 372, 1],
    [40, 366],
    [76, 370, 1],
    [82, 390],
    [76, 420],
    [63, 452],
    [57, 478],
    [63, 498, 1],
    [34, 516],
    [12, 542],
    [0, 552, 1],
  ]);
  basque.cel(outline, look.dominant, {
    shade: [10, 3],
    rim: [2, -0.5],
    inside: () => {
      basque.patch(
        symmetricBlob([
          [0, 420],
          [40, 432],
          [86, 410],
          [82, 432],
          [44, 444],
          [0, 430],
        ]),
        look.dominant.shade,
      );
      drawFrontPanel(look, basque);
      for (const s of [-1, 1]) {
        basque.stroke(
          [
            [s * 54, 396, 0],
            [s * 45, 440, 1.6],
            [s * 40, 480, 1.4],
            [s * 34, 520, 0],
          ],
          look.dominant.ink,
          0.8,
        );
        // Gold braid along the front and round the point.
        basque.stroke(
          [
            [s * 29, 366, 2.4],
            [s * 24, 430, 2.4],
            [s * 19, 482, 2.4],
            [s * 8, 530, 2.4],
            [0, 548, 2.2],
          ],
          look.metal.base,
        );
      }
    },
  });
  for (const s of [-1, 1]) {
    basque.cel(
      blob([
        [s * 63, 494, 1],
        [s * 34, 511],
        [s * 12, 537],
        [0, 547, 1],
        [0, 557, 1],
        [s * 15, 546],
        [s * 37, 521],
        [s * 65, 503, 1],
      ]),
      look.metal,
      { shade: [2, 2], rim: [0, 0], ink: 0.75 },
    );
  }
  return basque.part({ drawOrder: 40, attach: onBody(34, 30), grid: { columns: 4, rows: 5 } });
}

function drawFrontPanel(look: Look, basque: Sketch): void {
  const ivory = ivoryOf(look);
  basque.cel(
    symmetricBlob([
      [0, 366],
      [29, 366, 1],
      [24, 430],
      [19, 482],
      [8, 530],
      [0, 548, 1],
    ]),
    ivory,
    {
      shade: [6, 0],
      rim: [0, 0],
      ink: 0.6,
      inside: () => {
        for (const [y, half] of LACING) {
          for (const s of [-1, 1]) {
            basque.stroke(
              [
                [s * half, y - 7, 1.7],
                [0, y, 1.9],
                [-s * half, y + 7, 1.5],
              ],
              look.accent.base,
            );
          }
          basque.patch(ellipse(0, y, 3.4), look.metal.base);
          basque.patch(ellipse(-0.8, y - 0.9, 1.4), '#fffdf2');
        }
      },
    },
  );
}

/** Heights of the crossings, and half of the lace's width there. */
const LACING = [
  [446, 18],
  [466, 16.5],
  [486, 14.5],
  [506, 11],
] as const;

/** The frill of the neckline, lying over both upper arms' roots. */
function drawBertha(look: Look): PartDrawing {
  const bertha = new Sketch('bodiceFrill');
  const strip = (along: number, down: number, reach = 34): readonly [number, number] => {
    const u = along * 2 - 1;
    const x = 82 * Math.sin((u * Math.PI) / 2.15) * 1.02;
    return [x * (1 + 0.06 * down), 361 - 9 * u * u + 9 * (1 - u * u) + down * (reach - 6 * u * u)];
  };
  paintRuffle(bertha, (along, down) => strip(along, down, 44), {
    folds: 9,
    material: blushOf(look),
    notch: 0.22,
    shadow: 0.3,
    ink: 0.85,
  });
  paintRuffle(bertha, strip, {
    folds: 11,
    material: ivoryOf(look),
    notch: 0.26,
    shadow: 0,
    trim: { paint: look.metal.base, above: 0.14, width: 0.09 },
    ink: 0.85,
  });
  const braid = Array.from({ length: 13 }, (_, step) => [...strip(step / 12, 0.02), 2.6] as const);
  bertha.stroke(braid, look.metal.ink);
  bertha.stroke(
    braid.map(([x, y]) => [x, y, 1.7] as const),
    look.metal.base,
  );
  return bertha.part({ drawOrder: 46, attach: onBody(40, 30), grid: { columns: 4, rows: 2 } });
}
