import { Sketch } from '../../../drawing/Sketch.ts';
import { symmetricBlob } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawCrownStrands } from './crownStrands.ts';

/** The back of the head, and the hair in the neck that is rolled up in curls. */
export function drawCurledNape(look: Look): PartDrawing[] {
  const back = new Sketch('hairBack');
  const outline = symmetricBlob([
    [0, -8],
    [62, 3],
    [112, 66],
    [121, 146],
    [124, 214],
    [128, 276],
    [112, 318],
    [92, 326, 1],
    [74, 352],
    [50, 350],
    [40, 338, 1],
    [22, 358],
    [0, 360],
  ]);
  back.cel(
    outline,
    {
      ...look.hair,
      base: back.linearGradient(
        [0, 60],
        [0, 300],
        [
          [0, tint(look.palette, 'hair', -0.015, 1, -2)],
          [1, tint(look.palette, 'hair', -0.2, 1.05, -22)],
        ],
      ),
      shade: tint(look.palette, 'hair', -0.25, 1.05, -26),
    },
    {
      shade: [0, 0],
      rim: [0, 0],
      inside: () => {
        drawCrownStrands(look, back);
        for (const x of [-104, -84, -62, -34, 34, 62, 84, 104]) {
          back.stroke(
            [
              [x * 0.98, 200, 0],
              [x * 1.02, 262, 1.6],
              [x * 0.9, 322, 0],
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
      spring: { anchor: { x: 0, y: 200 }, tip: { x: 0, y: 356 }, stiffness: 0.85 },
    }),
  ];
}
