import type { GestureId } from '../../gestures/vocabulary.ts';
import type { HandShapeName } from '../vocabulary.ts';
import type { ArmPose } from './armPoses.ts';
import {
  AT_EAR,
  BESIDE_FACE,
  BESIDE_SHOULDER,
  FIST_UPRIGHT,
  HALF_HEART,
  HANGING_FOREARM,
  PRAYING,
  THUMB_UPRIGHT,
} from './poses.ts';

/** How she shows a gesture for somebody to copy: hand shape, where it is held, and how it moves if it does. */
export type Demonstration = {
  readonly shape: HandShapeName;
  readonly pose: ArmPose;
  readonly hands: 1 | 2;
  readonly movement: 'still' | 'wave' | 'swipeLeft' | 'swipeRight';
};

const still = (shape: HandShapeName, pose: ArmPose = BESIDE_FACE, hands: 1 | 2 = 1): Demonstration => ({
  shape,
  pose,
  hands,
  movement: 'still',
});

export const DEMONSTRATIONS: { readonly [Gesture in GestureId]: Demonstration } = {
  openPalm: still('openPalm'),
  fist: still('fist', FIST_UPRIGHT),
  pointUp: still('pointUp'),
  victory: still('victory'),
  thumbsUp: still('thumbsUp', THUMB_UPRIGHT),
  thumbsDown: still('thumbsDown', HANGING_FOREARM),
  ok: still('ok'),
  rock: still('rock'),
  call: still('call', AT_EAR),
  fingerHeart: still('fingerHeart', BESIDE_SHOULDER),
  handHeart: still('halfHeart', HALF_HEART, 2),
  prayer: still('prayer', PRAYING, 2),
  wave: { shape: 'openPalm', pose: BESIDE_FACE, hands: 1, movement: 'wave' },
  swipeLeft: { shape: 'openPalm', pose: BESIDE_SHOULDER, hands: 1, movement: 'swipeLeft' },
  swipeRight: { shape: 'openPalm', pose: BESIDE_SHOULDER, hands: 1, movement: 'swipeRight' },
};
