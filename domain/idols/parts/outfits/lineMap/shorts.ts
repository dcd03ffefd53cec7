import { Sketch } from '../../../../drawing/Sketch.ts';
import { symmetricBlob } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** Over the tops of the legs, so that they may swing below it. */
export function drawShorts(look: Look): PartDrawing {
  const shorts = new Sketch('shorts');
  shorts.cel(
    symmetricBlob([
      [0, 500],
      [40, 498],
      [62, 500, 1],
      [76, 548],
      [90, 604],
      [94, 668, 1],
      [50, 676],
      [6, 668, 1],
      [0, 652],
    ]),
    look.dominant,
    {
      shade: [9, 2],
      rim: [0, 0],
      inside: () => {
        shorts.stroke(
          [
            [0, 560, 0],
            [1, 610, 1.5],
            [0, 652, 0.6],
          ],
          look.dominant.ink,
        );
        for (const s of [-1, 1]) {
          shorts.stroke(
            [
              [s * 8, 640, 0],
              [s * 26, 632, 1.6],
              [s * 44, 618, 0],
            ],
            look.dominant.ink,
          );
        }
      },
    },
  );
  return shorts.part({
    drawOrder: 33,
    attach: { to: 'body', depth: 10, bulge: 20 },
    grid: { columns: 4, rows: 4 },
  });
}
