import { armPose } from '../motions/armPoses.ts';
import { type Curve, curve, handShape, type Motion, motion, swings } from '../motions/Motion.ts';
import { AT_CHEEK, AT_HIP, armTo, BESIDE_FACE, BESIDE_SHOULDER } from '../motions/poses.ts';
import type { ParameterId } from '../parameters.ts';
import { shapes, steps } from './steps.ts';

const BEFORE_MOUTH = armPose(30, 366, -158, -1);

/** Low enough that the hands, which come nearer with every beat, leave her mouth free. */
const HEART_ON_COLLAR = armPose(53, 434, -150, -1);

/** A heart of two hands that beats as hearts do: twice, rest, twice. */
export function heartThatBeats(): Motion {
  const beats = (id: ParameterId, strong: number, weak: number) =>
    steps(
      id,
      0,
      [620, strong],
      [780, 0],
      [960, weak],
      [1120, 0],
      [1560, strong],
      [1720, 0],
      [1900, weak],
      [2060, 0],
    );
  return motion(2800, [
    ...armTo('L', HEART_ON_COLLAR, 'halfHeart', 300),
    ...armTo('R', HEART_ON_COLLAR, 'halfHeart', 300),
    beats('ParamHandLNear', 0.5, 0.3),
    beats('ParamHandRNear', 0.5, 0.3),
    beats('ParamBodyStretch', 0.3, 0.16),
    steps('ParamAngleZ', 0, [420, 7], [1400, -7], [2300, 0]),
    steps('ParamCheek', 0.32, [600, 0.85]),
  ]);
}

/** Is anybody looking? Left, right. Then one fist, one small jump, and attention again. */
export function looksRoundAndCheers(): Motion {
  return motion(3200, [
    steps('ParamAngleX', 0, [120, -18], [560, 18], [1000, 0]),
    steps('ParamEyeBallX', 0, [60, -0.8], [500, 0.8], [940, 0]),
    ...armTo('L', AT_HIP, 'fist', 300),
    curve('ParamArmRA', 0, 8, 1040, 20, 1240, BESIDE_FACE.upper, 2300, BESIDE_FACE.upper, 2700, 8),
    curve(
      'ParamArmRB',
      0,
      -4,
      1040,
      96,
      1240,
      BESIDE_FACE.elbow,
      1480,
      BESIDE_FACE.elbow + 26,
      1700,
      BESIDE_FACE.elbow,
      1940,
      BESIDE_FACE.elbow + 26,
      2160,
      BESIDE_FACE.elbow,
      2700,
      -4,
    ),
    curve('ParamHandR', 0, 4, 1240, BESIDE_FACE.wrist, 2300, BESIDE_FACE.wrist, 2700, 4),
    handShape('R', 'fist'),
    curve('ParamBaseY', 0, 0, 1040, 0, 1140, 5, 1310, -34, 1500, 3, 1560, 5, 1740, -24, 1920, 3, 2050, 0),
    curve(
      'ParamBodyStretch',
      0,
      0,
      1040,
      0,
      1140,
      -0.7,
      1290,
      0.6,
      1500,
      -0.5,
      1740,
      0.4,
      1940,
      -0.4,
      2150,
      0.25,
      2800,
      0,
    ),
    steps('ParamEyeLOpen', 1, [1120, 0], [2080, 1]),
    steps('ParamEyeROpen', 1, [1120, 0], [2080, 1]),
    steps('ParamEyeLSmile', 0, [1100, 1], [2400, 0]),
    steps('ParamEyeRSmile', 0, [1100, 1], [2400, 0]),
    steps('ParamAngleY', 0, [1120, 9], [2100, -3], [2800, 0]),
  ]);
}

/** Frozen; eyes off, on, off, on: she has started again. */
export function restarts(): Motion {
  const lids = (id: ParameterId) => steps(id, 1, [40, 1.22], [760, 0], [1000, 1], [1180, 0], [1420, 1.05]);
  return motion(2100, [
    ...armTo('L', AT_CHEEK, 'openPalm', 160).slice(0, 3),
    handShape('L', 'openPalm'),
    lids('ParamEyeLOpen'),
    lids('ParamEyeROpen'),
    steps('ParamEyeBallForm', 0, [30, -0.7], [1420, 0]),
    steps('ParamBodyStretch', 0, [30, 0.7], [760, 0.1], [1420, 0]),
    steps('ParamBaseY', 0, [30, -12], [260, 0]),
    steps('ParamAngleZ', 0, [1180, 6], [1800, 0]),
    curve('ParamHairFront', 0, 0, 60, 0.08, 400, -0.04, 760, 0),
  ]);
}

