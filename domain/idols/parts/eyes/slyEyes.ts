import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawClosedEyes } from './closedEyes.ts';
import { type EyeFrame, eyeFrame } from './eyeFrame.ts';
import { drawPixelHighlight, drawPixelIris } from './pixelIris.ts';

/** Cat's eyes: the inner corner low and drawn out, the outer one high, the upper lid a slope that has a plan. */
export function drawSlyEyes(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => {
    const frame = eyeFrame(look, side);
    return [
      drawWhite(frame),
      drawPixelIris(look, frame),
      drawLidShadow(look, frame),
      drawPixelHighlight(frame),
      drawUpperLid(look, frame),
      drawLowerLid(look, frame),
      drawCrease(look, frame),
      ...drawClosedEyes(look, frame, lashPaint(look)),
    ];
  });
}

function lashPaint(look: Look): string {
  return tint(look.palette, 'hair', -0.16, 0.9, 6);
}

function drawWhite(frame: EyeFrame): PartDrawing {
  const white = new Sketch(`eye${frame.side}White`);
  const opening = frame.form([
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
  ]);
  white.patch(
    opening,
    white.linearGradient(frame.map(0, -26), frame.map(0, 29), [
      [0, '#bfdcec'],
      [0.45, '#f5fcff'],
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
      [-34, 18, 5],
      [-25, 1, 7],
      [-11, -13, 8.4],
      [5, -20, 9],
      [20, -18, 9],
      [34, -2, 6],
    ]),
    tint(look.palette, 'irisTop', -0.02, 1.1),
    0.32,
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
];

function drawUpperLid(look: Look, frame: EyeFrame): PartDrawing {
  const lid = new Sketch(`eye${frame.side}Lid`);
  const dark = lashPaint(look);
  const bright = tint(look.palette, 'dominant', -0.28, 1.1, 12);
  const paint = lid.linearGradient(frame.map(-36, 0), frame.map(48, 0), [
    [0, bright],
    [0.3, dark],
    [0.82, dark],
    [1, bright],
  ]);
  for (const line of LASHES) lid.patch(frame.line(line), paint);
  lid.patch(
    frame.line([
      [-9, -20, 0],
      [3, -26.8, 1],
      [16, -26, 1.2],
      [24, -20.5, 0],
    ]),
    tint(look.palette, 'dominant', 0, 0.9),
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
  const paint = tint(look.palette, 'hair', -0.04, 0.9, 8);
  lid.patch(
    frame.line([
      [33, -6, 0],
      [32, 6, 1.8],
      [29, 14, 1.9],
      [20, 25.6, 1.6],
      [5, 31, 1.1],
      [-9, 30, 0],
    ]),
    paint,
  );
  lid.patch(
    frame.line([
      [27, 15, 1.8],
      [35, 19.5, 1.2],
      [42, 19, 0],
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
      [-18, -21, 0],
      [-6, -31, 1.2],
      [11, -36.5, 1.5],
      [27, -32, 0],
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
