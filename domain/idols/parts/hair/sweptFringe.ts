import { lock, type Spine } from '../../../drawing/lock.ts';
import type { Outline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { lightRing } from './lightRing.ts';
import { headPaint, paintHair } from './paintHair.ts';

type FringeLock = {
  readonly id: string;
  readonly depth: number;
  readonly drawOrder: number;
  readonly spines: readonly Spine[];
  readonly stiffness: number;
};

/** From the crown a little to the right of the middle; the nearest lock falls between the eyes. */
const LOCKS: readonly FringeLock[] = [
  {
    id: 'fringeOuterLeft',
    depth: 66,
    drawOrder: 80,
    stiffness: 0.8,
    spines: [
      [
        [-2, 4, 6],
        [-58, 26, 24],
        [-96, 84, 23],
        [-104, 146, 14],
        [-96, 190, 6],
        [-84, 214, 0],
      ],
      [
        [-4, 6, 6],
        [-52, 36, 20],
        [-78, 92, 18],
        [-82, 140, 10],
        [-72, 178, 0],
      ],
    ],
  },
  {
    id: 'fringeOuterRight',
    depth: 66,
    drawOrder: 80.5,
    stiffness: 0.8,
    spines: [
      [
        [10, 4, 6],
        [62, 28, 24],
        [97, 84, 23],
        [105, 146, 14],
        [97, 194, 6],
        [87, 220, 0],
      ],
      [
        [12, 6, 6],
        [58, 38, 20],
        [80, 92, 18],
        [85, 142, 10],
        [77, 182, 0],
      ],
    ],
  },
  {
    id: 'fringeInnerRight',
    depth: 96,
    drawOrder: 82,
    stiffness: 0.75,
    spines: [
      [
        [10, 2, 6],
        [48, 32, 22],
        [66, 90, 20],
        [68, 134, 11],
        [58, 168, 0],
      ],
      [
        [8, 2, 6],
        [30, 34, 20],
        [44, 90, 18],
        [44, 132, 10],
        [34, 162, 0],
      ],
    ],
  },
  {
    id: 'fringeInnerLeft',
    depth: 96,
    drawOrder: 83,
    stiffness: 0.75,
    spines: [
      [
        [-2, 2, 6],
        [-40, 32, 22],
        [-60, 90, 20],
        [-63, 134, 11],
        [-52, 170, 0],
      ],
      [
        [0, 2, 6],
        [-24, 34, 20],
        [-38, 90, 18],
        [-40, 130, 10],
        [-30, 164, 0],
      ],
    ],
  },
  {
    id: 'fringeMiddle',
    depth: 112,
    drawOrder: 85,
    stiffness: 0.7,
    spines: [
      [
        [6, 2, 5],
        [14, 40, 15],
        [19, 92, 13],
        [17, 130, 7],
        [9, 156, 0],
      ],
      [
        [4, 2, 6],
        [-8, 40, 20],
        [-14, 92, 19],
        [-10, 142, 11],
        [6, 194, 0],
      ],
    ],
  },
];

/** The outlines of all fringe locks, for their shadow on the face. */
export function sweptFringeOutlines(): Outline[] {
  return LOCKS.flatMap((one) => one.spines.map((spine) => lock(spine).outline));
}

export function drawSweptFringe(look: Look): PartDrawing[] {
  const ring = lightRing();
  const fringe = LOCKS.map(({ id, depth, drawOrder, spines, stiffness }) => {
    const sketch = new Sketch(id);
    paintHair(look, sketch, spines, {
      paint: headPaint(look, sketch),
      inkFrom: [0.3, 0.62],
      ring,
      shaded: 0.5,
    });
    const [rootX, rootY] = spines.at(-1)![1]!;
    const [tipX, tipY] = spines.at(-1)!.at(-1)!;
    return sketch.part({
      drawOrder,
      attach: { to: 'head', depth, bulge: 14 },
      grid: { columns: 3, rows: 5 },
      spring: { anchor: { x: rootX, y: rootY }, tip: { x: tipX, y: tipY }, stiffness },
    });
  });
  return [...fringe, ...SIDES.map((side) => drawSideLock(look, signOf(side), side))];
}

function drawSideLock(look: Look, s: number, side: string): PartDrawing {
  const sketch = new Sketch(`hairSide${side}`);
  paintHair(
    look,
    sketch,
    [
      [
        [s * 96, 92, 6],
        [s * 106, 150, 12],
        [s * 101, 214, 10],
        [s * 92, 262, 5],
        [s * 84, 284, 0],
      ],
      [
        [s * 92, 84, 8],
        [s * 112, 140, 17],
        [s * 113, 206, 17],
        [s * 106, 272, 13],
        [s * 102, 324, 7],
        [s * 112, 366, 0],
      ],
    ],
    {
      paint: headPaint(look, sketch),
      inkFrom: [0.08, 0.3],
      streaks: [[0.35, 0.36, 0.62, 0.16]],
    },
  );
  return sketch.part({
    drawOrder: 76,
    attach: { to: 'head', depth: 34, bulge: 4 },
    grid: { columns: 2, rows: 6 },
    spring: { anchor: { x: s * 104, y: 120 }, tip: { x: s * 110, y: 364 }, stiffness: 0.5 },
  });
}
