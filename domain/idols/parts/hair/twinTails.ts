import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, type Side, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { paintHair, tailPaint } from './paintHair.ts';

type TailLock = {
  readonly name: string;
  readonly spine: Spine;
  readonly stiffness: number;
  readonly streaks: readonly (readonly [number, number, number, number])[];
};

export const TAIL_ROOT = { x: 112, y: 78 } as const;

/** The right tail, back to front; x is mirrored for the left. */
const LOCKS: readonly TailLock[] = [
  {
    name: 'Far',
    stiffness: 0.32,
    streaks: [[0.3, 0.2, 0.4, 0.2]],
    spine: [
      [110, 74, 9],
      [184, 34, 17],
      [262, 74, 24],
      [306, 170, 26],
      [312, 280, 22],
      [320, 380, 15],
      [350, 446, 7],
      [388, 458, 0],
    ],
  },
  {
    name: 'Inner',
    stiffness: 0.42,
    streaks: [],
    spine: [
      [106, 80, 8],
      [140, 92, 18],
      [164, 170, 28],
      [160, 290, 30],
      [146, 410, 25],
      [148, 510, 17],
      [168, 580, 8],
      [196, 616, 0],
    ],
  },
  {
    name: 'Outer',
    stiffness: 0.3,
    streaks: [
      [0.4, 0.14, 0.36, 0.22],
      [0.1, 0.2, 0.3, 0.1],
    ],
    spine: [
      [110, 74, 10],
      [172, 44, 26],
      [240, 88, 38],
      [272, 190, 42],
      [266, 320, 37],
      [254, 440, 29],
      [272, 546, 19],
      [316, 606, 9],
      [362, 610, 0],
    ],
  },
  {
    name: 'Main',
    stiffness: 0.34,
    streaks: [
      [0.42, 0.13, 0.4, 0.2],
      [0.08, 0.18, 0.32, 0.1],
      [0.36, 0.5, 0.66, 0.12],
    ],
    spine: [
      [109, 76, 10],
      [156, 62, 26],
      [204, 120, 38],
      [218, 230, 42],
      [206, 360, 38],
      [196, 480, 28],
      [216, 590, 16],
      [254, 650, 6],
      [284, 660, 0],
    ],
  },
  {
    name: 'Near',
    stiffness: 0.5,
    streaks: [[0.3, 0.24, 0.46, 0.2]],
    spine: [
      [106, 80, 6],
      [138, 84, 13],
      [166, 150, 19],
      [172, 250, 19],
      [160, 350, 15],
      [158, 430, 9],
      [176, 486, 0],
    ],
  },
];

/** Two tails that rise from the sides of the head, swing out and end in curled tips. */
export function drawTwinTails(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => LOCKS.map((one, index) => drawTailLock(look, side, one, index)));
}

function drawTailLock(look: Look, side: Side, one: TailLock, index: number): PartDrawing {
  const s = signOf(side);
  const length = look.proportions.hairLength;
  const spine = one.spine.map(
    ([x, y, width]) => [s * x, TAIL_ROOT.y + (y - TAIL_ROOT.y) * length, width] as const,
  );
  const sketch = new Sketch(`hairTail${side}${one.name}`);
  paintHair(look, sketch, [spine], {
    paint: tailPaint(look, sketch, TAIL_ROOT.y + 580 * length),
    inkFrom: [0, 0.08],
    shaded: 0.46,
    streaks: one.streaks,
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
