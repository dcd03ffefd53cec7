import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawEyes, lowerLashes } from './eyeParts.ts';
import { drawIris, drawIrisHighlight } from './starryIris.ts';

/** Large round eyes with a lifted outer corner, irises in three layers and a star of light in them. */
export function drawStarryEyes(look: Look): PartDrawing[] {
  const dark = tint(look.palette, 'dominant', -0.2, 0.7, 4);
  const warm = tint(look.palette, 'accent', -0.24, 0.75, -16);
  return drawEyes(look, {
    opening: [
      [-27, 9, 1],
      [-23.5, -9],
      [-9, -26],
      [9, -27.5],
      [24, -14],
      [30, 3, 1],
      [26.5, 19],
      [13, 29.5],
      [-7, 30],
      [-21, 22],
    ],
    white: {
      fromY: -30,
      toY: 30,
      stops: [
        [0, '#d9cdee'],
        [0.45, '#fbf8ff'],
        [1, '#ffffff'],
      ],
    },
    lidShadow: {
      line: [
        [-32, 16, 6],
        [-25, -5, 8],
        [-9, -22, 9.5],
        [10, -23, 10],
        [26, -9, 9],
        [34, 8, 6],
      ],
      paint: '#4a2a86',
      opacity: 0.3,
    },
    upperLid: {
      fromX: -30,
      toX: 40,
      stops: [
        [0, warm],
        [0.3, dark],
        [0.8, dark],
        [1, warm],
      ],
      lashes: [
        [
          [-29.5, 13, 0.4],
          [-26.5, 0, 2],
          [-20, -14, 3.6],
          [-7, -27, 5.2],
          [10, -28.8, 6.4],
          [25, -16.5, 6.6],
          [31.8, -2, 4.6],
          [38, 6.5, 2],
          [44, 5.5, 0],
        ],
        // Lashes at the outer corner, swung upwards.
        [
          [17, -26, 3],
          [30, -28, 2],
          [40, -36.5, 0],
        ],
        [
          [27, -15, 2.8],
          [38, -15.5, 1.8],
          [47, -22.5, 0],
        ],
        // One small lash inside.
        [
          [-21, -12, 1.8],
          [-27, -16, 1.1],
          [-30.5, -21, 0],
        ],
      ],
      gleam: {
        line: [
          [-14, -23.5, 0],
          [-4, -28.5, 1],
          [9, -29, 1.1],
          [17, -25, 0],
        ],
        paint: tint(look.palette, 'accent', 0.02, 0.7, -30),
        opacity: 0.75,
      },
    },
    lowerLid: {
      lines: [
        [
          [31.6, 0, 0],
          [31, 9, 1.7],
          [27.6, 19.5, 1.7],
          [15, 30.6, 1.6],
          [-3, 32, 1],
          [-14, 29, 0],
        ],
        ...lowerLashes(
          [
            [27, 22],
            [20.5, 28],
          ],
          [-2, -2, 1.6],
          [4, 3, 1],
          [9, 4, 0],
        ),
      ],
      paint: tint(look.palette, 'accent', -0.27, 0.62, -14),
    },
    crease: {
      line: [
        [-21, -26, 0],
        [-8, -37, 1.2],
        [10, -38.5, 1.4],
        [25, -29, 0],
      ],
      opacity: 0.6,
    },
    iris: (frame) => drawIris(look, frame),
    highlight: (frame) => drawIrisHighlight(frame),
  });
}
