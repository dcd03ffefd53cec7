import { regularPolygon } from '../../../../drawing/regularPolygon.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, polygon, symmetricBlob } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawYoke } from './yoke.ts';

const onBody = (depth: number, bulge = 12) => ({ to: 'body', depth, bulge }) as const;

export function drawBodice(look: Look): PartDrawing[] {
  return [drawDress(look), drawYoke(look), drawCollar(look), drawBelt(look)];
}

/** Close-fitting, with the upright lines of a glass front. */
function drawDress(look: Look): PartDrawing {
  const dress = new Sketch('bodice');
  dress.cel(
    symmetricBlob([
      [0, 312],
      [24, 310, 1],
      [44, 334],
      [66, 362],
      [78, 388, 1],
      [73, 414],
      [63, 444],
      [57, 472],
      [59, 498, 1],
      [0, 504],
    ]),
    look.dominant,
    {
      shade: [12, 3],
      rim: [2, -0.5],
      inside: () => {
        // The middle panel is lighter, as the lit shaft of a lift.
        dress.cel(
          symmetricBlob([
            [0, 390],
            [20, 392, 1],
            [13, 450],
            [15, 512, 1],
            [0, 512],
          ]),
          look.dominantLight,
          { shade: [7, 0], rim: [0, 0], ink: 0.55 },
        );
        for (const [top, bottom] of [
          [-64, -46],
          [-48, -35],
          [-33, -24],
          [33, 24],
          [48, 35],
          [64, 46],
        ] as const) {
          dress.stroke(
            [
              [top, 372, 0.4],
              [top * 1.03, 412, 1.1],
              [bottom, 470, 1],
              [bottom * 1.04, 505, 0.9],
            ],
            look.dominantLight.base,
          );
        }
        for (const s of [-1, 1]) {
          dress.stroke(
            [
              [s * 74, 408, 0],
              [s * 52, 419, 2.6],
              [s * 26, 412, 0],
            ],
            look.dominant.shade,
          );
        }
      },
    },
  );
  return dress.part({ drawOrder: 40, attach: onBody(14, 26), grid: { columns: 4, rows: 4 } });
}

function drawCollar(look: Look): PartDrawing {
  const collar = new Sketch('choker');
  collar.cel(
    blob([
      [-23, 284, 1],
      [0, 297],
      [23, 284, 1],
      [27, 312, 1],
      [0, 322],
      [-27, 312, 1],
    ]),
    look.neutral,
    {
      shade: [8, 1],
      rim: [0, 0],
      ink: 0.9,
      inside: () => {
        collar.stroke(
          [
            [-24, 290, 1.6],
            [0, 302.5, 1.8],
            [24, 290, 1.6],
          ],
          look.metal.shade,
        );
      },
    },
  );
  collar.cel(regularPolygon(0, 316, 13, 8), look.metal, { shade: [3, 3], rim: [0, 0], ink: 0.85 });
  collar.cel(regularPolygon(0, 316, 8.4, 8), look.dominantLight, { shade: [3, 3], rim: [0, 0], ink: 0.5 });
  collar.patch(regularPolygon(-2.2, 313.6, 3, 8), '#ffffff', 0.9);
  return collar.part({ drawOrder: 44, attach: onBody(24, 8), grid: { columns: 2, rows: 1 } });
}

function drawBelt(look: Look): PartDrawing {
  const belt = new Sketch('belt');
  belt.cel(
    symmetricBlob([
      [0, 480],
      [36, 476],
      [59, 467, 1],
      [62, 487, 1],
      [36, 497],
      [0, 501],
    ]),
    look.neutral,
    { shade: [10, 3], rim: [0, 0], ink: 0.9 },
  );
  belt.cel(regularPolygon(0, 490, 20, 8), look.metal, { shade: [4, 4], rim: [0, 0], ink: 0.9 });
  belt.cel(regularPolygon(0, 490, 13, 8), look.accent, {
    inkPaint: look.dominant.ink,
    shade: [4, 4],
    rim: [0, 0],
    ink: 0.55,
    inside: () => {
      belt.patch(
        polygon([
          [-14, 496],
          [4, 474],
          [10, 474],
          [-10, 502],
        ]),
        '#ffffff',
        0.8,
      );
    },
  });
  return belt.part({ drawOrder: 47, attach: onBody(66, 20), grid: { columns: 4, rows: 1 } });
}
