import { armPose } from '../motions/armPoses.ts';
import { curve, type Motion, motion, swings } from '../motions/Motion.ts';
import { armTo } from '../motions/poses.ts';
import { AT_CUP, AT_POCKET } from './gamerSteps.ts';

/** Both hands hold something that is not there, thumbs busy; at the end she has won. */
export function pressesButtons(): Motion {
  const hold = armPose(46, 500, -118, -1);
  return motion(3600, [
    ...armTo('R', hold, 'fist', 360),
    ...armTo('L', hold, 'fist', 360),
    swings('ParamHandR', 520, 210, 10, hold.wrist + 5, hold.wrist - 4, 4, hold.wrist),
    curve('ParamAngleY', 0, 0, 420, -13, 2500, -12, 2760, 9, 3200, 7, 3600, 0),
    curve('ParamEyeBallY', 0, 0, 420, -0.7, 2450, -0.7, 2700, 0.2, 3600, 0),
    curve('ParamBodyAngleZ', 0, 0, 900, 4, 1300, 3, 1600, -4, 2100, -3, 2500, 0),
    curve('ParamAngleZ', 0, 0, 900, 8, 1300, 6, 1600, -8, 2100, -6, 2500, 0),
    curve('ParamBaseY', 0, 0, 2620, 0, 2700, 4, 2820, -16, 2980, -16, 3080, 0),
  ]);
}

/** Takes the camera by both sides, looks down at it, then quickly up: she only looked. */
export function checksCamera(): Motion {
  const grip = armPose(52, 482, -140, -1);
  return motion(3200, [
    ...armTo('R', grip, 'relaxed', 460),
    ...armTo('L', grip, 'relaxed', 520),
    curve('ParamAngleY', 0, 0, 520, -16, 1900, -15, 2120, 5, 2700, 4, 3200, 0),
    curve('ParamAngleZ', 0, 0, 620, 6, 1400, -6, 1900, -5, 2150, 8, 3200, 0),
    curve('ParamEyeBallY', 0, 0, 480, -0.8, 1880, -0.8, 2080, 0.1, 3200, 0),
    curve('ParamHipX', 0, 0, 800, 9, 2000, 9, 2500, -5, 3200, 0),
  ]);
}

/** One hand on a cup, the other hanging; head and hips on the beat of what only she hears. */
export function dancesToHerMusic(): Motion {
  return motion(4200, [
    ...armTo('R', AT_CUP, 'relaxed', 420),
    swings('ParamAngleY', 500, 430, 7, -9, 3, 0, 0),
    swings('ParamAngleX', 500, 860, 3, 10, -10, 0, 0),
    swings('ParamHipX', 500, 860, 3, 12, -12, 0, 0),
    swings('ParamShoulderLY', 500, 430, 7, 0.6, -0.2, 0, 0),
    curve('ParamEyeLOpen', 0, 1, 700, 1, 900, 0, 2700, 0, 2860, 1),
    curve('ParamEyeROpen', 0, 1, 700, 1, 900, 0, 2700, 0, 2860, 1),
    curve('ParamEyeLSmile', 0, 0, 700, 1, 2900, 1, 3000, 0),
    curve('ParamEyeRSmile', 0, 0, 700, 1, 2900, 1, 3000, 0),
  ]);
}

/** Draws her chin into the hood, looks left and right over its edge, and comes out again. */
export function peersFromBehindHood(): Motion {
  return motion(3400, [
    curve('ParamShoulderY', 0, 0, 420, 1, 2500, 0.9, 2900, 0),
    curve('ParamAngleY', 0, 0, 420, -11, 2500, -9, 2760, 4, 3400, 0),
    curve('ParamBodyStretch', 0, 0, 420, -0.5, 2500, -0.4, 2760, 0.4, 3100, 0),
    curve('ParamEyeBallX', 0, 0, 700, -0.9, 1250, -0.9, 1400, 0.9, 2100, 0.9, 2500, 0),
    curve('ParamAngleX', 0, 0, 900, -9, 1300, -9, 1560, 11, 2200, 11, 2700, 0),
    ...armTo('L', AT_POCKET, 'relaxed', 420),
    ...armTo('R', AT_POCKET, 'relaxed', 420),
  ]);
}
