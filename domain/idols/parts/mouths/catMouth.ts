import type { Look } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawMouths } from './brightMouth.ts';
import { MOUTH_SHAPES, type MouthName, type MouthShape } from './mouthShapes.ts';

/** Closed, two soft bows under the nose as a cat has them, with one small tooth; open, the same bows above. */
export function drawCatMouth(look: Look): PartDrawing[] {
  return drawMouths(look, true, SHAPES);
}

const SHAPES: Readonly<Record<MouthName, MouthShape>> = {
  ...MOUTH_SHAPES,
  neutral: {
    kind: 'line',
    lines: [
      [
        [-12.5, -2.4, 0.3],
        [-7, 1.9, 1.3],
        [-2, 0.6, 1.4],
        [0, -1.8, 1],
        [2, 0.6, 1.4],
        [7, 1.9, 1.3],
        [12.5, -2.4, 0.3],
      ],
    ],
  },
  smile: {
    kind: 'line',
    lines: [
      [
        [-18, -6.4, 0],
        [-15, -2, 1.2],
        [-8.5, 2.8, 1.5],
        [-2.4, 1.2, 1.5],
        [0, -1.8, 1.1],
        [2.4, 1.2, 1.5],
        [8.5, 2.8, 1.5],
        [15, -2, 1.2],
        [18, -6.4, 0],
      ],
    ],
    fang: [
      [5.6, 1.6, 1],
      [12.6, 0.6, 1],
      [11, 5.4],
      [9.6, 8.2, 1],
      [7.4, 5.4],
    ],
  },
  laugh: {
    kind: 'open',
    opening: [
      [-21, -9.5, 1],
      [-15, -4.6],
      [-7, -3.2],
      [0, -6.8, 1],
      [7, -3.2],
      [15, -4.6],
      [21, -9.5, 1],
      [17.5, 4],
      [9, 14],
      [0, 16.5],
      [-9, 14],
      [-17.5, 4],
    ],
    teeth: 5.6,
    tongue: 0.5,
  },
};
