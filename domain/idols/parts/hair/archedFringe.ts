import type { Outline } from '../../../drawing/Outline.ts';
import type { Look } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawFringeLock, type FringeLock, fringeOutlines } from './fringeLock.ts';
import { honeyLook, honeyPaint, honeyRing } from './honeyLook.ts';
import { lightRing } from './lightRing.ts';

/** Full locks cut in an arch along the brows, their ends turned in, with one slip of forehead left of the middle. */
const LOCKS: readonly FringeLock[] = [
  {
    id: 'fringeOuterLeft',
    depth: 63,
    drawOrder: 80,
    stiffness: 0.8,
    spines: [
      [
        [-8, 16, 5],
        [-57, 31, 21],
        [-95, 80, 21],
        [-113, 140, 16],
        [-113, 186, 10],
        [-101, 222, 0],
      ],
      [
        [-6, 18, 5],
        [-58, 34, 22],
        [-88, 88, 19],
        [-97, 132, 13],
        [-90, 176, 0],
      ],
    ],
  },
  {
    id: 'fringeOuterRight',
    depth: 63,
    drawOrder: 80.5,
    stiffness: 0.8,
    spines: [
      [
        [8, 16, 5],
        [57, 31, 21],
        [95, 80, 21],
        [113, 140, 16],
        [112, 190, 10],
        [100, 228, 0],
      ],
      [
        [6, 18, 5],
        [58, 34, 22],
        [88, 88, 19],
        [97, 132, 13],
        [88, 174, 0],
      ],
    ],
  },
  {
    id: 'fringeInnerLeft',
    depth: 92,
    drawOrder: 82,
    stiffness: 0.75,
    spines: [
      [
        [-4, 18, 5],
        [-24, 34, 20],
        [-37, 86, 18],
        [-40, 122, 12],
        [-33, 152, 0],
      ],
      [
        [-4, 16, 5],
        [-46, 30, 25],
        [-66, 86, 24],
        [-71, 126, 16],
        [-58, 163, 0],
      ],
    ],
  },
  {
    id: 'fringeInnerRight',
    depth: 92,
    drawOrder: 83,
    stiffness: 0.75,
    spines: [
      [
        [6, 16, 5],
        [51, 30, 24],
        [72, 86, 21],
        [78, 124, 13],
        [68, 158, 0],
      ],
      [
        [4, 18, 5],
        [31, 32, 22],
        [48, 86, 22],
        [52, 124, 15],
        [38, 162, 0],
      ],
    ],
  },
  {
    id: 'fringeMiddle',
    depth: 104,
    drawOrder: 85,
    stiffness: 0.7,
    spines: [
      [
        [2, 18, 5],
        [-6, 36, 16],
        [-11, 88, 14],
        [-12, 122, 9],
        [-8, 150, 0],
      ],
      [
        [3, 18, 5],
        [10, 36, 20],
        [18, 88, 20],
        [17, 132, 14],
        [8, 156, 7],
        [-6, 176, 0],
      ],
    ],
  },
];

/** Fine lines along the fall: [across, from, to]. */
const STRANDS = [
  [-0.3, 0.14, 0.36],
  [0.36, 0.18, 0.36],
  [0.1, 0.6, 0.92],
  [-0.42, 0.66, 0.86],
] as const;

/** The outlines of all locks, for their shadow on the face. */
export function archedFringeOutlines(): Outline[] {
  return fringeOutlines(LOCKS);
}

export function drawArchedFringe(plain: Look): PartDrawing[] {
  const look = honeyLook(plain);
  const ring = lightRing(66);
  return LOCKS.map((one) =>
    drawFringeLock(look, one, (sketch) => ({
      paint: honeyPaint(look, sketch),
      inkFrom: [0.3, 0.56],
      ring,
      ringPaint: honeyRing(look),
      ringOpacity: 0.9,
      shaded: 0.46,
      strands: STRANDS,
      streaks: [[0.34, 0.62, 0.92, 0.13]],
    })),
  );
}
