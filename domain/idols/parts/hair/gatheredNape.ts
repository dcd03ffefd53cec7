import { Sketch } from '../../../drawing/Sketch.ts';
import { blob } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawCrownStrands } from './crownStrands.ts';

/** The back of the head when all hair is drawn over to the viewer's right: short in the neck, full at the right. */
export function drawGatheredNape(look: Look): PartDrawing[] {
  const back = new Sketch('hairBack');
  const outline = blob([
    [0, -6],
    [62, 4],
    [110, 66],
    [120, 146],
    [124, 214],
    [134, 282],
    [134, 330],
    [104, 350],
    [60, 346],
    [10, 340],
    [-44, 348],
    [-92, 336],
    [-111, 284],
    [-114, 214],
    [-117, 146],
    [-110, 66],
    [-62, 4],
  ]);
  back.cel(
    outline,
    {
      ...look.hair,
      base: back.linearGradient(
        [0, 90],
        [0, 280],
        [
          [0, tint(look.palette, 'hair', -0.05, 1, 4)],
          [1, tint(look.palette, 'hair', -0.14, 1.02, 6)],
        ],
      ),
      shade: tint(look.palette, 'hair', -0.18, 1.04, 8),
    },
    {
      shade: [-3, -6],
      rim: [0, 0],
      inside: () => {
        drawCrownStrands(look, back);
        for (let index = 0; index < 7; index++) {
          const y = 216 + index * 14;
          back.stroke(
            [
              [-104 + index * 9, y - 20, 0],
              [-30 + index * 6, y + 28 - index * 2, 1.5],
              [70 + index * 6, y + 18 - index * 4, 0],
            ],
            look.hair.ink,
            0.5,
          );
        }
      },
    },
  );
  return [
    back.part({
      drawOrder: 9,
      attach: { to: 'head', depth: -56, bulge: 0 },
      grid: { columns: 4, rows: 4 },
    }),
  ];
}
