import { armPose } from '../motions/armPoses.ts';
import { type Curve, curve, handShape, motion, swings } from '../motions/Motion.ts';
import {
  AT_CHEEK,
  AT_EAR,
  armTo,
  BESIDE_FACE,
  BESIDE_SHOULDER,
  DEMURE,
  HANGING_FOREARM,
  ON_CHEST,
  THUMB_UPRIGHT,
} from '../motions/poses.ts';
import type { Manner } from './Manner.ts';

/** Before the glasses, but beside the face: things are held so that are read closely. */
const BEFORE_GLASSES = armPose(150, 322, 176, 1);

/** A fingertip at the lower rim of her glasses. */
const AT_RIM = armPose(122, 298, 210, 1);

/** Up to the rim of the glasses, and back. */
export function pushesGlasses(atMs: number): Curve[] {
  const { upper, elbow, wrist } = AT_RIM;
  return [
    curve('ParamArmRA', 0, 16, atMs, 30, atMs + 380, upper, atMs + 900, upper, atMs + 1300, 16),
    curve('ParamArmRB', 0, -6, atMs, 20, atMs + 400, elbow, atMs + 900, elbow, atMs + 1300, -6),
    curve(
      'ParamHandR',
      0,
      4,
      atMs + 420,
      wrist - 12,
      atMs + 620,
      wrist + 8,
      atMs + 900,
      wrist,
      atMs + 1300,
      4,
    ),
    handShape('R', 'pointUp'),
    curve('ParamAngleY', 0, 0, atMs + 380, -7, atMs + 620, 3, atMs + 1300, 0),
  ];
}

/** The wind of a swipe sets the glasses askew: she looks after it, head on one side, and puts them straight. */
function losesGlasses(sign: 1 | -1) {
  return motion(
    2500,
    [
      curve('ParamAngleX', 0, 0, 240, 20 * sign, 760, 17 * sign, 1200, 0),
      curve('ParamAngleZ', 0, 0, 300, 14 * sign, 1050, 12 * sign, 1650, 0),
      curve('ParamBodyAngleZ', 0, 0, 320, 5 * sign, 900, 4 * sign, 1500, 0),
      curve('ParamBaseX', 0, 0, 340, 14 * sign, 900, 12 * sign, 1500, 0),
      curve('ParamEyeBallX', 0, 0, 160, 0.7 * sign, 820, 0.6 * sign, 1200, 0),
      ...armTo('L', ON_CHEST, 'openPalm', 300),
      ...pushesGlasses(1050),
    ],
    { keepsSides: true },
  );
}

