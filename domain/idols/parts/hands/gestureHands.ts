import type { StaticGestureId } from '../../../gestures/vocabulary.ts';
import type { HandShapeName } from '../../vocabulary.ts';

/** The hand that shows each held gesture; both hands take it where the gesture needs two. */
export const STATIC_HAND_SHAPES: { readonly [Gesture in StaticGestureId]: HandShapeName } = {
  openPalm: 'openPalm',
  fist: 'fist',
  pointUp: 'pointUp',
  victory: 'victory',
  thumbsUp: 'thumbsUp',
  thumbsDown: 'thumbsDown',
  ok: 'ok',
  rock: 'rock',
  call: 'call',
  fingerHeart: 'fingerHeart',
  handHeart: 'halfHeart',
  prayer: 'prayer',
};
