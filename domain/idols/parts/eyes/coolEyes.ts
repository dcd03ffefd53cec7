import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawEyes, lowerLashes } from './eyeParts.ts';
import { drawGlassHighlight, drawGlassIris } from './glassIris.ts';

/** Narrower eyes under a heavy, nearly straight lid with long lashes: calm, awake, not easily surprised. */
export function drawCoolEyes(look: Look): PartDrawing[] {
  const dark = tint(look.palette, 'dominant', -0.24, 0.8, 4);
  const soft = tint(look.palette, 'dominant', -0.04, 1, 8);
  return drawEyes(look, {
    opening: [
      [-29.5, 7, 1],
      [-23, -6],
      [-7, -13],
      [12, -13.4],
      [26, -8.4],
      [32, 1, 1],
      [28.5, 14.5],
      [14.5, 24.5],
      [-7, 25.5],
      [-22, 18.5],
    ],
    white: {
      fromY: -20,
      toY: 27,
      stops: [
        [0, '#c3d3ea'],
        [0.5, '#f4f9ff'],
        [1, '#ffffff'],
      ],
    },
    lidShadow: {
      line: [
        [-33, 14, 5],
        [-25, -2, 7],
        [-6, -9.6, 8],
        [12, -10, 8.6],
        [26, -5, 8],
        [35, 8, 5],
      ],
      paint: tint(look.palette, 'irisTop', -0.02, 1.2),
      opacity: 0.34,
    },
    upperLid: {
      fromX: -30,
      toX: 47,
      stops: [
        [0, soft],
        [0.28, dark],
        [0.86, dark],
        [1, soft],
      ],
      lashes: [
        [
          [-31.5, 10, 0.4],
          [-28, 0, 2],
          [-19.5, -9, 3.4],
          [-5, -13.8, 4.8],
          [12, -14.4, 5.8],
          [26, -9.4, 6],
          [33.5, -1.5, 4.4],
          [40, 3, 2],
          [47.5, -1, 0],
        ],
        // Three long lashes at the outer corner, combed back rather than up.
        [
          [17, -15.5, 3],
          [32, -19, 2],
          [45, -24.5, 0],
        ],
        [
          [25, -10.5, 3],
          [39, -12, 2],
          [51.5, -16, 0],
        ],
        [
          [30, -5, 2.8],
          [42, -4.6, 1.9],
          [53, -8.5, 0],
        ],
      ],
      gleam: {
        line: [
          [-13, -11.6, 0],
          [-2, -15, 0.9],
          [11, -15.8, 1],
          [19, -12.8, 0],
        ],
        paint: tint(look.palette, 'accent', -0.1, 1.2),
        opacity: 0.7,
      },
    },
    lowerLid: {
      lines: [
        [
          [33, -2, 0],
          [32, 7, 1.6],
          [28.4, 16, 1.6],
          [15, 26.6, 1.4],
          [-3, 28.4, 0.8],
          [-14, 25.6, 0],
        ],
        ...lowerLashes(
          [
            [28.6, 17],
            [22, 23],
          ],
          [-2, -2, 1.4],
          [5, 2.4, 0.9],
          [11, 2.8, 0],
        ),
      ],
      paint: tint(look.palette, 'dominant', -0.08, 0.9, 12),
    },
    crease: {
      line: [
        [-27, -9, 0],
        [-11, -23, 1.3],
        [10, -25.4, 1.7],
        [28, -17.5, 1.2],
        [38, -8, 0],
      ],
      opacity: 0.72,
      lidSkin: [
        [-25, -6],
        [-10, -21.5],
        [10, -23.6],
        [27, -16],
        [34, -5],
        [26, -8],
        [12, -13],
        [-7, -12.6],
      ],
    },
    iris: (frame) => drawGlassIris(look, frame),
    highlight: (frame) => drawGlassHighlight(frame),
  });
}
