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
