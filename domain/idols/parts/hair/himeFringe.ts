import type { Spine } from '../../../drawing/lock.ts';
import type { Outline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { curtainPaint } from './curtainPaint.ts';
import { drawFringeLock, type FringeLock, fringeOutlines } from './fringeLock.ts';
import { lightRing } from './lightRing.ts';
import { paintHair } from './paintHair.ts';

/** The right half's locks, from the temple to the middle: their ends are cut, and lie on one line. */
const TEMPLE: Spine = [
  [6, 2, 5],
  [60, 22, 22],
  [97, 80, 20],
  [105, 128, 12.5],
  [105, 169, 11.5],
];
const BESIDE_TEMPLE: Spine = [
  [5, 2, 5],
  [54, 24, 20],
  [82, 82, 18],
  [86, 126, 14],
  [85.5, 164, 12.6],
];
const OUTER: Spine = [
  [4, 0, 5],
  [42, 26, 19],
  [60, 84, 17],
  [63, 126, 14],
  [62.5, 160.5, 12.8],
];
const INNER: Spine = [
  [2, 0, 5],
  [26, 30, 16],
  [38, 86, 15],
  [40, 126, 13.4],
  [39.5, 159, 12.4],
];
const NEXT_TO_MIDDLE: Spine = [
  [1, 0, 5],
  [13, 32, 14],
  [18, 88, 13],
  [19, 126, 12],
  [18.6, 156.5, 11.2],
];
const MIDDLE: Spine = [
  [0, 0, 5],
  [0, 36, 12],
  [-0.5, 90, 12],
  [-0.5, 126, 11.4],
  [-0.5, 157.5, 10.4],
];

const LOCKS: readonly FringeLock[] = [
  {
    id: 'fringeOuterLeft',
    outerEdge: -1,
    depth: 66,
    drawOrder: 80,
    spines: [mirror(TEMPLE), mirror(BESIDE_TEMPLE)],
  },
  { id: 'fringeOuterRight', outerEdge: 1, depth: 66, drawOrder: 80.5, spines: [TEMPLE, BESIDE_TEMPLE] },
  { id: 'fringeInnerRight', depth: 96, drawOrder: 82, spines: [OUTER, INNER] },
  { id: 'fringeInnerLeft', depth: 96, drawOrder: 83, spines: [mirror(OUTER), mirror(INNER)] },
  { id: 'fringeMiddle', depth: 110, drawOrder: 85, spines: [mirror(NEXT_TO_MIDDLE), NEXT_TO_MIDDLE, MIDDLE] },
];

function mirror(spine: Spine): Spine {
  return spine.map(([x, y, width]) => [-x, y, width] as const);
}

const STRANDS = [
  [-0.42, 0.12, 0.5],
  [0.36, 0.16, 0.44],
  [0.3, 0.66, 1],
  [-0.34, 0.74, 1],
] as const;

/** The outlines of all fringe locks, for their shadow on the face. */
export function himeFringeOutlines(): Outline[] {
  return fringeOutlines(LOCKS);
}

/** Cut straight above the eyes; before the ears two locks cut straight at the chin. */
export function drawHimeFringe(look: Look): PartDrawing[] {
  const ring = lightRing(70);
  const fringe = LOCKS.map((one) =>
    drawFringeLock(
      look,
      { ...one, stiffness: 0.9 },
      (sketch) => ({
        paint: curtainPaint(look, sketch, 1230),
        inkFrom: [0.66, 0.98],
        ring,
        shaded: 0.3,
        strands: STRANDS,
        ink: 0.9,
      }),
      { columns: 3, rows: 4 },
    ),
  );
  return [...fringe, ...SIDES.map((side) => drawChinLock(look, signOf(side), side))];
}

function drawChinLock(look: Look, s: number, side: string): PartDrawing {
  const sketch = new Sketch(`hairSide${side}`);
  paintHair(
    look,
    sketch,
    [
      [
        [s * 94, 84, 9],
        [s * 108, 136, 19],
        [s * 111, 206, 21.5],
        [s * 111.5, 262, 20.5],
        [s * 111, 300, 19],
      ],
    ],
    {
      paint: curtainPaint(look, sketch, 1230),
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
    attach: { to: 'head', depth: 40, bulge: 4 },
    grid: { columns: 2, rows: 5 },
    spring: { anchor: { x: s * 104, y: 120 }, tip: { x: s * 109, y: 300 }, stiffness: 0.7 },
  });
}
