import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawClosedEyes } from './closedEyes.ts';
import { drawDieHighlight, drawDieIris } from './dieIris.ts';
import { type EyeFrame, eyeFrame } from './eyeFrame.ts';

/** Wide eyes drawn with a ruler's sharpness: a lid of three straight runs, a pointed outer corner, one strong lash. */
export function drawKeenEyes(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => {
    const frame = eyeFrame(look, side);
    return [
      drawWhite(frame),
      drawDieIris(look, frame),
      drawLidShadow(look, frame),
      drawDieHighlight(look, frame),
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
  ]);
  white.patch(
    opening,
    white.linearGradient(frame.map(0, -26), frame.map(0, 28), [
      [0, '#bfdccf'],
      [0.45, '#f4fdf8'],
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
      [-33, 16, 5],
      [-26, -1, 7.5],
      [-13, -15, 9],
      [6, -19, 9.5],
      [23, -12, 9],
      [36, 4, 6],
    ]),
    tint(look.palette, 'irisTop', -0.04, 1.2),
    0.34,
  );
  return shade.part({
    drawOrder: 67.5,
    attach: { to: 'head', depth: 80, bulge: 10 },
    grid: { columns: 3, rows: 3 },
    maskedBy: `eye${frame.side}White`,
  });
}

const LASHES: readonly Spine[] = [
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
];

function drawUpperLid(look: Look, frame: EyeFrame): PartDrawing {
  const lid = new Sketch(`eye${frame.side}Lid`);
  const dark = tint(look.palette, 'irisTop', -0.17, 0.8, 8);
  const soft = tint(look.palette, 'irisTop', 0.02, 1.1);
  const paint = lid.linearGradient(frame.map(-30, 0), frame.map(50, 0), [
    [0, soft],
    [0.3, dark],
    [0.84, dark],
    [1, soft],
  ]);
  for (const line of LASHES) lid.patch(frame.line(line), paint);
  lid.patch(
    frame.line([
      [-10, -21, 0],
      [1, -26, 0.9],
      [12, -25.6, 1],
      [20, -21.6, 0],
    ]),
    tint(look.palette, 'hairTips', 0, 0.8),
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
  const paint = tint(look.palette, 'irisTop', 0.02, 0.8, 6);
  lid.patch(
    frame.line([
      [33, -4, 0],
      [32.4, 5, 1.9],
      [29, 14.5, 1.8],
      [16.4, 28, 1.6],
      [-3, 30.4, 1],
      [-13, 28, 0],
    ]),
    paint,
  );
  lid.patch(
    frame.line([
      [25, 18, 1.6],
      [31, 22.4, 1],
      [36.5, 22.6, 0],
    ]),
    paint,
  );
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
      [-21, -22, 0],
      [-11, -30.4, 1.2],
      [6, -34, 1.5],
      [24, -28.6, 1.2],
      [34, -21, 0],
    ]),
    look.skin.ink,
    0.62,
  );
  return crease.part({
    drawOrder: 69.1,
    attach: { to: 'head', depth: 82, bulge: 12 },
    grid: { columns: 3, rows: 2 },
  });
}
