import type { HandShapeName } from '../../vocabulary.ts';
import { call, fingerHeart, fist, pointUp, rock, thumbsUp, victory } from './closedHands.ts';
import type { HandShape } from './handFrame.ts';
import { halfHeart, ok, openPalm, prayer, relaxed } from './openHands.ts';

/** The drawing of every hand that the rig can ask for. */
export const HAND_DRAWINGS: { readonly [Name in HandShapeName]: () => HandShape } = {
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
