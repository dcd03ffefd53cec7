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
  readonly outerEdge?: -1 | 1;
};

/** The right half's locks, from the temple to the middle: their ends are cut, and lie on one line. */
const TEMPLE: Spine = [
  [6, 2, 5],
  [60, 22, 23],
  [96, 80, 22],
  [102, 128, 16],
  [101, 166, 14.5],
];
const OUTER: Spine = [
  [4, 0, 5],
  [44, 26, 21],
  [66, 84, 20],
  [70, 124, 18.6],
  [70, 158, 17],
];
const INNER: Spine = [
  [2, 0, 5],
  [22, 30, 18],
  [34, 86, 19],
  [36.5, 124, 18.8],
  [36, 154, 17.4],
];
const MIDDLE: Spine = [
  [0, 0, 5],
  [1, 36, 15],
  [1, 90, 18],
  [0, 124, 18.8],
  [0, 152, 17.6],
];

const LOCKS: readonly FringeLock[] = [
  { id: 'fringeOuterLeft', outerEdge: -1, depth: 66, drawOrder: 80, spines: [mirror(TEMPLE)] },
  { id: 'fringeOuterRight', outerEdge: 1, depth: 66, drawOrder: 80.5, spines: [TEMPLE] },
  { id: 'fringeInnerRight', depth: 96, drawOrder: 82, spines: [OUTER, INNER] },
  { id: 'fringeInnerLeft', depth: 96, drawOrder: 83, spines: [mirror(OUTER), mirror(INNER)] },
  { id: 'fringeMiddle', depth: 110, drawOrder: 85, spines: [MIDDLE] },
];

function mirror(spine: Spine): Spine {
  return spine.map(([x, y, width]) => [-x, y, width] as const);
}

const STRANDS = [
  [-0.42, 0.12, 0.5],
  [0.36, 0.16, 0.44],
  [0.5, 0.66, 1],
  [-0.34, 0.72, 1],
  [0.06, 0.8, 1],
] as const;

/** The outlines of all fringe locks, for their shadow on the face. */
export function himeFringeOutlines(): Outline[] {
  return LOCKS.flatMap((one) => one.spines.map((spine) => lock(spine).outline));
}

/** Cut straight above the eyes; before the ears two locks cut straight at the chin. */
export function drawHimeFringe(look: Look): PartDrawing[] {
  const ring = lightRing(70);
  const fringe = LOCKS.map(({ id, depth, drawOrder, spines, outerEdge }) => {
    const sketch = new Sketch(id);
    paintHair(look, sketch, spines, {
      paint: headPaint(look, sketch),
      inkFrom: [0.5, 0.9],
      ring,
      shaded: 0.36,
      strands: STRANDS,
      outerEdge,
      ink: 0.9,
    });
    const [rootX, rootY] = spines.at(-1)![1]!;
    const [tipX, tipY] = spines.at(-1)!.at(-1)!;
    return sketch.part({
      drawOrder,
      attach: { to: 'head', depth, bulge: 14 },
      grid: { columns: 3, rows: 4 },
      spring: { anchor: { x: rootX, y: rootY }, tip: { x: tipX, y: tipY }, stiffness: 0.9 },
    });
  });
  return [...fringe, ...SIDES.map((side) => drawChinLock(look, signOf(side), side))];
}

function drawChinLock(look: Look, s: number, side: string): PartDrawing {
  const sketch = new Sketch(`hairSide${side}`);
  paintHair(
    look,
    sketch,
    [
      [
        [s * 112, 110, 10],
        [s * 121, 170, 13],
        [s * 121, 240, 13],
        [s * 120, 310, 11],
      ],
      [
        [s * 92, 84, 9],
        [s * 107, 136, 20],
        [s * 108, 206, 21.5],
        [s * 106, 262, 20.5],
        [s * 105, 299, 19.5],
      ],
    ],
    {
      paint: headPaint(look, sketch),
      inkFrom: [0.08, 0.3],
      streaks: [[0.4, 0.3, 0.72, 0.14]],
      strands: [
        [0.3, 0.5, 1],
        [-0.25, 0.68, 1],
        [0.62, 0.76, 1],
      ],
    },
  );
  return sketch.part({
    drawOrder: 76,
    attach: { to: 'head', depth: 34, bulge: 4 },
    grid: { columns: 2, rows: 5 },
    spring: { anchor: { x: s * 104, y: 120 }, tip: { x: s * 105, y: 299 }, stiffness: 0.7 },
  });
}
