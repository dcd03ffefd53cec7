import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawEyes, lowerLashes } from './eyeParts.ts';
import { drawSparklingHighlight, drawSparklingIris } from './sparklingIris.ts';

/** Round puppy eyes: a high arch, a soft outer corner, lashes in three short tufts, irises full of sparks. */
export function drawSparklingEyes(look: Look): PartDrawing[] {
  const dark = tint(look.palette, 'irisTop', -0.1, 0.9, 12);
  const warm = tint(look.palette, 'accent', -0.22, 0.9, -14);
  return drawEyes(look, {
    opening: [
      [-27, 10, 1],
      [-26, -8],
      [-15, -27],
      [4, -32],
      [20, -24],
      [29, -6],
      [31, 10, 1],
      [26, 23],
      [12, 31.5],
      [-8, 31.5],
      [-21, 24],
    ],
    white: {
      fromY: -32,
      toY: 30,
      stops: [
        [0, '#cfe0e6'],
        [0.45, '#f8fdfd'],
        [1, '#ffffff'],
      ],
    },
    lidShadow: {
      line: [
        [-32, 16, 5],
        [-27, -6, 7],
        [-14, -25, 9],
        [6, -29, 9.5],
        [24, -18, 8.5],
        [34, 8, 5],
      ],
      paint: '#1f4a66',
      opacity: 0.28,
    },
    upperLid: {
      fromX: -30,
      toX: 38,
      stops: [
        [0, warm],
        [0.3, dark],
        [0.8, dark],
        [1, warm],
      ],
      lashes: [
        [
          [-28.5, 14, 0.4],
          [-28, -2, 2.2],
          [-23.5, -17, 3.2],
          [-12, -30.5, 4.2],
          [5, -34.5, 5.1],
          [21.5, -27, 5.4],
          [30.5, -10, 4.3],
          [33.5, 3, 3],
          [36, 11, 0],
        ],
        // Three tufts along the outer half, each of one stroke.
        [
          [10, -31, 3.2],
          [21, -36, 2.2],
          [28, -44, 0],
        ],
        [
          [21, -24, 3.4],
          [33, -28, 2.3],
          [42, -37, 0],
        ],
        [
          [29, -10, 3.2],
          [39, -11, 2.2],
          [48, -18, 0],
        ],
        [
          [-23, -16, 2],
          [-29, -21, 1.2],
          [-31, -27, 0],
        ],
      ],
      gleam: {
        line: [
          [-15, -28.5, 0],
          [-6, -33.5, 1],
          [6, -34.8, 1.2],
          [15, -31, 0],
        ],
        paint: tint(look.palette, 'dominantLight', 0.06, 0.9),
        opacity: 0.8,
      },
    },
    lowerLid: {
      lines: [
        [
          [33, 8, 0],
          [31, 17, 1.7],
          [26, 25.5, 1.8],
          [12, 33.4, 1.6],
          [-5, 33.6, 1],
          [-14, 31, 0],
        ],
        ...lowerLashes(
          [
            [29.5, 20],
            [22, 29],
          ],
          [-2, -2, 1.6],
          [3, 3.5, 1.1],
          [7, 5.5, 0],
        ),
      ],
      paint: tint(look.palette, 'accent', -0.24, 0.85, -14),
    },
    crease: {
      line: [
        [-18, -33, 0],
        [-5, -42, 1.2],
        [10, -43, 1.4],
        [22, -37, 0],
      ],
      opacity: 0.4,
    },
    iris: (frame) => drawSparklingIris(look, frame),
    highlight: (frame) => drawSparklingHighlight(look, frame),
  });
}
