import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawClosedEyes } from './closedEyes.ts';
import { type EyeFrame, eyeFrame } from './eyeFrame.ts';
import { drawRoseIris, drawRoseIrisHighlight } from './roseIris.ts';

/** Soft eyes whose outer corners droop, with a heavy lid and long lashes that sweep outwards. */
export function drawTenderEyes(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => {
    const frame = eyeFrame(look, side);
    return [
      drawWhite(frame),
      drawRoseIris(look, frame),
      drawLidShadow(frame),
      drawRoseIrisHighlight(frame),
      drawUpperLid(look, frame),
      drawLowerLid(look, frame),
      drawCrease(look, frame),
      ...drawClosedEyes(look, frame, tint(look.palette, 'irisTop', 0.02, 0.9, 2)),
    ];
  });
}

function drawWhite(frame: EyeFrame): PartDrawing {
  const white = new Sketch(`eye${frame.side}White`);
  const opening = frame.form([
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
  ]);
  white.patch(opening, white.linearGradient(frame.map(0, -30), frame.map(0, 30), WHITE_STOPS));
  return white.part({
    drawOrder: 66,
    attach: { to: 'head', depth: 80, bulge: 10 },
    grid: { columns: 3, rows: 3 },
  });
}

const WHITE_STOPS = [
  [0, '#eccfd4'],
  [0.45, '#fff7f4'],
  [1, '#ffffff'],
] as const;

function drawLidShadow(frame: EyeFrame): PartDrawing {
  const shade = new Sketch(`eye${frame.side}Shade`);
  shade.patch(
    frame.line([
      [-32, 14, 6],
      [-26, -6, 8],
      [-10, -21, 9.5],
      [9, -22, 10.5],
      [25, -8, 9.5],
      [35, 14, 6],
    ]),
    '#7a2a4a',
    0.3,
  );
  return shade.part({
    drawOrder: 67.5,
    attach: { to: 'head', depth: 80, bulge: 10 },
    grid: { columns: 3, rows: 3 },
    maskedBy: `eye${frame.side}White`,
  });
}

/** Lashes and lash line: dark, towards the corners as warm as the iris. */
const LID_LINES: readonly Parameters<EyeFrame['line']>[0][] = [
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
];

function drawUpperLid(look: Look, frame: EyeFrame): PartDrawing {
  const lid = new Sketch(`eye${frame.side}Lid`);
  const dark = tint(look.palette, 'irisTop', -0.1, 0.85, 2);
  const warm = tint(look.palette, 'accent', -0.08, 0.8, 10);
  const paint = lid.linearGradient(frame.map(-30, 0), frame.map(46, 0), [
    [0, warm],
    [0.3, dark],
    [0.76, dark],
    [1, warm],
  ]);
  for (const line of LID_LINES) lid.patch(frame.line(line), paint);
  lid.patch(
    frame.line([
      [-15, -23, 0],
      [-5, -28, 1],
      [9, -28.5, 1.2],
      [18, -23, 0],
    ]),
    tint(look.palette, 'accent', 0.24, 0.7, 16),
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
  const paint = tint(look.palette, 'accent', -0.04, 0.7, 8);
  lid.patch(
    frame.line([
      [32.5, 8, 0],
      [31, 15, 1.8],
      [26, 22, 1.8],
      [14, 30, 1.5],
      [-3, 31.5, 1],
      [-14, 28.5, 0],
    ]),
    paint,
  );
  for (const [x, y] of [
    [28, 20],
    [22, 26],
    [14, 30],
  ] as const) {
    lid.patch(
      frame.line([
        [x - 1.5, y - 1.5, 1.5],
        [x + 4, y + 4, 1],
        [x + 9, y + 6.5, 0],
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
      [-22, -24, 0],
      [-9, -36, 1.2],
      [10, -38, 1.5],
      [27, -27, 1],
      [36, -13, 0],
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
