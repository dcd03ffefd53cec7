import { curve, handShape, hold, type Motion, motion, swings } from '../motions/Motion.ts';
import { armTo, BESIDE_SHOULDER, HANGING_FOREARM } from '../motions/poses.ts';

/** Skates on the spot: weight over, the free leg pushes, and back. */
export function weaves(): Motion {
  return motion(4000, [
    swings('ParamBaseX', 400, 1160, 3, 34, -34, 0, 0),
    swings('ParamBodyAngleZ', 340, 1160, 3, 6, -6, 0, 0),
    swings('ParamAngleZ', 440, 1160, 3, -6, 6, 0, 0),
    swings('ParamLegL', 400, 1160, 3, 19, 2, 0, 0),
    swings('ParamLegR', 400, 1160, 3, 2, 19, 0, 0),
    swings('ParamArmLA', 430, 1160, 3, 18, 48, 21, 21),
    swings('ParamArmRA', 430, 1160, 3, 48, 18, 19, 19),
    swings('ParamWind', 400, 1160, 3, 0.4, 0.1, 0, 0),
  ]);
}

/** Shadow boxing before the start: left, right, left. */
export function boxes(): Motion {
  return motion(2300, [
    ...armTo('R', BESIDE_SHOULDER, 'fist', 260).slice(0, 2),
    ...armTo('L', BESIDE_SHOULDER, 'fist', 260).slice(0, 2),
    handShape('R', 'fist'),
    handShape('L', 'fist'),
    swings('ParamHandRNear', 420, 460, 3, 0.8, 0, 0, 0),
    swings('ParamHandLNear', 420, 460, 3, 0, 0.8, 0, 0),
    swings('ParamBodyAngleX', 420, 460, 3, -12, 12, 0, 0),
    swings('ParamBaseY', 300, 230, 7, -9, 2, 0, 0),
    swings('ParamAngleZ', 420, 460, 3, 5, -5, 0, 0),
  ]);
}

/** Tips on her hind wheel and looks down at it. */
export function lifts(): Motion {
  return motion(2600, [
    curve('ParamLegR', 0, 0, 400, 15, 800, 9, 1100, 16, 1500, 9, 1900, 16, 2600, 0),
    curve('ParamAngleX', 0, 0, 420, 15, 2000, 14, 2600, 0),
    curve('ParamAngleY', 0, 0, 460, -17, 2000, -15, 2300, 6, 2600, 0),
    curve('ParamEyeBallY', 0, 0, 300, -0.7, 1900, -0.6, 2300, 0),
    curve('ParamHipX', 0, 0, 500, -18, 2000, -16, 2600, 0),
    curve('ParamBodyAngleZ', 0, 0, 500, 4, 2000, 4, 2600, 0),
    ...armTo('L', HANGING_FOREARM, 'relaxed', 440).slice(0, 2),
  ]);
}

export function tossesHair(): Motion {
  return motion(1700, [
    curve('ParamAngleZ', 0, 0, 280, -14, 520, 15, 760, -5, 1100, 0),
    curve('ParamAngleY', 0, 0, 280, -12, 560, 12, 900, 0),
    curve('ParamAngleX', 0, 0, 280, -12, 560, 14, 1200, 0),
    curve('ParamBodyStretch', 0, 0, 280, -0.4, 560, 0.5, 900, 0),
    curve('ParamEyeLOpen', 0, 1, 180, 1, 260, 0, 520, 0, 640, 1),
    curve('ParamEyeROpen', 0, 1, 180, 1, 260, 0, 520, 0, 640, 1),
    hold('ParamCheek', 0.6),
  ]);
}
