import { Sketch } from '../../../drawing/Sketch.ts';
import { symmetricBlob } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** The back of the head and the short hair in the neck, in the head's own shadow. */
export function drawRoundedNape(look: Look): PartDrawing[] {
  const back = new Sketch('hairBack');
  const outline = symmetricBlob([
    [0, -6],
    [62, 4],
    [110, 66],
    [117, 146],
    [113, 214],
    [104, 270],
    [95, 322, 1],
    [82, 322],
    [66, 352, 1],
    [50, 336],
    [32, 352, 1],
    [14, 336],
    [0, 348, 1],
  ]);
  back.cel(
    outline,
    {
      ...look.hair,
      base: tint(look.palette, 'hair', -0.15, 1.02, -8),
      shade: tint(look.palette, 'hair', -0.23, 1.04, -10),
    },
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
