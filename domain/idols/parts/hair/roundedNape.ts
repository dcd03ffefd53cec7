import { Sketch } from '../../../drawing/Sketch.ts';
import { symmetricBlob } from '../../../drawing/spline.ts';
import type { Look } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { headPaint } from './paintHair.ts';

/** The back of the head and the short hair in the neck, in the head's own shadow. */
export function drawRoundedNape(look: Look): PartDrawing[] {
  const back = new Sketch('hairBack');
  const paint = headPaint(look, back);
  const outline = symmetricBlob([
    [0, 4],
    [62, 14],
    [108, 70],
    [118, 146],
    [113, 214],
    [102, 266],
    [92, 306, 1],
    [80, 290],
    [66, 322, 1],
    [50, 300],
    [32, 326, 1],
    [14, 304],
    [0, 318, 1],
  ]);
  back.cel(
    outline,
    { ...look.hair, base: paint.shade, shade: look.hair.deepShade },
    {
      shade: [-8, -10],
      rim: [0, 0],
      inside: () => {
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
      attach: { to: 'head', depth: -80, bulge: 0 },
      grid: { columns: 4, rows: 4 },
      spring: { anchor: { x: 0, y: 200 }, tip: { x: 0, y: 322 }, stiffness: 0.8 },
    }),
  ];
}
