import type { Spine } from '../../../drawing/lock.ts';
import type { Outline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import type { Look } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import {
  paintSteppedLock,
  pixelRing,
  STEP,
  type SteppedLock,
  screenLitPaint,
  steppedOutline,
} from './steppedLock.ts';

type FringePart = {
  readonly id: string;
  readonly depth: number;
  readonly drawOrder: number;
  readonly locks: readonly SteppedLock[];
};

const TEMPLE: Spine = [
  [6, 2, 5],
  [60, 20, 23],
  [99, 78, 22],
  [109, 134, 14],
  [108, 186, 12.5],
];
const BESIDE_TEMPLE: Spine = [
  [5, 2, 5],
  [54, 24, 20],
  [82, 82, 18],
  [88, 122, 14.5],
  [88, 150, 13.5],
];
const OUTER: Spine = [
  [4, 0, 5],
  [42, 26, 19],
  [61, 84, 19],
  [65, 116, 17],
  [65, 140, 15],
];
const INNER: Spine = [
  [2, 0, 5],
  [24, 30, 17],
  [36, 86, 19],
  [38, 112, 18.4],
  [37, 134, 15],
];
const MIDDLE: Spine = [
  [2, 0, 5],
  [1, 34, 20],
  [0, 86, 21],
  [0, 116, 20.4],
  [1, 140, 18],
];

/** Each lock ends in steps; the longest falls between the eyes. */
const PARTS: readonly FringePart[] = [
  {
    id: 'fringeOuterLeft',
    depth: 66,
    drawOrder: 80,
    locks: [
      { spine: mirror(TEMPLE), downs: [4, 3, 1], outerEdge: -1, rows: 5 },
      { spine: mirror(BESIDE_TEMPLE), downs: [2, 2, 1], rows: 3 },
    ],
  },
  {
    id: 'fringeOuterRight',
    depth: 66,
    drawOrder: 80.5,
    locks: [
      { spine: TEMPLE, downs: [1, 2, 4], outerEdge: 1, rows: 5 },
      { spine: BESIDE_TEMPLE, downs: [0, 2, 3], rows: 3 },
    ],
  },
  {
    id: 'fringeInnerRight',
    depth: 96,
    drawOrder: 82,
    locks: [
      { spine: OUTER, downs: [1, 2, 1], rows: 3 },
      { spine: INNER, downs: [2, 1, 0], rows: 3 },
    ],
  },
  {
    id: 'fringeInnerLeft',
    depth: 96,
    drawOrder: 83,
    locks: [
      { spine: mirror(OUTER), downs: [1, 3, 2], rows: 4 },
      { spine: mirror(INNER), downs: [0, 1, 2], rows: 3 },
    ],
  },
  {
    id: 'fringeMiddle',
    depth: 110,
    drawOrder: 85,
    locks: [{ spine: MIDDLE, downs: [2, 3, 5, 2], rows: 5 }],
  },
];

function mirror(spine: Spine): Spine {
  return spine.map(([x, y, width]) => [-x, y, width] as const);
}

const STRANDS = [
  [-0.42, 0.12, 0.44],
  [0.36, 0.16, 0.4],
  [0.3, 0.6, 0.86],
] as const;

/** The outlines of all fringe locks, for their shadow on the face. */
export function steppedFringeOutlines(): Outline[] {
  return PARTS.flatMap(({ locks }) => locks.map(steppedOutline));
}

/** Cut in steps, as a picture of few pixels is. */
export function drawSteppedFringe(look: Look): PartDrawing[] {
  const ring = pixelRing();
  return PARTS.map(({ id, depth, drawOrder, locks }) => {
    const sketch = new Sketch(id);
    for (const one of locks) {
      paintSteppedLock(look, sketch, one, {
        paint: screenLitPaint(look, sketch),
        inkFrom: [0.5, 0.86],
        ring,
        shaded: 0.36,
        strands: STRANDS,
      });
    }
    const { spine, downs } = locks.at(-1)!;
    const [rootX, rootY] = spine[1]!;
    const [tipX, tipY] = spine.at(-1)!;
    return sketch.part({
      drawOrder,
      attach: { to: 'head', depth, bulge: 14 },
      grid: { columns: 3, rows: 4 },
      spring: {
        anchor: { x: rootX, y: rootY },
        tip: { x: tipX, y: tipY + Math.max(...downs) * STEP },
        stiffness: 0.9,
      },
    });
  });
}
