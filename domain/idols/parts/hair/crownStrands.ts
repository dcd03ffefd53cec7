import type { Sketch } from '../../../drawing/Sketch.ts';
import type { Look } from '../Look.ts';

/**
 * The top of the back of the head, which rises behind the crown when the head is bowed: strands that run over it from
 * the whorl, a light on the side of the lamps, and the shadow of the crown where the two meet. Drawn inside the part.
 */
export function drawCrownStrands(look: Look, back: Sketch): void {
  for (const [x, width] of [
    [-92, 1.2],
    [-74, 0.9],
    [-54, 1.3],
    [-33, 0.8],
    [-14, 1.1],
    [9, 0.8],
    [29, 1.2],
    [51, 0.9],
    [70, 1.3],
    [90, 1],
  ] as const) {
    const lower = Math.abs(x) * 0.3;
    back.stroke(
      [
        [x * 0.62, 2 + lower * 0.5, 0],
        [x * 0.92, 22 + lower, width],
        [x * 1.08, 96 + lower, 0.4],
      ],
      look.hair.deepShade,
      0.75,
    );
  }
  for (const [x, width] of [
    [-64, 3.4],
    [-44, 4.6],
    [-24, 3.2],
  ] as const) {
    const lower = Math.abs(x) * 0.26;
    back.stroke(
      [
        [x * 0.8, 5 + lower, 0],
        [x * 0.95, 15 + lower, width],
        [x * 1.04, 34 + lower, 0],
      ],
      look.hair.light,
      0.55,
    );
  }
}
