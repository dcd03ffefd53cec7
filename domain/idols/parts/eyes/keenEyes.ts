import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawDieHighlight, drawDieIris } from './dieIris.ts';
import { drawEyes } from './eyeParts.ts';

/** Wide eyes drawn with a ruler's sharpness: a lid of three straight runs, a pointed outer corner, one strong lash. */
export function drawKeenEyes(look: Look): PartDrawing[] {
  const dark = tint(look.palette, 'irisTop', -0.17, 0.8, 8);
  const soft = tint(look.palette, 'irisTop', 0.02, 1.1);
  return drawEyes(look, {
    opening: [
      [-28, 10, 1],
      [-24.5, -4],
      [-14, -19],
      [4, -23.6],
      [21, -18],
      [32, -4, 1],
      [29, 12],
      [16, 26],
      [-6, 28],
      [-21, 21],
    ],
    white: {
      fromY: -26,
      toY: 28,
      stops: [
        [0, '#bfdccf'],
        [0.45, '#f4fdf8'],
        [1, '#ffffff'],
      ],
    },
    lidShadow: {
      line: [
        [-33, 16, 5],
        [-26, -1, 7.5],
        [-13, -15, 9],
        [6, -19, 9.5],
        [23, -12, 9],
        [36, 4, 6],
      ],
      paint: tint(look.palette, 'irisTop', -0.04, 1.2),
      opacity: 0.34,
    },
    upperLid: {
      fromX: -30,
      toX: 50,
      stops: [
        [0, soft],
        [0.3, dark],
        [0.84, dark],
        [1, soft],
      ],
      lashes: [
        [
          [-30.5, 13.5, 0.4],
          [-27, 0, 1.4],
          [-16.5, -17.6, 3.2],
          [3, -24.4, 5.6],
          [21, -19.4, 6.6],
          [32, -7, 5.2],
          [41, -3, 2.2],
          [50, -9.5, 0],
        ],
        [
          [20, -19, 3.2],
          [32, -23, 2.2],
          [44.5, -30, 0],
        ],
        [
          [28, -11, 3],
          [39, -13, 2],
          [50.5, -20, 0],
        ],
      ],
      gleam: {
        line: [
          [-10, -21, 0],
          [1, -26, 0.9],
          [12, -25.6, 1],
          [20, -21.6, 0],
        ],
        paint: tint(look.palette, 'hairTips', 0, 0.8),
        opacity: 0.75,
      },
    },
    lowerLid: {
      lines: [
        [
          [33, -4, 0],
          [32.4, 5, 1.9],
          [29, 14.5, 1.8],
          [16.4, 28, 1.6],
          [-3, 30.4, 1],
          [-13, 28, 0],
        ],
        [
          [25, 18, 1.6],
          [31, 22.4, 1],
          [36.5, 22.6, 0],
        ],
      ],
      paint: tint(look.palette, 'irisTop', 0.02, 0.8, 6),
    },
    crease: {
      line: [
        [-21, -22, 0],
        [-11, -30.4, 1.2],
        [6, -34, 1.5],
        [24, -28.6, 1.2],
        [34, -21, 0],
      ],
      opacity: 0.62,
    },
    iris: (frame) => drawDieIris(look, frame),
    highlight: (frame) => drawDieHighlight(look, frame),
  });
}
