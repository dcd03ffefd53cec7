import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawClosedEyes } from './closedEyes.ts';
import { type EyeFrame, eyeFrame } from './eyeFrame.ts';
import { drawIris, drawIrisHighlight } from './starryIris.ts';

/** Large round eyes with a lifted outer corner, irises in three layers and a star of light in them. */
export function drawStarryEyes(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => {
    const frame = eyeFrame(look, side);
    return [
      drawWhite(frame),
      drawIris(look, frame),
      drawLidShadow(frame),
      drawIrisHighlight(frame),
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
  ]);
  white.patch(opening, white.linearGradient(frame.map(0, -30), frame.map(0, 30), WHITE_STOPS));
  return white.part({
    drawOrder: 66,
    attach: { to: 'head', depth: 80, bulge: 10 },
    grid: { columns: 3, rows: 3 },
  });
}

const WHITE_STOPS = [
  [0, '#d9cdee'],
  [0.45, '#fbf8ff'],
  [1, '#ffffff'],
] as const;

/** The upper lid's shadow on the eyeball: gives the eye its depth. */
function drawLidShadow(frame: EyeFrame): PartDrawing {
  const shade = new Sketch(`eye${frame.side}Shade`);
  shade.patch(
    frame.line([
      [-32, 16, 6],
      [-25, -5, 8],
      [-9, -22, 9.5],
      [10, -23, 10],
      [26, -9, 9],
      [34, 8, 6],
    ]),
    '#4a2a86',
    0.3,
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
  const dark = tint(look.palette, 'dominant', -0.2, 0.7, 4);
  const warm = tint(look.palette, 'accent', -0.24, 0.75, -16);
  const paint = lid.linearGradient(frame.map(-30, 0), frame.map(40, 0), [
    [0, warm],
    [0.3, dark],
    [0.8, dark],
    [1, warm],
  ]);
  const lines: Parameters<EyeFrame['line']>[0][] = [
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
  ];
  for (const line of lines) lid.patch(frame.line(line), paint);
  // A light on the lash line.
  lid.patch(
    frame.line([
      [-14, -23.5, 0],
      [-4, -28.5, 1],
      [9, -29, 1.1],
      [17, -25, 0],
    ]),
    tint(look.palette, 'accent', 0.02, 0.7, -30),
    0.75,
  );
  return lid.part({
    drawOrder: 69,
    attach: { to: 'head', depth: 82, bulge: 12 },
    grid: { columns: 4, rows: 3 },
  });
}

function drawLowerLid(look: Look, frame: EyeFrame): PartDrawing {
  const lid = new Sketch(`eye${frame.side}Lower`);
  const paint = tint(look.palette, 'accent', -0.27, 0.62, -14);
  lid.patch(
    frame.line([
      [31.6, 0, 0],
      [31, 9, 1.7],
      [27.6, 19.5, 1.7],
      [15, 30.6, 1.6],
      [-3, 32, 1],
      [-14, 29, 0],
    ]),
    paint,
  );
  for (const [x, y] of [
    [27, 22],
    [20.5, 28],
  ] as const) {
    lid.patch(
      frame.line([
        [x - 2, y - 2, 1.6],
        [x + 4, y + 3, 1],
        [x + 9, y + 4, 0],
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
      [-21, -26, 0],
      [-8, -37, 1.2],
      [10, -38.5, 1.4],
      [25, -29, 0],
    ]),
    look.skin.ink,
    0.6,
  );
  return crease.part({
    drawOrder: 69.1,
    attach: { to: 'head', depth: 82, bulge: 12 },
    grid: { columns: 3, rows: 2 },
  });
}
