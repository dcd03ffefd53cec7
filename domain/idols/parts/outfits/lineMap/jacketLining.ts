import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** The inside of the side that the wind lifts, behind the arm. */
export function drawLining(look: Look): PartDrawing {
  const lining = new Sketch('coatLining');
  lining.cel(
    blob([
      [58, 340, 1],
      [104, 350],
      [138, 404],
      [176, 452],
      [206, 470, 1],
      [186, 498],
      [150, 512],
      [108, 506],
      [60, 490, 1],
    ]),
    look.accent,
    {
      shade: [-9, -8],
      rim: [0, 0],
      inside: () => {
        for (const [x, y] of [
          [112, 470],
          [148, 476],
        ] as const) {
          lining.stroke(
            [
              [96, 380, 0],
              [x, y - 30, 4],
              [x + 10, y + 44, 8],
            ],
            look.accent.deepShade,
            0.55,
          );
        }
      },
    },
  );
  return lining.part({
    drawOrder: 13.5,
    attach: { to: 'body', depth: -16, bulge: 0 },
    grid: { columns: 3, rows: 3 },
    spring: { anchor: { x: 80, y: 350 }, tip: { x: 170, y: 500 }, stiffness: 0.5 },
  });
}
