import { Sketch } from '../../../drawing/Sketch.ts';
import { symmetricBlob } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawCrownStrands } from './crownStrands.ts';

/** The back of the head and the short hair in the neck, in the head's own shadow. */
export function drawRoundedNape(look: Look): PartDrawing[] {
  const back = new Sketch('hairBack');
  const outline = symmetricBlob([
    [0, -6],
    [62, 4],
    [110, 66],
    [117, 146],
    [113, 214],
    [106, 270],
    [99, 330, 1],
    [86, 342],
    [72, 388, 1],
    [52, 372],
    [32, 388, 1],
    [14, 372],
    [0, 384, 1],
  ]);
  back.cel(
    outline,
    {
      ...look.hair,
      // Above, where a bowed or turned head shows it, as light as the rest; below in the head's own shadow.
      base: back.linearGradient(
        [0, 90],
        [0, 280],
        [
          [0, tint(look.palette, 'hair', -0.05, 1, -4)],
          [1, tint(look.palette, 'hair', -0.16, 1.02, -8)],
        ],
      ),
      shade: tint(look.palette, 'hair', -0.2, 1.04, -10),
    },
    {
      shade: [-3, -6],
      rim: [0, 0],
      inside: () => {
        drawCrownStrands(look, back);
        for (const x of [-88, -62, -34, 34, 62, 88]) {
          back.stroke(
            [
              [x * 1.02, 210, 0],
              [x * 0.98, 262, 1.5],
              [x * 0.9, 308, 0],
            ],
            look.hair.ink,
            0.55,
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
      spring: { anchor: { x: 0, y: 200 }, tip: { x: 0, y: 380 }, stiffness: 0.8 },
    }),
  ];
}
