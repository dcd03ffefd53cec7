import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawClosedEyes } from './closedEyes.ts';
import { type EyeFrame, eyeFrame } from './eyeFrame.ts';
import { drawSignalHighlight, drawSignalIris } from './signalIris.ts';

/** Round eyes opened wide: white all round the iris, one bold lash that sweeps outwards, a ring of light within. */
export function drawWideEyes(look: Look): PartDrawing[] {
  return drawEyes(look, tint(look.palette, 'dominant', -0.17, 1.6, 60));
}

/** The same eyes with lashes in the dark of the iris, for who looks closely and is not loud about it. */
export function drawCuriousEyes(look: Look): PartDrawing[] {
  return drawEyes(look, tint(look.palette, 'irisTop', -0.1, 0.9));
}

function drawEyes(look: Look, lash: string): PartDrawing[] {
  return SIDES.flatMap((side) => {
    const frame = eyeFrame(look, side);
    return [
      drawWhite(frame),
      drawSignalIris(look, frame),
      drawLidShadow(frame),
      drawSignalHighlight(frame),
      drawUpperLid(look, frame, lash),
      drawLowerLid(look, frame),
      drawCrease(look, frame),
      ...drawClosedEyes(look, frame, tint(look.palette, 'irisTop', -0.1, 1.1)),
    ];
  });
}

function drawWhite(frame: EyeFrame): PartDrawing {
  const white = new Sketch(`eye${frame.side}White`);
  const opening = frame.form([
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
  ]);
  white.patch(
    opening,
    white.linearGradient(frame.map(0, -32), frame.map(0, 30), [
      [0, '#e3d3d6'],
      [0.45, '#fffaf6'],
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
      [-32, 14, 5],
      [-26, -7, 7],
      [-11, -25, 8.5],
      [9, -26, 9],
      [26, -12, 8],
      [34, 6, 5],
    ]),
    '#6b2f4e',
    0.26,
  );
  return shade.part({
    drawOrder: 67.5,
    attach: { to: 'head', depth: 80, bulge: 10 },
    grid: { columns: 3, rows: 3 },
    maskedBy: `eye${frame.side}White`,
  });
}

/** Bold and simple: a thick arc that runs out into one wing, with a notch of two short lashes. */
function drawUpperLid(look: Look, frame: EyeFrame, dark: string): PartDrawing {
  const lid = new Sketch(`eye${frame.side}Lid`);
  const warm = tint(look.palette, 'irisTop', -0.02, 1.1);
  const paint = lid.linearGradient(frame.map(-30, 0), frame.map(42, 0), [
    [0, warm],
    [0.34, dark],
    [0.78, dark],
    [1, warm],
  ]);
  const lines: Parameters<EyeFrame['line']>[0][] = [
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
  ];
  for (const line of lines) lid.patch(frame.line(line), paint);
  lid.patch(
    frame.line([
      [-13, -27, 0],
      [-3, -31.5, 1],
      [9, -32, 1.1],
      [17, -28, 0],
    ]),
    tint(look.palette, 'accent', 0.04, 0.8),
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
  const paint = tint(look.palette, 'irisTop', 0.06, 0.95);
  lid.patch(
    frame.line([
      [33, 2, 0],
      [31.6, 12, 1.8],
      [27, 22, 1.9],
      [15, 31.6, 1.7],
      [-2, 33, 1],
      [-12, 30.6, 0],
    ]),
    paint,
  );
  lid.patch(
    frame.line([
      [25, 23, 2],
      [30, 28, 1.4],
      [37, 29, 0],
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
      [-18, -31, 0],
      [-6, -40, 1.2],
      [10, -42, 1.5],
      [26, -34, 0],
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
