import { lock } from '../../../drawing/lock.ts';
import { inked, type Outline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, type Control, symmetricBlob } from '../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { SKELETON } from './skeleton.ts';

/** The skin of the body: what an outfit leaves bare, and what it uncovers when it swings. Legs: see the outfit. */
export function drawSlenderBody(look: Look): PartDrawing[] {
  return [
    drawNeck(look),
    drawTorso(look),
    ...SIDES.flatMap((side) => [drawUpperArm(look, side), drawLowerArm(look, side)]),
  ];
}

function drawNeck(look: Look): PartDrawing {
  const neck = new Sketch('neck');
  const outline = inked(
    symmetricBlob([
      [0, 236],
      [19, 240],
      [20.5, 290],
      [24, 312],
      [38, 328],
      [26, 342],
      [0, 346],
    ]),
    (x, y) => (y > 316 || y < 250 || Math.abs(x) < 12 ? 0 : 1),
  );
  neck.cel(outline, look.skin, {
    shade: [3, 0],
    rim: [0, 0],
    ink: 0.9,
    inside: () => {
      neck.patch(
        blob([
          [-50, 230, 1],
          [50, 230, 1],
          [40, 300],
          [14, 312],
          [-10, 303],
          [-40, 286],
        ]),
        look.skin.shade,
      );
    },
  });
  return neck.part({
    drawOrder: 43,
    attach: { to: 'body', depth: 10, bulge: 8 },
    grid: { columns: 2, rows: 3 },
  });
}

function drawTorso(look: Look): PartDrawing {
  const torso = new Sketch('torso');
  const outline = symmetricBlob([
    [0, 318],
    [30, 320],
    [62, 326],
    [88, 336],
    [94, 356],
    [84, 392],
    [68, 432],
    [55, 474],
    [62, 520],
    [78, 570],
    [40, 590],
    [0, 592],
  ]);
  torso.cel(outline, look.skin, {
    shade: [7, 3],
    rim: [0, 0],
    inside: () => {
      for (const s of [-1, 1]) {
        torso.stroke(
          [
            [s * 12, 341, 0],
            [s * 26, 336, 1.4],
            [s * 50, 335, 0],
          ],
          look.skin.deepShade,
          0.8,
        );
      }
    },
  });
  return torso.part({
    drawOrder: 30,
    attach: { to: 'body', depth: 4, bulge: 20 },
    grid: { columns: 4, rows: 5 },
  });
}

/** Round caps about the elbow on both: whatever the angle, their union has one clean edge. */
function drawUpperArm(look: Look, side: Side): PartDrawing {
  const x = signOf(side) * SKELETON.shoulder.x;
  const arm = new Sketch(`upperArm${side}`);
  arm.cel(
    lock(
      [
        [x, SKELETON.shoulder.y, 19.5],
        [x, 390, 18.6],
        [x, 440, 16.6],
        [x, SKELETON.elbow.y, 16],
      ],
      { roundRoot: true, roundTip: true },
    ).outline,
    look.skin,
    { shade: [5, 0], rim: [0, 0], ink: 0.95 },
  );
  return arm.part({
    drawOrder: 52,
    attach: { to: 'bone', bone: `upperArm${side}` },
    grid: { columns: 1, rows: 1 },
  });
}

function drawLowerArm(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const x = s * SKELETON.elbow.x;
  const arm = new Sketch(`lowerArm${side}`);
  const outline = lock(
    [
      [x, SKELETON.elbow.y, 16],
      [x - s * 0.5, 500, 17.2],
      [x - s * 0.5, 530, 16.4],
      [x, 575, 13],
      [x, SKELETON.wrist.y + 4, 12.3],
    ],
    { roundRoot: true },
  ).outline;
  arm.cel(
    inked(outline, (_, y) => (y < SKELETON.elbow.y + 7 || y > SKELETON.wrist.y + 2 ? 0 : 1)),
    look.skin,
    { shade: [4.5, 0], rim: [0, 0], ink: 0.95 },
  );
  return arm.part({
    drawOrder: 100,
    attach: { to: 'bone', bone: `lowerArm${side}` },
    grid: { columns: 1, rows: 1 },
  });
}

/** The right leg's outline down to the ankle (x is mirrored for the left): thigh, knee, calf. */
const LEG: readonly Control[] = [
  [4, 636, 1],
  [5, 690],
  [11, 770],
  [20, 850],
  [27, 912],
  [28, 948],
  [26, 985],
  [26, 1025],
  [33, 1100],
  [39, 1170],
  [39.5, 1226, 1],
  [60.5, 1226, 1],
  [61, 1170],
  [69, 1100],
  [75, 1030],
  [74.5, 990],
  [70.5, 948],
  [69.5, 912],
  [75, 850],
  [84, 770],
  [90, 690],
  [88, 636, 1],
];

export function legOutline(side: Side): Outline {
  const s = signOf(side);
  return blob(LEG.map(([x, y, corner]) => [s * x, y, corner ?? 0]));
}
