import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { paintHair, tailPaint } from './paintHair.ts';

type TailLock = {
  readonly name: string;
  readonly spine: Spine;
  readonly stiffness: number;
  /** How much darker it lies, behind the others. */
  readonly behind?: number;
  readonly streaks: readonly (readonly [number, number, number, number])[];
};

export const TAIL_ROOT = { x: 116, y: 78 } as const;

/** The right tail, back to front; x is mirrored for the left. */
const LOCKS: readonly TailLock[] = [
  {
    name: 'Far',
    behind: 0.045,
    stiffness: 0.32,
    streaks: [[0.4, 0.12, 0.5, 0.13]],
    spine: [
      [112, 74, 9],
      [186, 28, 16],
      [270, 58, 22],
      [322, 140, 24],
      [338, 240, 20],
      [352, 330, 13],
      [384, 388, 6],
      [418, 390, 0],
    ],
  },
  {
    name: 'Inner',
    behind: 0.07,
    stiffness: 0.42,
    streaks: [],
    spine: [
      [110, 80, 8],
      [148, 74, 17],
      [188, 140, 24],
      [205, 240, 25],
      [202, 350, 20],
      [198, 450, 13],
      [212, 530, 6],
      [240, 562, 0],
    ],
  },
  {
    name: 'Outer',
    stiffness: 0.3,
    streaks: [
      [0.52, 0.08, 0.5, 0.13],
      [0.18, 0.14, 0.36, 0.06],
      [0.4, 0.6, 0.8, 0.1],
    ],
    spine: [
      [112, 74, 10],
      [178, 36, 24],
      [254, 74, 34],
      [296, 168, 37],
      [304, 290, 32],
      [300, 400, 24],
      [324, 494, 13],
      [368, 532, 5],
      [398, 520, 0],
    ],
  },
  {
    name: 'Main',
    stiffness: 0.34,
    streaks: [
      [0.52, 0.08, 0.48, 0.12],
      [0.2, 0.13, 0.36, 0.06],
      [0.44, 0.56, 0.8, 0.1],
    ],
    spine: [
      [112, 76, 10],
      [164, 50, 24],
      [222, 100, 34],
      [252, 200, 37],
      [252, 320, 33],
      [244, 430, 24],
      [260, 530, 13],
      [302, 584, 4],
      [332, 580, 0],
    ],
  },
  {
    name: 'Near',
    stiffness: 0.5,
    streaks: [[0.3, 0.2, 0.56, 0.13]],
    spine: [
      [110, 80, 6],
      [142, 76, 11],
      [174, 136, 15],
      [190, 220, 15],
      [188, 310, 11],
      [190, 390, 6],
      [208, 442, 0],
    ],
  },
];

const TAIL_STRANDS = [
  [0.05, 0.1, 0.56],
  [-0.5, 0.2, 0.62],
  [0.2, 0.58, 0.94],
  [-0.36, 0.64, 0.88],
] as const;

/** Two tails that rise from the sides of the head, swing out and end in curled tips. */
export function drawTwinTails(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [
    ...LOCKS.map((one, index) => drawTailLock(look, side, one, index)),
    drawLockBehindCheek(look, side),
  ]);
}

/** Hair that the tail left behind: on a turned head it fills what would open between the cheek and the side lock. */
function drawLockBehindCheek(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const sketch = new Sketch(`hairSideInner${side}`);
  paintHair(
    look,
    sketch,
    [
      [
        [s * 88, 110, 12],
        [s * 97, 170, 20],
        [s * 94, 240, 20],
        [s * 88, 300, 12],
        [s * 94, 344, 0],
      ],
    ],
    {
      paint: {
        base: tint(look.palette, 'hair', -0.09, 1.02, -4),
        shade: tint(look.palette, 'hair', -0.17, 1.04, -8),
      },
      inkFrom: [0.1, 0.3],
    },
  );
  return sketch.part({
    // Behind the face and the ear, before the nape.
    drawOrder: 59,
    attach: { to: 'head', depth: 50, bulge: 0 },
    grid: { columns: 2, rows: 5 },
    spring: { anchor: { x: s * 96, y: 130 }, tip: { x: s * 93, y: 340 }, stiffness: 0.6 },
  });
}

function drawTailLock(look: Look, side: Side, one: TailLock, index: number): PartDrawing {
  const s = signOf(side);
  const length = look.proportions.hairLength;
  const spine = one.spine.map(
    ([x, y, width]) => [s * x, TAIL_ROOT.y + (y - TAIL_ROOT.y) * length, width] as const,
  );
  const sketch = new Sketch(`hairTail${side}${one.name}`);
  paintHair(look, sketch, [spine], {
    paint: tailPaint(look, sketch, TAIL_ROOT.y + 510 * length, one.behind ?? 0),
    inkFrom: [0, 0.08],
    shaded: 0.46,
    streaks: one.streaks,
    strands: TAIL_STRANDS,
  });
  const [tipX, tipY] = spine.at(-1)!;
  return sketch.part({
    drawOrder: 10 + index * 0.2,
    attach: { to: 'head', depth: -30, bulge: 0 },
    grid: { columns: 3, rows: 8 },
    spring: {
      anchor: { x: s * TAIL_ROOT.x, y: TAIL_ROOT.y },
      tip: { x: tipX, y: tipY },
      stiffness: one.stiffness,
    },
  });
}
