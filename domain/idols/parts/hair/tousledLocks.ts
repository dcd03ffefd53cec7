import type { FringeLock } from './fringeLock.ts';

/** `isStreak`: in the second colour. */
type TousledLock = FringeLock & { readonly isStreak?: true };

/** Short and never combed: every tip goes its own way, one lock is dyed. */
export const TOUSLED_LOCKS: readonly TousledLock[] = [
  {
    id: 'fringeOuterLeft',
    outerEdge: -1,
    depth: 66,
    drawOrder: 80,
    stiffness: 0.8,
    spines: [
      [
        [-2, 2, 5],
        [-59, 20, 24],
        [-102, 78, 25],
        [-117, 140, 18],
        [-119, 186, 12],
        [-126, 214, 6],
        [-144, 226, 0],
      ],
      [
        [-4, 4, 5],
        [-58, 32, 22],
        [-90, 86, 19],
        [-101, 132, 12],
        [-104, 160, 6],
        [-116, 178, 0],
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
        [62, 20, 24],
        [103, 78, 25],
        [118, 140, 18],
        [121, 190, 12],
        [130, 220, 6],
        [149, 230, 0],
      ],
      [
        [12, 4, 5],
        [60, 32, 22],
        [91, 86, 19],
        [102, 134, 12],
        [100, 164, 6],
        [91, 186, 0],
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
        [52, 28, 24],
        [76, 84, 22],
        [86, 122, 13],
        [101, 148, 0],
      ],
      [
        [8, 0, 5],
        [33, 30, 23],
        [52, 86, 22],
        [60, 124, 13],
        [50, 158, 0],
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
        [-48, 28, 25],
        [-74, 84, 22],
        [-84, 124, 13],
        [-74, 160, 0],
      ],
      [
        [0, 0, 5],
        [-36, 30, 22],
        [-57, 84, 20],
        [-66, 118, 10],
        [-80, 140, 0],
      ],
    ],
  },
  {
    id: 'fringeMiddle',
    depth: 110,
    drawOrder: 84,
    stiffness: 0.7,
    spines: [
      [
        [5, 0, 5],
        [14, 36, 20],
        [25, 88, 21],
        [28, 122, 13],
        [42, 146, 0],
      ],
      [
        [2, 0, 5],
        [2, 36, 20],
        [4, 88, 20],
        [3, 126, 12],
        [-8, 158, 0],
      ],
    ],
  },
  {
    id: 'fringeStreak',
    depth: 112,
    drawOrder: 85,
    stiffness: 0.65,
    isStreak: true,
    spines: [
      // Its root keeps behind the goggles, also when she looks up or down.
      [
        [-13, 31, 12],
        [-16, 44, 14],
        [-25, 88, 16],
        [-32, 128, 11],
        [-24, 160, 5],
        [-8, 176, 0],
      ],
    ],
  },
];
