import type { Sketch } from '../../../../drawing/Sketch.ts';
import { blob } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';

/** The shoulders in the second colour, on from the sleeve. */
export function drawYoke(look: Look, front: Sketch, s: 1 | -1): void {
  front.patch(
    blob([
      [s * 10, 310, 1],
      [s * 120, 310, 1],
      [s * 120, 372, 1],
      [s * 80, 366],
      [s * 44, 376],
      [s * 10, 380, 1],
    ]),
    look.accent.base,
  );
  front.stroke(
    [
      [s * 20, 378, 2.6],
      [s * 50, 374, 2.6],
      [s * 80, 366, 2.6],
      [s * 120, 371, 2.6],
    ],
    look.neutral.base,
  );
}

/** A ribbed band along the bottom. */
export function drawHem(look: Look, front: Sketch, s: 1 | -1): void {
  front.patch(
    blob([
      [s * 34, 474, 1],
      [s * 56, 480],
      [s * 84, 478],
      [s * 116, 466, 1],
      [s * 116, 510, 1],
      [s * 34, 510, 1],
    ]),
    look.accent.base,
  );
  front.patch(
    blob([
      [s * 34, 488, 1],
      [s * 56, 491],
      [s * 84, 489],
      [s * 116, 478, 1],
      [s * 116, 510, 1],
      [s * 34, 510, 1],
    ]),
    look.accent.shade,
  );
  for (const x of [48, 58, 68, 78, 88, 98]) {
    front.stroke(
      [
        [s * x, 480, 0.8],
        [s * (x + 1), 500, 0.8],
      ],
      look.accent.deepShade,
      0.8,
    );
  }
}

/** The zip along the open edge. */
export function drawEdge(look: Look, front: Sketch, s: 1 | -1): void {
  front.stroke(
    [
      [s * 25, 324, 3],
      [s * 34, 352, 3],
      [s * 43.5, 390, 3],
      [s * 45.5, 440, 3],
      [s * 42.5, 494, 3],
    ],
    look.neutral.base,
  );
}
