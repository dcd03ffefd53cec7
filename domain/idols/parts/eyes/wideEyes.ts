import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawEyes } from './eyeParts.ts';
import { drawSignalHighlight, drawSignalIris } from './signalIris.ts';

/** Round eyes opened wide: white all round the iris, one bold lash that sweeps outwards, a ring of light within. */
export function drawWideEyes(look: Look): PartDrawing[] {
  return drawRoundEyes(look, tint(look.palette, 'dominant', -0.17, 1.6, 60));
}

/** The same eyes with lashes in the dark of the iris, for who looks closely and is not loud about it. */
export function drawCuriousEyes(look: Look): PartDrawing[] {
  return drawRoundEyes(look, tint(look.palette, 'irisTop', -0.1, 0.9));
}

/** The lid is bold and simple: a thick arc that runs out into one wing, with a notch of two short lashes. */
function drawRoundEyes(look: Look, dark: string): PartDrawing[] {
  const warm = tint(look.palette, 'irisTop', -0.02, 1.1);
  return drawEyes(look, {
    opening: [
      [-27, 6, 1],
      [-25, -10],
      [-12, -27.5],
      [8, -30],
      [24, -18],
      [31, 0, 1],
      [28, 17],
      [15, 30],
      [-6, 31],
      [-21, 22],
    ],
    white: {
      fromY: -32,
      toY: 30,
      stops: [
        [0, '#e3d3d6'],
        [0.45, '#fffaf6'],
        [1, '#ffffff'],
      ],
    },
    lidShadow: {
      line: [
        [-32, 14, 5],
        [-26, -7, 7],
        [-11, -25, 8.5],
        [9, -26, 9],
        [26, -12, 8],
        [34, 6, 5],
      ],
      paint: '#6b2f4e',
      opacity: 0.26,
    },
    upperLid: {
      fromX: -30,
      toX: 42,
      stops: [
        [0, warm],
        [0.34, dark],
        [0.78, dark],
        [1, warm],
      ],
      lashes: [
        [
          [-28.5, 9, 0.4],
          [-27.5, -3, 2.2],
          [-22, -17, 3.8],
          [-9, -29, 5.2],
          [9, -31.5, 6.4],
          [24, -20.5, 7.2],
          [32, -7, 6],
          [40, -3, 3],
          [49, -8, 0],
        ],
        [
          [19, -27, 3.6],
          [32, -29, 2.4],
          [43, -37, 0],
        ],
        [
          [29, -4, 3],
          [36.5, 5, 2],
          [45, 6, 0],
        ],
      ],
      gleam: {
        line: [
          [-13, -27, 0],
          [-3, -31.5, 1],
          [9, -32, 1.1],
          [17, -28, 0],
        ],
        paint: tint(look.palette, 'accent', 0.04, 0.8),
        opacity: 0.75,
      },
    },
    lowerLid: {
      lines: [
        [
          [33, 2, 0],
          [31.6, 12, 1.8],
          [27, 22, 1.9],
          [15, 31.6, 1.7],
          [-2, 33, 1],
          [-12, 30.6, 0],
        ],
        [
          [25, 23, 2],
          [30, 28, 1.4],
          [37, 29, 0],
        ],
      ],
      paint: tint(look.palette, 'irisTop', 0.06, 0.95),
    },
    crease: {
      line: [
        [-18, -31, 0],
        [-6, -40, 1.2],
        [10, -42, 1.5],
        [26, -34, 0],
      ],
      opacity: 0.6,
    },
    iris: (frame) => drawSignalIris(look, frame),
    highlight: (frame) => drawSignalHighlight(frame),
    closedPaint: tint(look.palette, 'irisTop', -0.1, 1.1),
  });
}
