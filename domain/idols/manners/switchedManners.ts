import { armPose } from '../motions/armPoses.ts';
import { curve, handShape, type Motion, motion } from '../motions/Motion.ts';
import { AT_EAR, AT_HIP, armTo, BESIDE_FACE, BESIDE_SHOULDER, DEMURE } from '../motions/poses.ts';
import { shapes, steps } from './steps.ts';

const AT_BROW = armPose(150, 244, 204, 1);
/** Low and close to the hip, as if it were nothing. */
const SECRETLY_LOW = armPose(174, 436, 172, 1);

/** Two fingers to the brow, flicked away; then a small tilt that is not in the protocol. */
export function saluteWithTwoFingers(): Motion {
  return motion(2700, [
    ...armTo('R', AT_BROW, 'victory', 240).slice(0, 2),
    curve(
      'ParamHandR',
      0,
      4,
      340,
      AT_BROW.wrist,
      900,
      AT_BROW.wrist,
      1010,
      AT_BROW.wrist - 34,
      1500,
      AT_BROW.wrist - 26,
    ),
    handShape('R', 'victory'),
    steps('ParamAngleY', 0, [380, -9], [900, 4], [2300, 0]),
    steps('ParamAngleZ', 0, [1300, 9], [2300, 0]),
    steps('ParamBodyStretch', 0, [240, 0.4], [900, 0.1], [2100, 0]),
    curve('ParamEyeLOpen', 0, 1, 1380, 1, 1480, 0, 1800, 0, 1920, 1),
    curve('ParamEyeLSmile', 0, 1),
    steps('ParamMouthForm', 0.2, [1360, 1], [2300, 0.2]),
  ]);
}

/** A hand behind the ear; nothing else moves but the eyes, from one speaker to the other. */
export function listensStill(): Motion {
  return motion(2900, [
    ...armTo('R', AT_EAR, 'openPalm', 300),
    steps('ParamAngleZ', 0, [240, 9], [2300, 0]),
    steps('ParamAngleX', 0, [300, -6], [2300, 0]),
    steps('ParamEyeBallX', 0, [700, -0.5], [1300, 0.5], [1900, 0]),
    steps('ParamBrowRY', 0, [1300, 0.7], [2200, 0]),
  ]);
}

/** First, second, third: each point with its own number of fingers. */
export function countsToThree(): Motion {
  return motion(3700, [
    ...armTo('R', BESIDE_SHOULDER, 'pointUp', 260).slice(0, 3),
    shapes('R', [0, 'pointUp'], [1150, 'victory'], [2100, 'ok']),
    steps('ParamHandRNear', 0, [420, 0.3], [900, 0.1], [1150, 0.3], [1700, 0.1], [2100, 0.35], [3100, 0]),
    steps('ParamAngleX', 0, [420, -8], [1150, 8], [2100, 0]),
    steps('ParamAngleY', 0, [420, -5], [800, 0], [1150, -5], [1500, 0], [2100, -6], [2500, 2], [3200, 0]),
    ...armTo('L', AT_HIP, 'fist', 360),
  ]);
}

/** Four strokes to the beat, each with a rest at its end. */
export function metronomeWave(): Motion {
  const { wrist, elbow } = BESIDE_FACE;
  return motion(2800, [
    ...armTo('R', BESIDE_FACE, 'openPalm', 240).slice(0, 1),
    steps(
      'ParamArmRB',
      -6,
      [120, elbow],
      [520, elbow - 20],
      [900, elbow + 8],
      [1280, elbow - 20],
      [1660, elbow + 8],
    ),
    steps(
      'ParamHandR',
      4,
      [160, wrist],
      [560, wrist + 20],
      [940, wrist - 14],
      [1320, wrist + 20],
      [1700, wrist - 6],
    ),
    handShape('R', 'openPalm'),
    steps('ParamAngleZ', 0, [540, 6], [920, -2], [1300, 6], [1680, -2], [2300, 0]),
    steps('ParamBodyStretch', 0, [200, 0.3], [2100, 0]),
  ]);
}

/** Arm back, aim, contact. */
export function measuredHighFive(): Motion {
  return motion(2000, [
    ...armTo('R', BESIDE_SHOULDER, 'openPalm', 220),
    steps('ParamHandRNear', 0, [200, -0.25], [560, 0.8], [1000, 0.5], [1600, 0]),
    steps('ParamEyeROpen', 1, [220, 0.7], [560, 1]),
    steps('ParamBodyAngleY', 0, [220, 5], [560, -9], [1100, 0]),
    steps('ParamAngleZ', 0, [700, 8], [1600, 0]),
    steps('ParamShoulderRY', 0, [540, 0.8], [1300, 0]),
  ]);
}

/** A nod and a wave by the book; then, low at the hip, a finger heart. */
export function leavesWithSecretHeart(): Motion {
  const high = BESIDE_SHOULDER;
  const low = SECRETLY_LOW;
  return motion(3800, [
    curve('ParamArmRA', 0, 8, 280, high.upper, 1700, high.upper, 2060, low.upper, 3500, low.upper),
    curve('ParamArmRB', 0, -4, 340, high.elbow, 1700, high.elbow, 2080, low.elbow, 3500, low.elbow),
    curve(
      'ParamHandR',
      0,
      4,
      400,
      high.wrist,
      620,
      high.wrist + 18,
      900,
      high.wrist - 14,
      1180,
      high.wrist + 18,
      1460,
      high.wrist,
      1720,
      high.wrist,
      2120,
      low.wrist,
    ),
    shapes('R', [0, 'openPalm'], [1880, 'fingerHeart']),
    ...armTo('L', DEMURE, 'relaxed', 400),
    steps('ParamAngleY', 0, [500, -10], [840, 0], [2200, -6], [3300, 0]),
    steps('ParamAngleX', 0, [1880, -15], [3300, 0]),
    // Looks the other way, and back from the corner of the eye.
    steps('ParamEyeBallX', 0, [1800, -0.6], [2440, 0.7], [3300, 0]),
    steps('ParamHandRNear', 0, [2120, 0.35], [2400, 0.1], [2560, 0.35], [3400, 0]),
    steps('ParamCheek', 0.32, [2000, 0.9]),
  ]);
}
