import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawClosedEyes } from './closedEyes.ts';
import { type EyeFrame, eyeFrame } from './eyeFrame.ts';
import { drawGlassHighlight, drawGlassIris } from './glassIris.ts';

/** Narrower eyes under a heavy, nearly straight lid with long lashes: calm, awake, not easily surprised. */
export function drawCoolEyes(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => {
    const frame = eyeFrame(look, side);
    return [
      drawWhite(frame),
      drawGlassIris(look, frame),
      drawLidShadow(look, frame),
      drawGlassHighlight(frame),
      drawUpperLid(look, frame),
      drawLowerLid(look, frame),
      drawCrease(look, frame),
      ...drawClosedEyes(look, frame),
    ];
  });
}

const LID_EDGE: Spine = [
  [-31.5, 10, 0.4],
  [-28, 0, 2],
  [-19.5, -9, 3.4],
  [-5, -13.8, 4.8],
  [12, -14.4, 5.8],
  [26, -9.4, 6],
  [33.5, -1.5, 4.4],
  [40, 3, 2],
  [47.5, -1, 0],
];

function drawWhite(frame: EyeFrame): PartDrawing {
  const white = new Sketch(`eye${frame.side}White`);
  const opening = frame.form([
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
  ]);
  white.patch(
    opening,
    white.linearGradient(frame.map(0, -20), frame.map(0, 27), [
      [0, '#c3d3ea'],
      [0.5, '#f4f9ff'],
      [1, '#ffffff'],
    ]),
  );
  return white.part({
    drawOrder: 66,
    attach: { to: 'head', depth: 80, bulge: 10 },
    grid: { columns: 3, rows: 3 },
  });
}

function drawLidShadow(look: Look, frame: EyeFrame): PartDrawing {
  const shade = new Sketch(`eye${frame.side}Shade`);
  shade.patch(
    frame.line([
      [-33, 14, 5],
      [-25, -2, 7],
      [-6, -9.6, 8],
      [12, -10, 8.6],
      [26, -5, 8],
      [35, 8, 5],
    ]),
    tint(look.palette, 'irisTop', -0.02, 1.2),
    0.34,
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
  const dark = tint(look.palette, 'dominant', -0.24, 0.8, 4);
  const soft = tint(look.palette, 'dominant', -0.04, 1, 8);
  const paint = lid.linearGradient(frame.map(-30, 0), frame.map(47, 0), [
    [0, soft],
    [0.28, dark],
    [0.86, dark],
    [1, soft],
  ]);
  const lines: readonly Spine[] = [
    LID_EDGE,
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
  ];
  for (const line of lines) lid.patch(frame.line(line), paint);
  lid.patch(
    frame.line([
      [-13, -11.6, 0],
      [-2, -15, 0.9],
      [11, -15.8, 1],
      [19, -12.8, 0],
    ]),
    tint(look.palette, 'accent', -0.1, 1.2),
    0.7,
  );
  return lid.part({
    drawOrder: 69,
    attach: { to: 'head', depth: 82, bulge: 12 },
    grid: { columns: 4, rows: 3 },
  });
}

function drawLowerLid(look: Look, frame: EyeFrame): PartDrawing {
  const lid = new Sketch(`eye${frame.side}Lower`);
  const paint = tint(look.palette, 'dominant', -0.08, 0.9, 12);
  lid.patch(
    frame.line([
      [33, -2, 0],
      [32, 7, 1.6],
      [28.4, 16, 1.6],
      [15, 26.6, 1.4],
      [-3, 28.4, 0.8],
      [-14, 25.6, 0],
    ]),
    paint,
  );
  for (const [x, y] of [
    [28.6, 17],
    [22, 23],
  ] as const) {
    lid.patch(
      frame.line([
        [x - 2, y - 2, 1.4],
        [x + 5, y + 2.4, 0.9],
        [x + 11, y + 2.8, 0],
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

/** The lid itself, seen above the lashes: it is what makes the eye half closed. */
function drawCrease(look: Look, frame: EyeFrame): PartDrawing {
  const crease = new Sketch(`eye${frame.side}Crease`);
  // The lid between its fold and the lashes.
  crease.patch(
    frame.form([
      [-25, -6],
      [-10, -21.5],
      [10, -23.6],
      [27, -16],
      [34, -5],
      [26, -8],
      [12, -13],
      [-7, -12.6],
    ]),
    look.skin.shade,
    0.75,
  );
  crease.patch(
    frame.line([
      [-27, -9, 0],
      [-11, -23, 1.3],
      [10, -25.4, 1.7],
      [28, -17.5, 1.2],
      [38, -8, 0],
    ]),
    look.skin.ink,
    0.72,
  );
  return crease.part({
    drawOrder: 68.8,
    attach: { to: 'head', depth: 82, bulge: 12 },
    grid: { columns: 3, rows: 2 },
  });
}
