import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import type { EyeFrame } from './eyeFrame.ts';

/** The lid shut for a blink (curved down), and shut with joy (curved up). */
export function drawClosedEyes(
  look: Look,
  frame: EyeFrame,
  paint = tint(look.palette, 'dominant', -0.2, 0.7, 4),
): PartDrawing[] {
  return [
    drawLines(frame, paint, 'Closed', [
      [
        [-29, 8, 0.5],
        [-18, 17, 2.6],
        [-2, 21.5, 3.6],
        [16, 18, 4],
        [30, 8, 3],
        [39, 3, 0],
      ],
      [
        [14, 18, 2.4],
        [24, 24, 1.9],
        [34, 24, 0],
      ],
      [
        [23, 13, 2.6],
        [34, 17, 2],
        [44, 14, 0],
      ],
    ]),
    drawLines(frame, paint, 'Happy', [
      [
        [-29, 19, 0.4],
        [-20, 5, 3],
        [-3, -6, 4.3],
        [15, -1, 4.5],
        [27, 11, 3.4],
        [34, 20, 0],
      ],
      [
        [21, 5, 2.8],
        [33, 5, 2.1],
        [43, -1, 0],
      ],
      [
        [26, 11, 2.4],
        [37, 13, 1.8],
        [46, 9, 0],
      ],
    ]),
  ];
}

function drawLines(frame: EyeFrame, paint: string, name: string, lines: readonly Spine[]): PartDrawing {
  const eye = new Sketch(`eye${frame.side}${name}`);
  for (const line of lines) eye.patch(frame.line(line), paint);
  return eye.part({
    drawOrder: 70,
    attach: { to: 'head', depth: 82, bulge: 12 },
    grid: { columns: 3, rows: 2 },
  });
}
