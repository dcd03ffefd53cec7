import { call, fingerHeart, fist, pointUp, rock, thumbsUp, victory } from './closedHands.ts';
import type { HandShape } from './handFrame.ts';
import { halfHeart, ok, openPalm, prayer, relaxed } from './openHands.ts';

export const HAND_NAMES = [
  'relaxed',
  'openPalm',
  'fist',
  'pointUp',
  'victory',
  'thumbsUp',
  'thumbsDown',
  'ok',
  'rock',
  'call',
  'fingerHeart',
  'halfHeart',
  'prayer',
] as const;
export type HandName = (typeof HAND_NAMES)[number];

/** Where two half hearts touch: the fingertips of each hand, in the hand's own frame. */
export const HALF_HEART_TOUCH = { x: 46, y: -20 } as const;
/** Where two praying hands touch. */
export const PRAYER_TOUCH = { x: 10, y: -60 } as const;

export const HAND_SHAPES: { readonly [Name in HandName]: () => HandShape } = {
  relaxed,
  openPalm,
  fist,
  pointUp,
  victory,
  thumbsUp,
  /** The same hand on an arm that points down. */
  thumbsDown: thumbsUp,
  ok,
  rock,
  call,
  fingerHeart,
  halfHeart,
  prayer,
};
