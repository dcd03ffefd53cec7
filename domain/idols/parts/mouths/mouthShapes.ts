import type { Spine } from '../../../drawing/lock.ts';
import type { Control } from '../../../drawing/spline.ts';

export const MOUTH_NAMES = [
  'neutral',
  'smile',
  'A',
  'E',
  'I',
  'O',
  'U',
  'laugh',
  'pout',
  'surprised',
  'sad',
] as const;
export type MouthName = (typeof MOUTH_NAMES)[number];

/** Drawn about (0, 0), the mouth's middle between the lips. */
export type MouthShape =
  /** `fang`: a tooth that looks out below the closed lips. */
  | { readonly kind: 'line'; readonly lines: readonly Spine[]; readonly fang?: readonly Control[] }
  | {
      readonly kind: 'open';
      readonly opening: readonly Control[];
      /** How far the upper teeth reach down; 0 shows none. */
      readonly teeth: number;
      /** How much of the opening's height the tongue fills. */
      readonly tongue: number;
    };

export const MOUTH_SHAPES: { readonly [Name in MouthName]: MouthShape } = {
  neutral: {
    kind: 'line',
    lines: [
      [
        [-11, -2.6, 0],
        [-6, 0.4, 1.3],
        [0, 1.3, 1.5],
        [6, 0.4, 1.3],
        [11, -2.6, 0],
      ],
    ],
  },
  smile: {
    kind: 'line',
    lines: [
      [
        [-15.5, -4.6, 0.5],
        [-9, 0.8, 1.3],
        [0, 3, 1.5],
        [9, 0.8, 1.3],
        [15.5, -4.6, 0.5],
      ],
      [
        [-17.6, -3.8, 0],
        [-15.5, -5.2, 0.9],
        [-13, -5.6, 0],
      ],
      [
        [17.6, -3.8, 0],
        [15.5, -5.2, 0.9],
        [13, -5.6, 0],
      ],
    ],
  },
  A: {
    kind: 'open',
    opening: [
      [-14.5, -6, 1],
      [-6, -7],
      [6, -7],
      [14.5, -6, 1],
      [12, 7],
      [5, 14.5],
      [-5, 14.5],
      [-12, 7],
    ],
    teeth: 4,
    tongue: 0.48,
  },
  E: {
    kind: 'open',
    opening: [
      [-15, -5, 1],
      [-6, -6],
      [6, -6],
      [15, -5, 1],
      [11.5, 3.5],
      [4, 7.5],
      [-4, 7.5],
      [-11.5, 3.5],
    ],
    teeth: 4,
    tongue: 0.4,
  },
  I: {
    kind: 'open',
    opening: [
      [-17, -5, 1],
      [-7, -3.6],
      [7, -3.6],
      [17, -5, 1],
      [12, 1.5],
      [4, 4.2],
      [-4, 4.2],
      [-12, 1.5],
    ],
    teeth: 4,
    tongue: 0.25,
  },
  O: {
    kind: 'open',
    opening: [
      [0, -8],
      [7.5, -4.5],
      [9, 3],
      [6, 10],
      [0, 12.5],
      [-6, 10],
      [-9, 3],
      [-7.5, -4.5],
    ],
    teeth: 0,
    tongue: 0.42,
  },
  U: {
    kind: 'open',
    opening: [
      [0, -4.5],
      [4.6, -2.5],
      [5.6, 2],
      [3.6, 6],
      [0, 7.2],
      [-3.6, 6],
      [-5.6, 2],
      [-4.6, -2.5],
    ],
    teeth: 0,
    tongue: 0.35,
  },
  laugh: {
    kind: 'open',
    opening: [
      [-20, -9, 1],
      [-9, -6.5],
      [9, -6.5],
      [20, -9, 1],
      [17, 4],
      [8, 14.5],
      [0, 16.5],
      [-8, 14.5],
      [-17, 4],
    ],
    teeth: 4.6,
    tongue: 0.5,
  },
  pout: {
    kind: 'line',
    lines: [
      [
        [-8, 3.5, 0],
        [-4, -0.6, 1.5],
        [0, 1, 1.4],
        [4, -0.6, 1.5],
        [8, 3.5, 0],
      ],
      [
        [-3, 7.5, 0],
        [0, 8.4, 0.9],
        [3, 7.5, 0],
      ],
    ],
  },
  surprised: {
    kind: 'open',
    opening: [
      [0, -7],
      [5.6, -4],
      [7, 3],
      [5.6, 9],
      [0, 12],
      [-5.6, 9],
      [-7, 3],
      [-5.6, -4],
    ],
    teeth: 0,
    tongue: 0.34,
  },
  sad: {
    kind: 'line',
    lines: [
      [
        [-12, 5, 0],
        [-6.5, 0.6, 1.5],
        [0, -1, 1.7],
        [6.5, 0.6, 1.5],
        [12, 5, 0],
      ],
    ],
  },
};
