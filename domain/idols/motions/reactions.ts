import type { GestureId } from '../../gestures/vocabulary.ts';
import type { ExpressionId } from '../vocabulary.ts';
import { curve, handShape, type Motion, motion, swings } from './Motion.ts';
import { MOTION_CURVES } from './motions.ts';
import {
  AT_EAR,
  AT_HIP,
  armTo,
  BESIDE_FACE,
  BESIDE_SHOULDER,
  HANGING_FOREARM,
  PRAYING,
  THUMB_UPRIGHT,
} from './poses.ts';

export type Reaction = {
  readonly expression: ExpressionId;
  readonly expressionMs: number;
  readonly motion: Motion;
};

const nods = swings('ParamAngleY', 420, 420, 2, -10, 3, 0, 0);

/** One hand shows what the visitor showed, with a nod: she has understood. */
function showsBack(shape: Parameters<typeof handShape>[1], pose = BESIDE_FACE): Motion {
  return motion(2100, [
    ...armTo('R', pose, shape, 300),
    nods,
    curve('ParamAngleZ', 0, 0, 400, 7, 1700, 6, 2100, 0),
    curve('ParamBodyAngleZ', 0, 0, 460, 2.4, 1700, 2, 2100, 0),
    curve('ParamHandRNear', 0, 0, 300, 0, 560, 0.3, 1700, 0.25, 2100, 0),
  ]);
}

/** Leans out of the way of a swipe, eyes after the hand, and swings back. */
function dodge(sign: 1 | -1): Motion {
  return motion(
    1500,
    [
      curve('ParamBodyAngleZ', 0, 0, 260, 9 * sign, 620, 7 * sign, 980, -4 * sign, 1300, 0),
      curve('ParamHipX', 0, 0, 280, -16 * sign, 640, -12 * sign, 1000, 8 * sign, 1350, 0),
      curve('ParamBaseX', 0, 0, 300, 26 * sign, 700, 20 * sign, 1200, 0),
      curve('ParamAngleX', 0, 0, 220, 22 * sign, 620, 18 * sign, 1050, -6 * sign, 1400, 0),
      curve('ParamAngleZ', 0, 0, 320, 10 * sign, 700, 7 * sign, 1100, -4 * sign, 1400, 0),
      curve('ParamEyeBallX', 0, 0, 140, 0.7 * sign, 600, 0.5 * sign, 1000, 0),
      curve('ParamArmLA', 0, 16, 320, 46, 800, 36, 1400, 16),
      curve('ParamArmRA', 0, 16, 320, 46, 800, 36, 1400, 16),
      curve('ParamArmLB', 0, -6, 380, 34, 860, 24, 1400, -6),
      curve('ParamArmRB', 0, -6, 380, 34, 860, 24, 1400, -6),
    ],
    { keepsSides: true },
  );
}

