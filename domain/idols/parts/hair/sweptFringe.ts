import type { Outline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { CROWN_STRANDS, drawFringeLock, type FringeLock, fringeOutlines } from './fringeLock.ts';
import { lightRing } from './lightRing.ts';
import { headPaint, paintHair } from './paintHair.ts';

/** From the crown a little to the right of the middle; the nearest lock falls between the eyes. */
const LOCKS: readonly FringeLock[] = [
  {
    id: 'fringeOuterLeft',
    outerEdge: -1,
    depth: 66,
    drawOrder: 80,
    stiffness: 0.8,
    spines: [
      [
        [-2, 2, 5],
        [-57, 21, 23.5],
        [-98, 79, 23],
        [-110, 146, 14],
        [-107, 198, 7],
        [-96, 234, 0],
      ],
      [
        [-4, 4, 5],
        [-56, 32, 22],
        [-87, 86, 18],
        [-95, 132, 10],
        [-90, 168, 0],
      ],
    ],
  },
  {
    id: 'fringeOuterRight',
    outerEdge: 1,
    depth: 66,
    drawOrder: 80.5,
    stiffness: 0.8,
    spines: [
      [
        [10, 2, 5],
        [62, 21, 23.5],
        [99, 79, 23],
        [111, 146, 14],
        [108, 202, 7],
        [98, 240, 0],
      ],
      [
        [12, 4, 5],
        [60, 32, 22],
        [89, 86, 18],
        [97, 134, 10],
        [93, 172, 0],
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
        [10, 0, 5],
        [50, 28, 24],
        [70, 86, 21],
        [74, 128, 11],
        [66, 160, 0],
      ],
      [
        [8, 0, 5],
        [31, 30, 22],
        [47, 86, 19],
        [49, 126, 10],
        [40, 154, 0],
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
        [-2, 0, 5],
        [-44, 28, 25],
        [-66, 84, 22],
        [-71, 126, 12],
        [-59, 160, 0],
      ],
      [
        [0, 0, 5],
        [-23, 30, 21],
        [-39, 86, 20],
        [-42, 128, 11],
        [-28, 160, 0],
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
        [7, 0, 5],
        [16, 38, 16],
        [22, 90, 14],
        [22, 128, 8],
        [14, 158, 0],
      ],
      [
        [4, 0, 5],
        [-7, 36, 21],
        [-13, 90, 20],
        [-11, 140, 13],
        [-1, 176, 6],
        [13, 198, 0],
      ],
    ],
  },
];

/** Parted on the other side of the crown. */
const MIRRORED_LOCKS: readonly FringeLock[] = LOCKS.map((one) => ({
  ...one,
  spines: one.spines.map((spine) => spine.map(([x, y, half]) => [-x, y, half] as const)),
  ...(one.outerEdge === undefined ? {} : { outerEdge: one.outerEdge === 1 ? -1 : 1 }),
}));

/** The outlines of all fringe locks, for their shadow on the face. */
export function sweptFringeOutlines(): Outline[] {
  return fringeOutlines(LOCKS);
}

export function mirroredFringeOutlines(): Outline[] {
  return fringeOutlines(MIRRORED_LOCKS);
}

export function drawSweptFringe(look: Look): PartDrawing[] {
  return [...drawLocks(look, LOCKS), ...SIDES.map((side) => drawSideLock(look, signOf(side), side))];
}

/** Without the locks before the ears, for hair that brings its own sides. */
export function drawMirroredFringe(look: Look): PartDrawing[] {
  return drawLocks(look, MIRRORED_LOCKS);
}

function drawLocks(look: Look, locks: readonly FringeLock[]): PartDrawing[] {
  const ring = lightRing();
  return locks.map((one) =>
    drawFringeLock(look, one, (sketch) => ({
      paint: headPaint(look, sketch),
      inkFrom: [0.3, 0.62],
      ring,
      shaded: 0.5,
      strands: CROWN_STRANDS,
    })),
  );
}

function drawSideLock(look: Look, s: number, side: string): PartDrawing {
  const sketch = new Sketch(`hairSide${side}`);
  paintHair(
    look,
    sketch,
    [
      [
        [s * 100, 92, 6],
        [s * 109, 150, 11],
        [s * 107, 218, 10],
        [s * 98, 276, 5],
        [s * 89, 302, 0],
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
    // Hardly nearer than the cheek's contour: it stays there when the head turns away, over the far eye's lashes.
    attach: { to: 'head', depth: 28, bulge: 4 },
    grid: { columns: 2, rows: 6 },
    spring: { anchor: { x: s * 104, y: 120 }, tip: { x: s * 110, y: 364 }, stiffness: 0.5 },
  });
}
