import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawEyes, lowerLashes } from './eyeParts.ts';
import { drawRoseIris, drawRoseIrisHighlight } from './roseIris.ts';

/** Soft eyes whose outer corners droop, with a heavy lid and long lashes that sweep outwards. */
export function drawTenderEyes(look: Look): PartDrawing[] {
  const dark = tint(look.palette, 'irisTop', -0.1, 0.85, 2);
  const warm = tint(look.palette, 'accent', -0.08, 0.8, 10);
  return drawEyes(look, {
    opening: [
      [-27.5, 8, 1],
      [-24, -11],
      [-11, -25],
      [6, -26],
      [22, -11.5],
      [31.5, 13, 1],
      [25.5, 23],
      [13, 29],
      [-7, 29.5],
      [-21.5, 21],
    ],
    white: {
      fromY: -30,
      toY: 30,
      stops: [
        [0, '#eccfd4'],
        [0.45, '#fff7f4'],
        [1, '#ffffff'],
      ],
    },
    lidShadow: {
      line: [
        [-32, 14, 6],
        [-26, -6, 8],
        [-10, -21, 9.5],
        [9, -22, 10.5],
        [25, -8, 9.5],
        [35, 14, 6],
      ],
      paint: '#7a2a4a',
      opacity: 0.3,
    },
    upperLid: {
      fromX: -30,
      toX: 46,
      stops: [
        [0, warm],
        [0.3, dark],
        [0.76, dark],
        [1, warm],
      ],
      lashes: [
        [
          [-30, 12, 0.4],
          [-27.5, -1, 2],
          [-21, -16, 3.8],
          [-9, -26.5, 5],
          [7, -27.5, 5.8],
          [23, -13, 5.8],
          [32, 7, 4.8],
          [38, 20, 2.8],
          [43, 29, 0],
        ],
        [
          [1, -29, 2.6],
          [9, -36, 1.8],
          [19, -40.5, 0],
        ],
        [
          [13, -26, 2.8],
          [26, -28.5, 2],
          [37, -29.5, 0],
        ],
        [
          [23, -13, 2.8],
          [36, -12, 2],
          [47.5, -9.5, 0],
        ],
        [
          [30, 3, 2.8],
          [41, 8, 1.9],
          [50.5, 12, 0],
        ],
      ],
      gleam: {
        line: [
          [-15, -23, 0],
          [-5, -28, 1],
          [9, -28.5, 1.2],
          [18, -23, 0],
        ],
        paint: tint(look.palette, 'accent', 0.24, 0.7, 16),
        opacity: 0.8,
      },
    },
    lowerLid: {
      lines: [
        [
          [32.5, 8, 0],
          [31, 15, 1.8],
          [26, 22, 1.8],
          [14, 30, 1.5],
          [-3, 31.5, 1],
          [-14, 28.5, 0],
        ],
        ...lowerLashes(
          [
            [28, 20],
            [22, 26],
            [14, 30],
          ],
          [-1.5, -1.5, 1.5],
          [4, 4, 1],
          [9, 6.5, 0],
        ),
      ],
      paint: tint(look.palette, 'accent', -0.04, 0.7, 8),
    },
    crease: {
      line: [
        [-22, -24, 0],
        [-9, -36, 1.2],
        [10, -38, 1.5],
        [27, -27, 1],
        [36, -13, 0],
      ],
      opacity: 0.6,
    },
    iris: (frame) => drawRoseIris(look, frame),
    highlight: (frame) => drawRoseIrisHighlight(frame),
    closedPaint: tint(look.palette, 'irisTop', 0.02, 0.9, 2),
  });
}
