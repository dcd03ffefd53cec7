import { lock } from '../../../drawing/lock.ts';
import type { Outline } from '../../../drawing/Outline.ts';
import type { Look } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { type BlownTuft, drawBlownTuft } from './blownTuft.ts';
import { lightRing } from './lightRing.ts';

/** All from the crown over the forehead to the viewer's right, nearer locks over farther ones. */
const LOCKS: readonly BlownTuft[] = [
  {
    id: 'fringeOuterLeft',
    outerEdge: -1,
    depth: 56,
    bulge: 14,
    drawOrder: 80,
    stiffness: 0.85,
    spine: [
      [-34, 11, 6],
      [-78, 34, 23],
      [-101, 88, 20],
      [-105, 148, 14],
      [-98, 198, 7],
      [-80, 226, 0],
    ],
  },
  {
    id: 'fringeOuterRight',
    outerEdge: 1,
    depth: 56,
    bulge: 14,
    drawOrder: 80.5,
    stiffness: 0.7,
    spine: [
      [-26, 7, 6],
      [50, 14, 25],
      [98, 62, 27],
      [122, 116, 20],
      [150, 158, 9],
      [184, 172, 0],
    ],
  },
  {
    id: 'fringeInnerRight',
    depth: 82,
    bulge: 14,
    drawOrder: 82,
    stiffness: 0.72,
    spine: [
      [-28, 8, 6],
      [22, 26, 26],
      [62, 82, 25],
      [88, 128, 15],
      [122, 158, 5],
      [136, 160, 0],
    ],
  },
  {
    id: 'fringeInnerLeft',
    outerEdge: -1,
    depth: 76,
    bulge: 14,
    drawOrder: 83,
    stiffness: 0.78,
    spine: [
      [-34, 9, 6],
      [-66, 36, 24],
      [-78, 90, 20],
      [-70, 132, 11],
      [-48, 158, 0],
    ],
  },
  {
    id: 'fringeMiddle',
    depth: 102,
    bulge: 14,
    drawOrder: 85,
    stiffness: 0.7,
    spine: [
      [-30, 8, 6],
      [0, 34, 25],
      [24, 92, 23],
      [46, 136, 13],
      [76, 164, 0],
    ],
  },
  {
    id: 'fringeNear',
    depth: 98,
    bulge: 14,
    drawOrder: 86,
    stiffness: 0.7,
    spine: [
      [-32, 8, 6],
      [-34, 38, 24],
      [-30, 94, 23],
      [-14, 142, 15],
      [12, 180, 6],
      [34, 194, 0],
    ],
  },
];

/** Fine lines from the crown, so that the hair is seen to grow from there: [across, from, to]. */
const ROOT_STRANDS = [
  [-0.35, 0.1, 0.36],
  [0.3, 0.13, 0.4],
  [0.05, 0.2, 0.44],
  [0.16, 0.6, 0.92],
  [-0.4, 0.66, 0.88],
] as const;

/** The outlines of all fringe locks, for their shadow on the face. */
export function windsweptFringeOutlines(): Outline[] {
  return LOCKS.map(({ spine }) => lock(spine).outline);
}

export function drawWindsweptFringe(look: Look): PartDrawing[] {
  const ring = lightRing();
  return LOCKS.map((one) =>
    drawBlownTuft(look, { inkFrom: [0.3, 0.6], streaks: [], strands: ROOT_STRANDS, ...one, ring }),
  );
}
