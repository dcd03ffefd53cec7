import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawClosedEyes } from './closedEyes.ts';
import { type EyeFrame, eyeFrame } from './eyeFrame.ts';
import { drawSparklingHighlight, drawSparklingIris } from './sparklingIris.ts';

/** Round puppy eyes: a high arch, a soft outer corner, lashes in three short tufts, irises full of sparks. */
export function drawSparklingEyes(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => {
    const frame = eyeFrame(look, side);
    return [
      drawWhite(frame),
      drawSparklingIris(look, frame),
      drawLidShadow(frame),
      drawSparklingHighlight(look, frame),
      drawUpperLid(look, frame),
      drawLowerLid(look, frame),
      drawCrease(look, frame),
      ...drawClosedEyes(look, frame),
    ];
  });
}

function drawWhite(frame: EyeFrame): PartDrawing {
  const white = new Sketch(`eye${frame.side}White`);
  const opening = frame.form([
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
  ]);
  white.patch(
    opening,
    white.linearGradient(frame.map(0, -32), frame.map(0, 30), [
      [0, '#cfe0e6'],
      [0.45, '#f8fdfd'],
      [1, '#ffffff'],
    ]),
  );
  return white.part({
    drawOrder: 66,
    attach: { to: 'head', depth: 80, bulge: 10 },
    grid: { columns: 3, rows: 3 },
  });
}

function drawLidShadow(frame: EyeFrame): PartDrawing {
  const shade = new Sketch(`eye${frame.side}Shade`);
  shade.patch(
    frame.line([
      [-32, 16, 5],
      [-27, -6, 7],
      [-14, -25, 9],
      [6, -29, 9.5],
      [24, -18, 8.5],
      [34, 8, 5],
    ]),
    '#1f4a66',
    0.28,
  );
  return shade.part({
    drawOrder: 67.5,
    attach: { to: 'head', depth: 80, bulge: 10 },
    grid: { columns: 3, rows: 3 },
    maskedBy: `eye${frame.side}White`,
  });
}

function drawUpperLid(look: Look, frame: EyeFrame): PartDrawing {
  const lid = new Sketch(`eye${frame.side}Lid`);
  const dark = tint(look.palette, 'irisTop', -0.1, 0.9, 12);
  const warm = tint(look.palette, 'accent', -0.22, 0.9, -14);
  const paint = lid.linearGradient(frame.map(-30, 0), frame.map(38, 0), [
    [0, warm],
    [0.3, dark],
    [0.8, dark],
    [1, warm],
  ]);
  const lines: Parameters<EyeFrame['line']>[0][] = [
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
  ];
  for (const line of lines) lid.patch(frame.line(line), paint);
  lid.patch(
    frame.line([
      [-15, -28.5, 0],
      [-6, -33.5, 1],
      [6, -34.8, 1.2],
      [15, -31, 0],
    ]),
    tint(look.palette, 'dominantLight', 0.06, 0.9),
    0.8,
  );
  return lid.part({
    drawOrder: 69,
    attach: { to: 'head', depth: 82, bulge: 12 },
    grid: { columns: 4, rows: 3 },
  });
}

function drawLowerLid(look: Look, frame: EyeFrame): PartDrawing {
  const lid = new Sketch(`eye${frame.side}Lower`);
  const paint = tint(look.palette, 'accent', -0.24, 0.85, -14);
  lid.patch(
    frame.line([
      [33, 8, 0],
      [31, 17, 1.7],
      [26, 25.5, 1.8],
      [12, 33.4, 1.6],
      [-5, 33.6, 1],
      [-14, 31, 0],
    ]),
    paint,
  );
  for (const [x, y] of [
    [29.5, 20],
    [22, 29],
  ] as const) {
    lid.patch(
      frame.line([
        [x - 2, y - 2, 1.6],
        [x + 3, y + 3.5, 1.1],
        [x + 7, y + 5.5, 0],
      ]),
      paint,
    );
  }
  return lid.part({
    drawOrder: 69.2,
    attach: { to: 'head', depth: 82, bulge: 12 },
    grid: { columns: 3, rows: 2 },
  });
}

function drawCrease(look: Look, frame: EyeFrame): PartDrawing {
  const crease = new Sketch(`eye${frame.side}Crease`);
  crease.patch(
    frame.line([
      [-18, -33, 0],
      [-5, -42, 1.2],
      [10, -43, 1.4],
      [22, -37, 0],
    ]),
    look.skin.ink,
    0.4,
  );
  return crease.part({
    drawOrder: 69.1,
    attach: { to: 'head', depth: 82, bulge: 12 },
    grid: { columns: 3, rows: 2 },
  });
}
