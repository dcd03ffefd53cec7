import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { symmetricBlob } from '../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawCrownStrands } from './crownStrands.ts';
import { curtainPaint } from './curtainPaint.ts';
import { paintHair } from './paintHair.ts';

const ROOT_Y = 240;
const END_Y = 1190;

/**
 * Straight hair down to the floor, its ends cut in steps. What lies on the back is fastened to the body, for a tilted
 * head does not carry a curtain of a metre and a half along; over where it begins, shorter layers hang from the head.
 */
export function drawFloorLong(look: Look): PartDrawing[] {
  return [
    drawMiddleSheet(look),
    ...SIDES.map((side) => drawSideSheet(look, side)),
    drawBackOfHead(look),
    ...SIDES.map((side) => drawLayer(look, side)),
  ];
}

function lengthened(look: Look, y: number): number {
  return ROOT_Y + (y - ROOT_Y) * look.proportions.hairLength;
}

function straight(
  look: Look,
  top: readonly [number, number],
  bottom: readonly [number, number],
  endY: number,
) {
  const end = lengthened(look, endY);
  const at = (share: number): readonly [number, number, number] => {
    // Falls straight, and opens a little towards the floor.
    const out = share ** 1.6;
    return [
      top[0] + (bottom[0] - top[0]) * out,
      ROOT_Y + (end - ROOT_Y) * share,
      top[1] + (bottom[1] - top[1]) * out,
    ];
  };
  return [0, 0.2, 0.4, 0.6, 0.8, 1].map(at) satisfies Spine;
}

const SHEET_STRANDS = [
  [0.1, 0.12, 0.98],
  [-0.5, 0.3, 0.97],
  [0.55, 0.42, 1],
  [-0.15, 0.62, 1],
  [0.3, 0.7, 1],
  [-0.72, 0.6, 0.99],
  [0.74, 0.76, 1],
  [-0.34, 0.8, 1],
] as const;

/** Behind the legs, in the body's shadow. */
function drawMiddleSheet(look: Look): PartDrawing {
  const sheet = new Sketch('hairSheetMiddle');
  const paint = curtainPaint(look, sheet, lengthened(look, END_Y), 0.1);
  paintHair(
    look,
    sheet,
    [
      straight(look, [-62, 20], [-70, 22], END_Y - 40),
      straight(look, [62, 20], [70, 22], END_Y - 52),
      straight(look, [-34, 20], [-40, 22], END_Y - 22),
      straight(look, [36, 20], [42, 22], END_Y - 34),
      straight(look, [0, 24], [0, 26], END_Y - 28),
    ],
    { paint, inkFrom: [0, 0.1], shaded: 0.4, strands: SHEET_STRANDS, ink: 0.75 },
  );
  return sheet.part({
    drawOrder: 5,
    attach: { to: 'body', depth: -50, bulge: 0 },
    grid: { columns: 3, rows: 8 },
    spring: { anchor: { x: 0, y: ROOT_Y }, tip: { x: 0, y: lengthened(look, END_Y) }, stiffness: 0.45 },
  });
}

function drawSideSheet(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const sheet = new Sketch(`hairSheet${side}`);
  const paint = curtainPaint(look, sheet, lengthened(look, END_Y), 0.02);
  const lower = s > 0 ? 0 : -26;
  paintHair(
    look,
    sheet,
    [
      straight(look, [s * 54, 18], [s * 66, 20], END_Y - 8 + lower),
      straight(look, [s * 112, 10], [s * 124, 10], END_Y - 74 - lower),
      straight(look, [s * 76, 16], [s * 86, 19], END_Y + 4 - lower * 0.4),
      straight(look, [s * 98, 15], [s * 109, 17], END_Y - 16 + lower * 0.6),
    ],
    {
      paint,
      inkFrom: [0, 0.06],
      shaded: 0.42,
      streaks: [
        [0.45, 0.14, 0.5, 0.12],
        [0.3, 0.56, 0.92, 0.1],
        [0.62, 0.7, 0.97, 0.07],
        [-0.1, 0.78, 0.99, 0.05],
      ],
      ink: 0.85,
      strands: SHEET_STRANDS,
    },
  );
  return sheet.part({
    drawOrder: 6 + (s > 0 ? 0.5 : 0),
    attach: { to: 'body', depth: -44, bulge: 0 },
    grid: { columns: 3, rows: 9 },
    spring: {
      anchor: { x: s * 88, y: ROOT_Y },
      tip: { x: s * 96, y: lengthened(look, END_Y) },
      stiffness: 0.4,
    },
  });
}

function drawBackOfHead(look: Look): PartDrawing {
  const back = new Sketch('hairBack');
  const outline = symmetricBlob([
    [0, -6],
    [62, 4],
    [110, 66],
    [118, 146],
    [120, 214],
    [122, 300],
    [122, 372, 1],
    [60, 380, 1],
    [0, 376, 1],
  ]);
  back.cel(
    outline,
    {
      ...look.hair,
      base: back.linearGradient(
        [0, 90],
        [0, 300],
        [
          [0, tint(look.palette, 'hair', -0.05, 1, -4)],
          [1, tint(look.palette, 'hair', -0.16, 2.3, -8)],
        ],
      ),
      shade: tint(look.palette, 'hair', -0.21, 2.4, -10),
    },
    { shade: [0, 0], rim: [0, 0], inside: () => drawCrownStrands(look, back) },
  );
  return back.part({
    drawOrder: 9,
    attach: { to: 'head', depth: -56, bulge: 0 },
    grid: { columns: 4, rows: 4 },
    spring: { anchor: { x: 0, y: 200 }, tip: { x: 0, y: 372 }, stiffness: 0.8 },
  });
}

/** Layers that hang from the head beside the neck and cover where the sheets begin. */
function drawLayer(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const layer = new Sketch(`hairLayer${side}`);
  const paint = curtainPaint(look, layer, lengthened(look, END_Y), 0.015);
  paintHair(
    look,
    layer,
    [
      [
        [s * 98, 120, 12],
        [s * 112, 220, 17],
        [s * 115, 320, 17],
        [s * 117, 410, 12],
        [s * 118, 476, 0],
      ],
      [
        [s * 88, 120, 10],
        [s * 94, 220, 18],
        [s * 92, 320, 20],
        [s * 91, 390, 14],
        [s * 93, 446, 0],
      ],
    ],
    {
      paint,
      inkFrom: [0.12, 0.3],
      outerEdge: s,
      streaks: [[0.35, 0.3, 0.66, 0.12]],
      strands: [
        [0.1, 0.3, 0.95],
        [-0.45, 0.5, 0.9],
      ],
    },
  );
  return layer.part({
    drawOrder: 10 + (s > 0 ? 0.2 : 0),
    attach: { to: 'head', depth: -34, bulge: 0 },
    grid: { columns: 2, rows: 6 },
    spring: { anchor: { x: s * 104, y: 140 }, tip: { x: s * 112, y: 470 }, stiffness: 0.34 },
  });
}
