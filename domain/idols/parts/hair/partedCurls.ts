import type { Outline } from '../../../drawing/Outline.ts';
import { type Look, SIDES } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawFringeLock, type FringeLock, fringeOutlines } from './fringeLock.ts';
import { lightRing } from './lightRing.ts';
import { headPaint } from './paintHair.ts';
import { drawCheekRinglet, drawParting, drawTemple } from './templeCurls.ts';

/** Parted a little left of the middle; both halves sweep over the temples and curl in at the cheeks. */
const LOCKS: readonly FringeLock[] = [
  {
    id: 'fringeOuterLeft',
    outerEdge: -1,
    depth: 66,
    drawOrder: 80,
    stiffness: 0.8,
    spines: [
      [
        [-26, 10, 6],
        [-62, 22, 24],
        [-100, 80, 24],
        [-113, 148, 17],
        [-114, 206, 12],
        [-104, 246, 7],
        [-88, 258, 0],
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
        [18, 10, 6],
        [62, 21, 24],
        [101, 79, 24],
        [114, 146, 17],
        [115, 206, 12],
        [105, 248, 7],
        [89, 262, 0],
      ],
    ],
  },
  {
    id: 'fringeInnerRight',
    depth: 94,
    drawOrder: 82,
    stiffness: 0.75,
    spines: [
      [
        [6, 22, 6],
        [46, 32, 22],
        [80, 78, 24],
        [98, 128, 16],
        [106, 172, 9],
        [97, 206, 0],
      ],
      [
        [-4, 24, 6],
        [26, 38, 20],
        [56, 76, 24],
        [78, 118, 17],
        [92, 150, 8],
        [88, 174, 0],
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
        [-16, 22, 6],
        [-52, 32, 21],
        [-82, 76, 22],
        [-98, 126, 14],
        [-104, 166, 7],
        [-95, 194, 0],
      ],
      [
        [-12, 24, 6],
        [-38, 38, 20],
        [-62, 76, 20],
        [-80, 114, 13],
        [-90, 144, 6],
        [-83, 164, 0],
      ],
    ],
  },
  {
    id: 'fringeMiddle',
    depth: 110,
    drawOrder: 85,
    stiffness: 0.7,
    spines: [
      [
        [-8, 26, 5],
        [8, 46, 14],
        [28, 78, 18],
        [50, 112, 13],
        [66, 136, 6],
        [66, 154, 0],
      ],
      [
        [-10, 26, 5],
        [-17, 50, 10],
        [-24, 84, 11],
        [-32, 118, 7],
        [-24, 142, 0],
      ],
    ],
  },
];

const ROOT_STRANDS = [
  [-0.3, 0.15, 0.42],
  [0.34, 0.17, 0.42],
  [0.16, 0.6, 0.92],
  [-0.4, 0.68, 0.86],
] as const;

/** The outlines of all fringe locks, for their shadow on the face. */
export function partedCurlsOutlines(): Outline[] {
  return fringeOutlines(LOCKS);
}

export function drawPartedCurls(look: Look): PartDrawing[] {
  const ring = lightRing();
  const fringe = LOCKS.map((one) =>
    drawFringeLock(look, one, (sketch) => ({
      paint: headPaint(look, sketch),
      inkFrom: [0.3, 0.62],
      ring,
      // On pale hair the light is a sheen.
      ringOpacity: 0.62,
      shaded: 0.5,
      strands: ROOT_STRANDS,
    })),
  );
  return [
    ...fringe,
    drawParting(look),
    ...SIDES.flatMap((side) => [drawTemple(look, side), drawCheekRinglet(look, side)]),
  ];
}
