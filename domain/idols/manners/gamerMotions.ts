import { curve, handShape, type Motion, motion, swings } from '../motions/Motion.ts';
import { AT_HIP, armTo, BESIDE_FACE, BESIDE_SHOULDER } from '../motions/poses.ts';
import { AT_CUP, AT_POCKET, BEFORE_MOUTH, BESIDE_EYE, POINTING, pixelJump, snapsTo } from './gamerSteps.ts';

/** Lifts one cup off her ear: oh, somebody is there. Then two fingers at the brow. */
export function tipsHeadphones(): Motion {
  return motion(2700, [
    curve('ParamArmRA', 0, 16, 200, AT_CUP.upper, 1050, AT_CUP.upper, 1250, BESIDE_SHOULDER.upper),
    curve('ParamArmRB', 0, -12, 240, AT_CUP.elbow, 1050, AT_CUP.elbow, 1290, BESIDE_SHOULDER.elbow),
    curve('ParamHandR', 0, 4, 260, AT_CUP.wrist, 1050, AT_CUP.wrist - 10, 1330, 14, 1620, -10, 1900, 2),
    handShape('R', 'victory'),
    ...armTo('L', AT_POCKET, 'relaxed', 300),
    curve('ParamAngleZ', 0, 0, 260, -9, 1050, -9, 1300, 10, 2200, 9, 2700, 0),
    curve('ParamAngleY', 0, 0, 260, -7, 900, -7, 1150, 6, 2200, 4, 2700, 0),
    curve('ParamAngleX', 0, 0, 260, 11, 1000, 11, 1250, -3, 2700, 0),
    curve('ParamHipX', 0, 0, 1050, 0, 1300, -14, 2200, -13, 2700, 0),
    curve('ParamEyeROpen', 0, 1, 1250, 1, 1340, 0, 1560, 0, 1680, 1),
  ]);
}

/** Offers her hand, takes it away, laughs, and gives it after all. */
export function fakesHighFive(): Motion {
  const [near, far] = [BESIDE_SHOULDER, BESIDE_FACE];
  return motion(2300, [
    curve(
      'ParamArmRA',
      0,
      16,
      200,
      near.upper,
      520,
      near.upper,
      680,
      far.upper + 22,
      1060,
      far.upper + 20,
      1240,
      near.upper,
    ),
    curve(
      'ParamArmRB',
      0,
      -12,
      220,
      near.elbow,
      520,
      near.elbow,
      700,
      far.elbow + 26,
      1060,
      far.elbow + 24,
      1260,
      near.elbow,
    ),
    curve('ParamHandR', 0, 4, 240, near.wrist, 560, near.wrist, 720, 18, 1060, 16, 1280, near.wrist),
    handShape('R', 'openPalm'),
    curve(
      'ParamHandRNear',
      0,
      0,
      240,
      0.1,
      520,
      0.2,
      690,
      -0.4,
      1060,
      -0.4,
      1260,
      0.8,
      1460,
      0.5,
      1900,
      0.45,
      2300,
      0,
    ),
    curve('ParamBodyAngleY', 0, 0, 520, -2, 700, 6, 1060, 6, 1260, -9, 1600, -5, 2300, 0),
    curve('ParamAngleZ', 0, 0, 300, 3, 700, -10, 1060, -9, 1260, 8, 1900, 7, 2300, 0),
    swings('ParamAngleY', 720, 160, 2, 4, -2, 0, 0),
    ...pixelJump(1120, 18),
  ]);
}

/** The sign that she teaches: framed beside the eye, the hip out, held like a picture. */
export function strikesPose(): Motion {
  return motion(2800, [
    ...snapsTo('R', BESIDE_EYE, 'victory'),
    ...snapsTo('L', AT_HIP, 'fist'),
    curve('ParamAngleZ', 0, 0, 210, 13, 1500, 13, 1660, -4, 1800, 11, 2400, 11, 2800, 0),
    curve('ParamAngleX', 0, 0, 210, -8, 2400, -8, 2800, 0),
    curve('ParamAngleY', 0, 0, 210, -3, 2400, -3, 2800, 0),
    curve('ParamHipX', 0, 0, 230, -18, 2400, -18, 2800, 0),
    curve('ParamBodyAngleZ', 0, 0, 240, 4, 2400, 4, 2800, 0),
    curve('ParamHandRNear', 0, 0, 220, 0.25, 2400, 0.25, 2800, 0),
    ...pixelJump(60, 14),
  ]);
}

