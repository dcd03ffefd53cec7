import { inked, smoothStep } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { symmetricBlob } from '../../../drawing/spline.ts';
import type { Look } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawCrownRidge } from './crownRidge.ts';
import { curtainPaint } from './curtainPaint.ts';

/** Hair combed flat from a middle parting; no tuft, so that something may stand on the head. */
export function drawSleekCrown(look: Look): PartDrawing[] {
  const crown = new Sketch('hairTop');
  const paint = curtainPaint(look, crown, 1230);
  const outline = symmetricBlob([
    [0, -13],
    [46, -8],
    [88, 16],
    [115, 66],
    [119, 112],
    [114, 148, 1],
    [100, 140],
    [86, 112],
    [52, 94],
    [0, 88],
  ]);
  crown.cel(
    inked(outline, (x, y) => (y > 80 && Math.abs(x) < 104 ? 0 : 1 - smoothStep(84, 128, y))),
    { ...look.hair, ...paint },
    {
      // Shifted as a whole, the shade would line the inner edge of its legs, which a turned head shows.
      shade: [0, 0],
      rim: [2.4, 0],
      inside: () => {
        crown.stroke(
          [
            [44, -10, 0],
            [92, 18, 7],
            [120, 76, 15],
            [124, 150, 13],
          ],
          paint.shade,
        );
        crown.stroke(
          [
            [0, -12, 0.4],
            [0.8, 8, 1],
            [0, 44, 0],
          ],
          look.hair.deepShade,
          0.9,
        );
        for (const x of [-96, -76, -52, -26, 24, 50, 74, 96]) {
          crown.stroke(
            [
              [x * 0.1, -2, 0],
              [x * 0.62, 10 + Math.abs(x) * 0.16, 0.9],
              [x * 0.98, 40 + Math.abs(x) * 0.34, 0],
            ],
            look.hair.deepShade,
            0.55,
          );
        }
      },
    },
  );
  return [
    drawCrownRidge(look, (sketch) => curtainPaint(look, sketch, 1230)),
    crown.part({
      drawOrder: 78,
      attach: { to: 'head', depth: 52, bulge: 60 },
      grid: { columns: 5, rows: 4 },
    }),
  ];
}
