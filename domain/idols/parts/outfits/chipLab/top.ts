import { Sketch } from '../../../../drawing/Sketch.ts';
import { symmetricBlob } from '../../../../drawing/spline.ts';
import { paintTrack } from '../../circuitTrack.ts';
import { darkCloth } from '../../darkCloth.ts';
import { type Look, tint } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** A close top with a neck, down to the waist, one tone above the dark cloth round it; tracks run down its middle. */
export function drawTop(look: Look): PartDrawing[] {
  const top = new Sketch('bodice');
  const cloth = darkCloth(look, 0.1);
  top.cel(
    symmetricBlob([
      [0, 330, 1],
      [30, 326],
      [62, 330, 1],
      [70, 356],
      [84, 386],
      [80, 410],
      [67, 440],
      [58, 470],
      [60, 506, 1],
      [0, 512],
    ]),
    cloth,
    {
      shade: [10, 3],
      rim: [1.8, 0],
      inside: () => {
        top.patch(
          symmetricBlob([
            [0, 408],
            [34, 418],
            [90, 388],
            [84, 424],
            [44, 428],
            [0, 416],
          ]),
          cloth.shade,
        );
        const line = tint(look.palette, 'irisBottom', 0.02);
        const glow = tint(look.palette, 'hairTips');
        for (const s of [-1, 1]) {
          paintTrack(
            top,
            [
              [s * 6, 380],
              [s * 6, 432],
              [s * 18, 444],
              [s * 18, 474],
            ],
            1.5,
            { line, glow, pad: look.metal.base },
          );
          paintTrack(
            top,
            [
              [s * 16, 380],
              [s * 16, 420],
              [s * 34, 438],
              [s * 34, 456],
            ],
            1.2,
            { line: look.metal.base },
          );
        }
      },
    },
  );
  return [
    top.part({
      drawOrder: 40,
      attach: { to: 'body', depth: 14, bulge: 26 },
      grid: { columns: 4, rows: 4 },
    }),
  ];
}