/** Left, right, up: three squares of a path, each a jump that hangs. */
export function pixelHop(): Motion {
  return motion(
    2700,
    [
      curve('ParamBaseX', 0, 0, 180, 0, 300, -46, 900, -46, 1010, 46, 1600, 46, 1720, 0),
      curve(
        'ParamBaseY',
        ...[0, 0, 180, 5, 290, -34, 420, -34, 520, 0, 890, 5, 1000, -34, 1130, -34, 1230, 0],
        ...[1590, 7, 1720, -78, 1940, -78, 2060, 4, 2200, 0],
      ),
      curve(
        'ParamBodyStretch',
        ...[0, 0, 180, -0.7, 300, 0.4, 520, -0.6, 700, 0, 890, -0.7, 1010, 0.4, 1230, -0.6, 1400, 0],
        ...[1590, -0.9, 1720, 0.7, 1940, 0.5, 2060, -0.9, 2320, 0],
      ),
      curve('ParamAngleZ', 0, 0, 300, 9, 880, 9, 1010, -9, 1580, -9, 1720, 0),
      curve('ParamArmLA', 0, 18, 290, 60, 880, 40, 1000, 92, 1580, 60, 1720, 158, 2200, 150, 2700, 20),
      curve('ParamArmRA', 0, 18, 290, 92, 880, 60, 1000, 60, 1580, 40, 1720, 158, 2200, 150, 2700, 20),
      curve('ParamArmLB', 0, -10, 300, 60, 1580, 70, 1730, 14, 2200, 16, 2700, -10),
      curve('ParamArmRB', 0, -10, 300, 70, 1580, 60, 1730, 14, 2200, 16, 2700, -10),
      handShape('L', 'fist'),
      handShape('R', 'victory'),
    ],
    { keepsSides: true },
  );
}

/** A hand half before the mouth, shoulders shaking, chin down: she tries not to, and fails. */
export function snickers(): Motion {
  return motion(2200, [
    ...armTo('R', BEFORE_MOUTH, 'fist', 240),
    ...armTo('L', AT_POCKET, 'relaxed', 300),
    swings('ParamShoulderY', 260, 170, 8, 0.5, -0.1, 0, 0),
    swings('ParamBaseY', 280, 170, 8, -4, 1, 0, 0),
    curve('ParamAngleY', 0, 0, 240, -11, 1200, -9, 1500, 5, 1900, 4, 2200, 0),
    curve('ParamAngleX', 0, 0, 300, 14, 1250, 12, 1550, 0),
    curve('ParamBodyAngleY', 0, 0, 300, -7, 1300, -6, 1700, 2, 2200, 0),
  ]);
}

/** Walks off backwards out of the picture, pointing at you: next round. */
export function backsOut(): Motion {
  return motion(2800, [
    ...snapsTo('R', POINTING, 'pointUp'),
    ...armTo('L', AT_POCKET, 'relaxed', 260),
    swings('ParamArmRB', 700, 300, 2, POINTING.elbow + 16, POINTING.elbow, POINTING.elbow, POINTING.elbow),
    curve('ParamAngleZ', 0, 0, 240, -8, 900, -8, 1100, 8, 2200, 8, 2800, 0),
    curve('ParamAngleX', 0, 0, 240, 6, 1000, 6, 1300, -12, 2300, -10, 2800, 0),
    curve('ParamBaseX', 0, 0, 1100, 0, 1300, -22, 1600, -22, 1800, -44, 2300, -44, 2800, 0),
    curve('ParamBaseY', 0, 0, 1100, 0, 1200, -10, 1310, 0, 1600, 0, 1700, -10, 1810, 0),
    curve('ParamHipX', 0, 0, 300, 12, 1100, 12, 1500, -8, 2300, -6, 2800, 0),
  ]);
}
