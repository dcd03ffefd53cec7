import { armPose } from '../motions/armPoses.ts';
import { curve, handShape, type Motion, motion, swings } from '../motions/Motion.ts';
import { AT_HIP, armTo, BESIDE_SHOULDER } from '../motions/poses.ts';
import { PARAMETER } from '../parameters.ts';

/** Stretched out before her, so that the thumb stands between her and the visitor. */
const THUMB_OUT = armPose(150, 392, 182, 1);

/** Her own sign, at arm's length and with the whole body behind it. */
export function thumbsOut(): Motion {
  return motion(2500, [
    curve('ParamArmRA', 0, 16, 220, -20, 420, THUMB_OUT.upper * 1.08, 620, THUMB_OUT.upper),
    curve('ParamArmRB', 0, -6, 240, -40, 460, THUMB_OUT.elbow * 1.06, 660, THUMB_OUT.elbow),
    curve('ParamHandR', 0, 4, 260, -10, 520, THUMB_OUT.wrist + 8, 720, THUMB_OUT.wrist),
    handShape('R', 'thumbsUp'),
    curve('ParamHandRNear', 0, 0, 220, -0.3, 480, 0.9, 700, 0.66, 1900, 0.6, 2400, 0),
    ...armTo('L', AT_HIP, 'fist', 380),
    curve('ParamBodyAngleY', 0, 0, 220, 5, 500, -8, 1900, -5, 2500, 0),
    curve('ParamBodyAngleX', 0, 0, 480, -7, 1900, -6, 2500, 0),
    curve('ParamAngleZ', 0, 0, 500, 9, 1900, 8, 2500, 0),
    curve('ParamAngleY', 0, 0, 220, -7, 520, 4, 1900, 4, 2500, 0),
    curve('ParamBaseY', 0, 0, 220, 4, 420, -18, 580, 3, 700, 0),
    curve('ParamHipX', 0, 0, 460, -9, 1900, -8, 2500, 0),
  ]);
}

/** Both fists up, knees a little bent: this time it will fly. */
export function setsHerMind(): Motion {
  return motion(2300, [
    ...armTo('R', BESIDE_SHOULDER, 'fist', 260).filter(({ index }) => index !== PARAMETER.ParamArmRB),
    ...armTo('L', BESIDE_SHOULDER, 'fist', 320),
    curve('ParamBodyStretch', 0, 0, 300, -0.6, 620, 0.2, 1800, 0.1, 2300, 0),
    curve('ParamAngleY', 0, 0, 320, -11, 700, -5, 1800, -4, 2300, 0),
    swings('ParamBaseY', 420, 300, 3, -6, 3, 0, 0),
    swings(
      'ParamArmRB',
      420,
      300,
      3,
      BESIDE_SHOULDER.elbow + 9,
      BESIDE_SHOULDER.elbow - 9,
      -6,
      BESIDE_SHOULDER.elbow,
    ),
  ]);
}

/** Swats at the wind like somebody whose drawings are being blown away. `sign`: where to. */
export function chases(sign: 1 | -1): Motion {
  const near = sign > 0 ? 'R' : 'L';
  const far = sign > 0 ? 'L' : 'R';
  // Her drone hovers on the viewer's left.
  const room = sign > 0 ? 1 : 0.64;
  return motion(
    1900,
    [
      curve('ParamBodyAngleZ', 0, 0, 240, 10 * sign, 560, 6 * sign, 760, 12 * sign, 1200, -4 * sign, 1600, 0),
      curve('ParamBaseX', 0, 0, 260, 30 * sign, 560, 18 * sign, 760, 44 * sign, 1300, 6 * sign, 1800, 0),
      curve('ParamAngleX', 0, 0, 220, 20 * sign, 1000, 18 * sign, 1500, 0),
      curve('ParamAngleY', 0, 0, 240, 6, 760, 12, 1300, 0),
      curve('ParamEyeBallX', 0, 0, 160, 0.8 * sign, 1000, 0.6 * sign, 1400, 0),
      curve(`ParamArm${near}A`, 0, 16, 260, 96 * room, 460, 70 * room, 740, 124 * room, 1040, 60, 1500, 20),
      curve(`ParamArm${near}B`, 0, -6, 300, 30, 520, 10, 780, 20, 1500, -6),
      curve(`ParamHand${near}Shape`, 0, 1, 800, 1, 801, 2, 1500, 2, 1501, 0),
      curve(`ParamArm${far}A`, 0, 16, 320, 50, 900, 40, 1500, 16),
      curve(`ParamLeg${far}`, 0, 0, 640, 0, 800, 14, 1200, 4, 1500, 0),
      curve('ParamWind', 0, 0, 160, 0.5 * sign, 900, 0.25 * sign, 1400, 0),
    ],
    { keepsSides: true },
  );
}