/** Whatever she is shown is a find: she brings it before her glasses, compares, and files it away. */
export const ARCHIVIST_ANSWERS: Manner['answers'] = {
  ok: {
    expression: 'joy',
    expressionMs: 2500,
    // She looks at the visitor through the ring.
    motion: motion(2500, [
      ...armTo('R', AT_CHEEK, 'ok', 360),
      curve('ParamAngleX', 0, 0, 460, 8, 2000, 7, 2500, 0),
      curve('ParamAngleZ', 0, 0, 480, 10, 2000, 9, 2500, 0),
      curve('ParamBodyAngleY', 0, 0, 560, -8, 2000, -7, 2500, 0),
    ]),
  },
  prayer: {
    expression: 'smile',
    expressionMs: 2700,
    motion: motion(2700, [
      ...armTo('L', DEMURE, 'relaxed', 420),
      ...armTo('R', DEMURE, 'relaxed', 440),
      curve('ParamBodyAngleY', 0, 0, 520, 0, 1050, -22, 1650, -22, 2300, 0),
      curve('ParamAngleY', 0, 0, 500, 0, 1100, -15, 1650, -15, 2350, 0),
    ]),
  },
  fist: {
    expression: 'surprise',
    expressionMs: 2500,
    // What may be in it? Held to the ear and shaken, like a box without a label.
    motion: motion(2800, [
      ...armTo('R', AT_EAR, 'fist', 400),
      swings('ParamBaseY', 700, 300, 3, -3, 0, 0, 0),
      swings('ParamHandRNear', 700, 300, 3, 0.25, 0, 0, 0),
      curve('ParamAngleZ', 0, 0, 520, 13, 1900, 12, 2300, -3, 2800, 0),
      curve('ParamEyeBallX', 0, 0, 480, 0.6, 1800, 0.6, 2200, 0),
      curve('ParamAngleY', 0, 0, 1900, -2, 2250, -9, 2800, 0),
    ]),
  },
  pointUp: {
    expression: 'surprise',
    expressionMs: 2700,
    // Over the rim of her glasses, on tiptoe.
    motion: motion(2900, [
      ...armTo('R', BESIDE_FACE, 'pointUp', 420),
      ...armTo('L', ON_CHEST, 'relaxed', 520),
      curve('ParamAngleY', 0, 0, 380, -8, 640, -8, 1100, 22, 2100, 20, 2900, 0),
      curve('ParamEyeBallY', 0, 0, 420, 0.8, 2100, 0.8, 2600, 0),
      curve('ParamBaseY', 0, 0, 900, 0, 1250, -9, 2000, -9, 2400, 0),
      curve('ParamAngleX', 0, 0, 900, 0, 1300, 9, 2100, 8, 2900, 0),
    ]),
  },
  victory: {
    expression: 'smile',
    expressionMs: 2600,
    // As people stood for old photographs: upright, at the cheek, quite still.
    motion: motion(2800, [
      ...armTo('R', AT_CHEEK, 'victory', 420),
      ...armTo('L', DEMURE, 'relaxed', 460),
      curve('ParamAngleZ', 0, 0, 520, 6, 900, -5, 2400, -5, 2800, 0),
      curve('ParamBodyAngleY', 0, 0, 560, 4, 2300, 4, 2800, 0),
      curve('ParamShoulderY', 0, 0, 620, 0.5, 2300, 0.4, 2800, 0),
    ]),
  },
  thumbsUp: {
    expression: 'shy',
    expressionMs: 2700,
    // Returned, and pressed to the heart: filed under precious.
    motion: motion(2900, [
      ...armTo('R', THUMB_UPRIGHT, 'thumbsUp', 400),
      curve('ParamArmLA', 0, 16, 1150, 20, 1600, ON_CHEST.upper, 2900, ON_CHEST.upper),
      curve('ParamArmLB', 0, -6, 1150, -10, 1660, ON_CHEST.elbow, 2900, ON_CHEST.elbow),
      curve('ParamHandL', 0, 4, 1700, ON_CHEST.wrist, 2900, ON_CHEST.wrist),
      handShape('L', 'openPalm'),
      curve('ParamAngleY', 0, 0, 520, -9, 900, 2, 1600, 1, 2000, -8, 2900, 0),
      curve('ParamAngleZ', 0, 0, 1500, 0, 1900, 8, 2500, 7, 2900, 0),
    ]),
  },
  thumbsDown: {
    expression: 'determined',
    expressionMs: 2800,
    // A remark: she reads the thumb from both sides and nods, as one who will mend it.
    motion: motion(3000, [
      ...armTo('R', HANGING_FOREARM, 'thumbsDown', 460),
      ...armTo('L', ON_CHEST, 'relaxed', 520),
      curve('ParamAngleX', 0, 0, 560, 13, 1050, 13, 1500, 3, 3000, 0),
      curve('ParamAngleZ', 0, 0, 560, 9, 1050, 9, 1500, -9, 2000, -8, 2450, 0),
      curve('ParamEyeBallY', 0, 0, 480, -0.5, 1900, -0.5, 2250, 0),
      swings('ParamAngleY', 2000, 420, 2, -10, 2, 0, 0),
    ]),
  },
  call: {
    expression: 'smile',
    expressionMs: 2900,
    // At the ear first; then she asks the pager on her chest whether it heard as well.
    motion: motion(3200, [
      ...armTo('R', AT_EAR, 'call', 420),
      ...armTo('L', armPose(40, 486, -120, -1), 'openPalm', 900),
      curve('ParamAngleZ', 0, 0, 520, 12, 1300, 11, 1700, -4, 2600, -3, 3200, 0),
      curve('ParamAngleY', 0, 0, 1250, 0, 1750, -17, 2500, -16, 3200, 0),
      curve('ParamEyeBallY', 0, 0, 1250, 0, 1650, -0.7, 2500, -0.7, 2900, 0),
    ]),
  },
  fingerHeart: {
    expression: 'shy',
    expressionMs: 2900,
    // So small that it is held before the glasses and looked at from left and right.
    motion: motion(3100, [
      ...armTo('R', BEFORE_GLASSES, 'fingerHeart', 440),
      curve('ParamAngleX', 0, 0, 560, 16, 2300, 14, 3100, 0),
      curve('ParamAngleZ', 0, 0, 640, 10, 1200, 10, 1700, -7, 2300, -6, 3100, 0),
      curve('ParamBodyAngleY', 0, 0, 640, -6, 2300, -5, 3100, 0),
      curve('ParamEyeBallForm', 0, 0, 620, 0.35, 2300, 0.25, 3100, 0),
    ]),
  },
  rock: {
    expression: 'joy',
    expressionMs: 2800,
    // She rocks, but with care: a hand stays on the chain of the pager.
    motion: motion(3000, [
      ...armTo('R', BESIDE_SHOULDER, 'rock', 420),
      ...armTo('L', ON_CHEST, 'relaxed', 460),
      swings('ParamAngleY', 520, 560, 3, -10, 4, 0, 0),
      swings('ParamAngleZ', 520, 1120, 2, 7, -7, 0, 0),
      swings('ParamHipX', 560, 1120, 2, 7, -7, 0, 0),
    ]),
  },
  swipeLeft: { expression: 'surprise', expressionMs: 2000, motion: losesGlasses(-1) },
  swipeRight: { expression: 'surprise', expressionMs: 2000, motion: losesGlasses(1) },
};