/** A straight face as long as it lasts; then turned away, a fist before the mouth, and the shoulders shake. */
export function swallowsLaugh(): Motion {
  return motion(3000, [
    ...armTo('R', BEFORE_MOUTH, 'fist', 320),
    steps('ParamAngleX', 0, [700, -17], [2400, 0]),
    steps('ParamAngleY', 0, [700, -10], [2300, 2], [2700, 0]),
    swings('ParamShoulderY', 860, 180, 7, 0.5, 0.05, 0, 0),
    swings('ParamBodyAngleY', 880, 180, 7, 1, -1, 0, 0),
    steps('ParamEyeLOpen', 1, [740, 0], [2180, 1]),
    steps('ParamEyeROpen', 1, [740, 0], [2180, 1]),
    steps('ParamEyeLSmile', 0, [700, 1], [2300, 0]),
    steps('ParamEyeRSmile', 0, [700, 1], [2300, 0]),
  ]);
}

/** Her own: first nothing. Then the look aside, and the smallest heart of the street, switched on and off and on. */
export function givesTinyHeart(): Motion {
  const pose = BESIDE_SHOULDER;
  return motion(3000, [
    curve('ParamArmRA', 0, 8, 200, 16, 480, pose.upper, 2500, pose.upper),
    curve('ParamArmRB', 0, -4, 220, -8, 500, pose.elbow, 2500, pose.elbow),
    curve('ParamHandR', 0, 4, 520, pose.wrist - 16, 700, pose.wrist, 2500, pose.wrist),
    shapes('R', [0, 'fist'], [700, 'fingerHeart'], [1100, 'fist'], [1320, 'fingerHeart']),
    steps('ParamHandRNear', 0, [690, 0.55], [1090, 0.1], [1310, 0.65], [2400, 0]),
    steps('ParamEyeBallX', 0, [160, -0.7], [690, 0.2], [1500, 0]),
    steps('ParamAngleX', 0, [180, -12], [690, 6], [2400, 0]),
    steps('ParamAngleZ', 0, [690, 10], [2400, 0]),
    steps('ParamShoulderRY', 0, [690, 0.6], [2300, 0]),
  ]);
}

/** As tracks do: aside, down the side, and back; never on a curve. `sign`: to which side of the screen. */
export function sidestepsAtRightAngles(sign: 1 | -1): Motion {
  return motion(
    1900,
    [
      steps('ParamBaseX', 0, [60, 34 * sign], [1100, 0]),
      steps('ParamHipX', 0, [40, -14 * sign], [1080, 8 * sign], [1400, 0]),
      steps('ParamAngleX', 0, [40, 24 * sign], [760, -10 * sign], [1300, 0]),
      steps('ParamEyeBallX', 0, [20, 0.8 * sign], [700, -0.3 * sign], [1240, 0]),
      steps('ParamBodyStretch', 0, [260, -0.5], [760, 0.2], [1300, 0]),
      steps('ParamArmLA', 10, [100, 34], [900, 10]),
      steps('ParamArmRA', 8, [100, 34], [900, 8]),
      steps('ParamArmLB', -5, [120, 26], [920, -5]),
      steps('ParamArmRB', -4, [120, 26], [920, -4]),
    ],
    { keepsSides: true },
  );
}

/** Checks both ways, then four beats of a dance, hips and elbows; then as if nothing had been. */
export function dancesUnseen(): Motion {
  const arm = (side: 'L' | 'R', first: number, second: number): Curve[] => [
    steps(`ParamArm${side}A`, 9, [1180, 34], [3300, 9]),
    steps(
      `ParamArm${side}B`,
      -5,
      [1200, first],
      [1620, second],
      [2040, first],
      [2460, second],
      [2880, first],
      [3300, -5],
    ),
    handShape(side, 'fist'),
  ];
  return motion(4000, [
    steps('ParamAngleX', 0, [100, 16], [600, -16], [1100, 0]),
    steps('ParamEyeBallX', 0, [60, 0.8], [560, -0.8], [1060, 0]),
    ...arm('L', 128, 70),
    ...arm('R', 70, 128),
    steps('ParamHipX', 0, [1200, 13], [1620, -13], [2040, 13], [2460, -13], [2880, 13], [3300, 0]),
    steps('ParamAngleZ', 0, [1220, -7], [1640, 7], [2060, -7], [2480, 7], [2900, -7], [3300, 0]),
    steps(
      'ParamBodyStretch',
      0,
      [1180, -0.3],
      [1400, 0.15],
      [1620, -0.3],
      [1840, 0.15],
      [2040, -0.3],
      [2260, 0.15],
      [2460, -0.3],
      [2680, 0.15],
      [2880, -0.3],
      [3300, 0.4],
      [3700, 0],
    ),
    steps('ParamEyeLSmile', 0, [1180, 1], [3300, 0]),
    steps('ParamEyeRSmile', 0, [1180, 1], [3300, 0]),
    steps('ParamMouthForm', 0.22, [1180, 1], [3300, 0.1]),
  ]);
}
