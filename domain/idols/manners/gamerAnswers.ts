import { type ArmPose, armPose } from '../motions/armPoses.ts';
import { curve, handShape, type Motion, motion, swings } from '../motions/Motion.ts';
import { armTo, BESIDE_FACE } from '../motions/poses.ts';
import { AT_POCKET, BESIDE_EYE, pixelJump, snapsTo } from './gamerSteps.ts';

/** She shows it back at once, looks through it with one eye, and doubles it. */
export function answersVictory(): Motion {
  return motion(2900, [
    ...snapsTo('R', BESIDE_EYE, 'victory'),
    curve('ParamArmLA', 0, 18, 1050, 18, 1230, BESIDE_EYE.upper, 2500, BESIDE_EYE.upper, 2900, 20),
    curve('ParamArmLB', 0, -12, 1050, -12, 1250, BESIDE_EYE.elbow, 2500, BESIDE_EYE.elbow, 2900, -12),
    curve('ParamHandL', 0, 4, 1050, 4, 1260, BESIDE_EYE.wrist, 2500, BESIDE_EYE.wrist, 2900, 4),
    handShape('L', 'victory'),
    curve('ParamAngleZ', 0, 0, 210, 12, 1000, 12, 1200, 0, 1500, -6, 2000, 6, 2500, 0),
    curve('ParamAngleX', 0, 0, 210, -9, 1000, -9, 1200, 0),
    curve('ParamHipX', 0, 0, 230, -14, 1000, -14, 1230, 0, 1540, 12, 2040, -12, 2500, 0),
    ...pixelJump(1080, 26),
  ]);
}

/** One short jab, fist to fist, and the recoil of it. */
export function bumps(): Motion {
  return motion(1700, [
    ...snapsTo('R', armPose(214, 404, 166, 1), 'fist'),
    curve('ParamHandRNear', 0, 0, 300, -0.3, 420, 0.95, 560, 0.5, 1200, 0.4, 1700, 0),
    ...armTo('L', AT_POCKET, 'relaxed', 240),
    curve('ParamBodyAngleY', 0, 0, 300, 5, 420, -10, 620, 3, 1000, -2, 1700, 0),
    curve('ParamBaseX', 0, 0, 420, 0, 480, -12, 800, -4, 1200, 0),
    curve('ParamAngleZ', 0, 0, 280, -6, 430, 7, 1200, 6, 1700, 0),
    curve('ParamAngleY', 0, 0, 420, -5, 700, 4, 1700, 0),
  ]);
}

/** Both shoulders up, both palms out: such a number does not count in this game. */
export function shrugsOff(): Motion {
  const open: ArmPose = { upper: 26, elbow: 58, wrist: 14 };
  return motion(2300, [
    ...armTo('R', open, 'openPalm', 240),
    ...armTo('L', open, 'openPalm', 240),
    curve('ParamShoulderY', 0, 0, 260, 1, 1100, 0.9, 1400, 0, 2300, 0),
    curve('ParamAngleZ', 0, 0, 280, 13, 1100, 13, 1400, -8, 1900, -7, 2300, 0),
    curve('ParamEyeBallX', 0, 0, 300, 0.7, 1100, 0.7, 1300, 0),
    curve('ParamEyeBallY', 0, 0, 300, 0.6, 1100, 0.6, 1300, 0),
    curve('ParamBodyAngleZ', 0, 0, 320, -2.4, 1100, -2.4, 1700, 0),
  ]);
}

/** Her head beats the time while both hands play. */
export function bangsHead(): Motion {
  return motion(2500, [
    ...snapsTo('R', BESIDE_FACE, 'rock'),
    ...snapsTo('L', BESIDE_FACE, 'rock'),
    swings('ParamAngleY', 260, 380, 5, -13, 5, 0, 0),
    swings('ParamBaseY', 280, 380, 5, 5, -7, 0, 0),
    swings('ParamAngleZ', 260, 760, 2, 9, -9, 0, 0),
    swings('ParamHipX', 260, 760, 2, -11, 11, 0, 0),
  ]);
}

/** Out of the swipe's way by exactly one square, and back when it is over, as if nothing had been. */
export function sidesteps(sign: 1 | -1): Motion {
  return motion(
    1600,
    [
      curve('ParamBaseX', 0, 0, 120, -6 * sign, 240, 64 * sign, 900, 64 * sign, 1060, 0),
      curve('ParamBaseY', 0, 0, 110, 4, 180, -18, 260, 0, 900, 0, 980, -14, 1080, 0),
      curve('ParamBodyAngleZ', 0, 0, 240, 6 * sign, 420, -2 * sign, 900, 0),
      curve('ParamAngleZ', 0, 0, 260, -9 * sign, 900, -8 * sign, 1100, 5 * sign, 1500, 0),
      curve('ParamEyeBallX', 0, 0, 160, -0.7 * sign, 820, -0.6 * sign, 1040, 0),
      curve('ParamArmLA', 0, 18, 240, 46, 900, 28, 1100, 40, 1500, 20),
      curve('ParamArmRA', 0, 18, 240, 46, 900, 28, 1100, 40, 1500, 20),
    ],
    { keepsSides: true },
  );
}
