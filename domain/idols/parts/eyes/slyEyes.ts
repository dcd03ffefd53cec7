import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawEyes } from './eyeParts.ts';
import { drawPixelHighlight, drawPixelIris } from './pixelIris.ts';

/** Cat's eyes: the inner corner low and drawn out, the outer one high, the upper lid a slope that has a plan. */
export function drawSlyEyes(look: Look): PartDrawing[] {
  const dark = tint(look.palette, 'hair', -0.16, 0.9, 6);
  const bright = tint(look.palette, 'dominant', -0.28, 1.1, 12);
  return drawEyes(look, {
    opening: [
      [-30, 14, 1],
      [-24.5, -1],
      [-11, -17.5],
      [5, -24.5],
      [20, -22],
      [32, -8, 1],
      [30, 10],
      [20, 24],
      [4, 29],
      [-12, 27],
      [-23, 20.5],
    ],
    white: {
      fromY: -26,
      toY: 29,
      stops: [
        [0, '#bfdcec'],
        [0.45, '#f5fcff'],
        [1, '#ffffff'],
      ],
    },
    lidShadow: {
      line: [
        [-34, 18, 5],
        [-25, 1, 7],
        [-11, -13, 8.4],
        [5, -20, 9],
        [20, -18, 9],
        [34, -2, 6],
      ],
      paint: tint(look.palette, 'irisTop', -0.02, 1.1),
      opacity: 0.32,
    },
    upperLid: {
      fromX: -36,
      toX: 48,
      stops: [
        [0, bright],
        [0.3, dark],
        [0.82, dark],
        [1, bright],
      ],
      lashes: [
        [
          [-36.5, 21, 0],
          [-30, 13.5, 1.7],
          [-25.5, -1, 2.6],
          [-12.5, -18.5, 4.2],
          [5, -26, 5.6],
          [21.5, -23, 6.4],
          [33, -10.5, 5],
          [41, -8, 2.4],
          [49, -13, 0],
        ],
        // Two lashes at the outer corner, together with the lid's end like a cat's whiskers.
        [
          [18, -25, 3.2],
          [31, -28.5, 2.2],
          [43, -36, 0],
        ],
        [
          [27, -18, 3.2],
          [38, -19.5, 2.1],
          [49, -25.5, 0],
        ],
      ],
      gleam: {
        line: [
          [-9, -20, 0],
          [3, -26.8, 1],
          [16, -26, 1.2],
          [24, -20.5, 0],
        ],
        paint: tint(look.palette, 'dominant', 0, 0.9),
        opacity: 0.75,
      },
    },
    lowerLid: {
      lines: [
        [
          [33, -6, 0],
          [32, 6, 1.8],
          [29, 14, 1.9],
          [20, 25.6, 1.6],
          [5, 31, 1.1],
          [-9, 30, 0],
        ],
        [
          [27, 15, 1.8],
          [35, 19.5, 1.2],
          [42, 19, 0],
        ],
      ],
      paint: tint(look.palette, 'hair', -0.04, 0.9, 8),
    },
    crease: {
      line: [
        [-18, -21, 0],
        [-6, -31, 1.2],
        [11, -36.5, 1.5],
        [27, -32, 0],
      ],
      opacity: 0.6,
    },
    iris: (frame) => drawPixelIris(look, frame),
    highlight: (frame) => drawPixelHighlight(frame),
    closedPaint: dark,
  });
}