/** Her answer to each gesture of a visitor. */
export const REACTIONS: { readonly [Gesture in GestureId]: Reaction } = {
  openPalm: { expression: 'joy', expressionMs: 2200, motion: MOTION_CURVES.highFive },
  fist: {
    expression: 'determined',
    expressionMs: 2300,
    motion: motion(2000, [
      ...armTo('R', BESIDE_SHOULDER, 'fist', 280).slice(0, 1),
      swings('ParamArmRB', 420, 460, 3, BESIDE_SHOULDER.elbow + 14, BESIDE_SHOULDER.elbow - 22, -6, 60),
      swings('ParamHandR', 470, 460, 3, -8, 12, 0, 0),
      handShape('R', 'fist'),
      ...armTo('L', AT_HIP, 'fist', 360),
      swings('ParamBaseY', 420, 460, 3, -10, 3, 0, 0),
      nods,
    ]),
  },
  pointUp: {
    expression: 'surprise',
    expressionMs: 1900,
    motion: motion(2200, [
      ...armTo('R', BESIDE_FACE, 'pointUp', 280),
      curve('ParamAngleY', 0, 0, 420, 20, 1300, 18, 1800, 0),
      curve('ParamEyeBallY', 0, 0, 240, 0.8, 1300, 0.7, 1700, 0),
      curve('ParamAngleX', 0, 0, 440, 9, 1300, 9, 1800, 0),
      curve('ParamBodyAngleY', 0, 0, 480, 5, 1400, 4, 2000, 0),
    ]),
  },
  victory: { expression: 'wink', expressionMs: 2300, motion: MOTION_CURVES.victory },
  thumbsUp: { expression: 'smile', expressionMs: 2300, motion: showsBack('thumbsUp', THUMB_UPRIGHT) },
  thumbsDown: {
    expression: 'sad',
    expressionMs: 2500,
    motion: motion(2400, [
      ...armTo('R', HANGING_FOREARM, 'thumbsDown', 420),
      swings('ParamAngleX', 500, 560, 2, -9, 9, 0, 0),
      curve('ParamAngleY', 0, 0, 400, -12, 1800, -10, 2400, 0),
      curve('ParamBodyAngleY', 0, 0, 460, -6, 1800, -5, 2400, 0),
    ]),
  },
  ok: { expression: 'smile', expressionMs: 2200, motion: showsBack('ok') },
  rock: {
    expression: 'joy',
    expressionMs: 2400,
    motion: motion(2300, [
      ...armTo('R', BESIDE_FACE, 'rock', 260),
      ...armTo('L', BESIDE_SHOULDER, 'rock', 320),
      swings('ParamAngleY', 340, 380, 4, -16, 8, 0, 0),
      swings('ParamBodyAngleY', 380, 380, 4, -6, 2, 0, 0),
      swings('ParamAngleZ', 340, 760, 2, 8, -8, 0, 0),
      swings('ParamBodyStretch', 340, 380, 4, -0.4, 0.3, 0, 0),
    ]),
  },
  call: {
    expression: 'wink',
    expressionMs: 2300,
    motion: motion(2300, [
      ...armTo('R', AT_EAR, 'call', 320),
      curve('ParamAngleZ', 0, 0, 420, 13, 1800, 12, 2300, 0),
      curve('ParamBodyAngleZ', 0, 0, 480, 3, 1800, 3, 2300, 0),
      nods,
    ]),
  },
  fingerHeart: {
    expression: 'shy',
    expressionMs: 2500,
    motion: motion(2400, [
      ...armTo('R', BESIDE_SHOULDER, 'fingerHeart', 340),
      curve('ParamHandRNear', 0, 0, 360, 0, 640, 0.5, 1900, 0.4, 2400, 0),
      curve('ParamAngleZ', 0, 0, 460, 10, 1900, 9, 2400, 0),
      swings('ParamBodyAngleZ', 460, 900, 2, 3, -2, 0, 0),
    ]),
  },
  handHeart: { expression: 'joy', expressionMs: 2700, motion: MOTION_CURVES.heart },
  prayer: {
    expression: 'smile',
    expressionMs: 2600,
    motion: motion(2600, [
      ...armTo('L', PRAYING, 'prayer', 380),
      ...armTo('R', PRAYING, 'prayer', 380),
      curve('ParamBodyAngleY', 0, 0, 480, 0, 980, -20, 1500, -20, 2100, 0),
      curve('ParamAngleY', 0, 0, 440, 0, 1040, -14, 1500, -14, 2200, 0),
      curve('ParamEyeLOpen', 0, 1, 700, 1, 1000, 0, 1600, 0, 1900, 1),
      curve('ParamEyeROpen', 0, 1, 700, 1, 1000, 0, 1600, 0, 1900, 1),
    ]),
  },
  wave: { expression: 'smile', expressionMs: 2700, motion: MOTION_CURVES.wave },
  swipeLeft: { expression: 'surprise', expressionMs: 1300, motion: dodge(-1) },
  swipeRight: { expression: 'surprise', expressionMs: 1300, motion: dodge(1) },
};
