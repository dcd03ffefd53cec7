import { armPose } from '../motions/armPoses.ts';
import { type Curve, curve, handShape, motion, swings } from '../motions/Motion.ts';
import { AT_HIP, armTo, BESIDE_SHOULDER, DEMURE, OVERHEAD } from '../motions/poses.ts';
import type { Manner } from './Manner.ts';

/** Up past the mast, and far enough from the hair that the whole arm is seen. */
const SKYWARDS = armPose(190, 140, 180, 1);
/** The hand as a roof over the eyes, to look far. */
const OVER_BROW = armPose(122, 164, -104, 1);
/** Before the lips. */
const BEFORE_LIPS = armPose(24, 352, -170, -1);
/** At the long strand beside the cheek. */
const AT_STRAND = armPose(120, 296, -166, 1);
/** Barely raised: she need not reach to be seen. */
const LOW_PALM = armPose(176, 438, 164, 1);

/** How a tower takes a gust: over to one side and slowly to rest, the ground floor unmoved. `sign`: where to. */
function gust(sign: 1 | -1): readonly Curve[] {
  const dying = (at: number, period: number, reach: number) => [
    ...[0, 0, at, reach, at + period, -reach * 0.62, at + 2 * period, reach * 0.36],
    ...[at + 3 * period, -reach * 0.18, at + 4 * period, 0],
  ];
  return [
    curve('ParamBodyAngleZ', ...dying(380, 430, 5.5 * sign)),
    curve('ParamHipX', ...dying(420, 430, 5 * sign)),
    curve('ParamAngleZ', ...dying(520, 430, 4 * sign)),
    curve('ParamSkirt', ...dying(460, 430, 0.18 * sign)),
  ];
}

/** Tall and unhurried: moves late, little and to the end; her jokes are told by the brows. */
export const YUNTA: Manner = {
  tempo: 0.78,
  reach: { head: 0.72, trunk: 0.6, hop: 0.12 },
  hand: 'R',
  breath: { periodMs: 5100, depth: 0.7 },
  sway: { reach: 0.5, rate: 0.64 },
  blinkPause: 1.4,
  gaze: { quickness: 0.66, headShare: 0.46 },
  dance: {
    arms: { size: 1.05, height: 7, roundness: 6 },
    sharpness: 0.1,
    drag: 0.1,
    bounce: 0.6,
    lean: 2.5,
    tilt: -2,
  },
  rest: {
    // One hand at the hip, the other along the glass; the weight on the far leg.
    ParamArmLA: AT_HIP.upper,
    ParamArmLB: AT_HIP.elbow,
    ParamHandL: AT_HIP.wrist,
    ParamArmRA: 15,
    ParamArmRB: -6,
    ParamHipX: -4,
    ParamAngleY: 2,
    ParamEyeLOpen: 0.9,
    ParamEyeROpen: 0.9,
    ParamCheek: 0.28,
    ParamMouthForm: 0.1,
  },
  motions: {
    // A look down from above, a nod, one open hand: that will do.
    greet: motion(3200, [
      ...armTo('R', LOW_PALM, 'openPalm', 620),
      curve('ParamAngleY', 0, 0, 520, 5, 1100, -13, 1500, -12, 2300, 2, 3200, 0),
      curve('ParamBodyAngleY', 0, 0, 700, 0, 1250, -7, 1700, -6, 2600, 0),
      curve('ParamBodyStretch', 0, 0, 560, 0.35, 1200, -0.1, 2400, 0),
      curve('ParamEyeLOpen', 0, 1, 800, 1, 1080, 0.35, 1480, 0.35, 1800, 1),
      curve('ParamEyeROpen', 0, 1, 800, 1, 1080, 0.35, 1480, 0.35, 1800, 1),
    ]),
    // The forearm stands still; the hand says hello once to each side.
    wave: motion(3200, [
      ...armTo('R', BESIDE_SHOULDER, 'openPalm', 560).slice(0, 2),
      swings(
        'ParamHandR',
        800,
        900,
        2,
        BESIDE_SHOULDER.wrist + 17,
        BESIDE_SHOULDER.wrist - 15,
        0,
        BESIDE_SHOULDER.wrist,
      ),
      handShape('R', 'openPalm'),
      curve('ParamAngleZ', 0, 0, 700, 4, 2500, 4, 3200, 0),
      curve('ParamAngleY', 0, 0, 700, -4, 2400, -3, 3200, 0),
    ]),
    // No jump. One arm goes up like the third mast, and the heels with it.
    cheer: motion(3200, [
      ...armTo('R', SKYWARDS, 'pointUp', 640),
      ...armTo('L', AT_HIP, 'relaxed', 700),
      curve('ParamBodyStretch', 0, 0, 420, -0.3, 1000, 1, 2300, 0.9, 2900, 0),
      curve('ParamBaseY', 0, 0, 420, 2, 1000, -8, 2300, -7, 2900, 0),
      curve('ParamAngleY', 0, 0, 420, -5, 1050, 14, 1700, 12, 2100, -6, 2700, -5, 3200, 0),
      curve('ParamShoulderRY', 0, 0, 900, 1, 2300, 0.9, 3000, 0),
      curve('ParamHipX', 0, 0, 900, -9, 2400, -8, 3200, 0),
    ]),
    // Turns her face away; only the shoulders give her away.
    laugh: motion(3000, [
      ...armTo('R', BEFORE_LIPS, 'relaxed', 560),
      curve('ParamAngleX', 0, 0, 600, -19, 2300, -17, 3000, 0),
      curve('ParamAngleY', 0, 0, 700, -7, 2300, -6, 3000, 0),
      swings('ParamShoulderY', 800, 260, 5, 0.42, 0.06, 0, 0),
      swings('ParamBodyAngleY', 820, 260, 5, 0.9, -0.9, 0, 0),
      curve('ParamEyeLOpen', 0, 1, 640, 0, 2200, 0, 2560, 1),
      curve('ParamEyeROpen', 0, 1, 640, 0, 2200, 0, 2560, 1),
      curve('ParamEyeLSmile', 0, 1),
      curve('ParamEyeRSmile', 0, 1),
    ]),
    // One eyebrow.
    surprise: motion(2200, [
      curve('ParamBrowRY', 0, 0, 240, 0.9, 1500, 0.85, 2100, 0),
      curve('ParamBrowLY', 0, 0, 240, -0.2, 1500, -0.2, 2100, 0),
      curve('ParamBrowRAngle', 0, 0, 260, 0.4, 1500, 0.4, 2100, 0),
      curve('ParamAngleY', 0, 0, 300, 6, 1500, 5, 2200, 0),
      curve('ParamAngleZ', 0, 0, 380, -5, 1500, -5, 2200, 0),
      curve('ParamEyeLOpen', 0, 1, 500, 1, 600, 0, 720, 1, 860, 1, 960, 0, 1100, 1),
      curve('ParamEyeROpen', 0, 1, 500, 1, 600, 0, 720, 1, 860, 1, 960, 0, 1100, 1),
    ]),
    // Hers comes from above, and waits at the visitor's height.
    highFive: motion(2500, [
      curve('ParamArmRA', 0, 16, 520, OVERHEAD.upper, 760, OVERHEAD.upper, 1180, BESIDE_SHOULDER.upper),
      curve('ParamArmRB', 0, -6, 560, OVERHEAD.elbow, 800, OVERHEAD.elbow, 1240, BESIDE_SHOULDER.elbow),
      curve('ParamHandR', 0, 4, 600, OVERHEAD.wrist, 840, OVERHEAD.wrist, 1300, BESIDE_SHOULDER.wrist),
      handShape('R', 'openPalm'),
      curve('ParamHandRNear', 0, 0, 760, 0, 1200, 0.7, 1900, 0.55, 2400, 0),
      curve('ParamAngleY', 0, 0, 560, 7, 1200, -8, 1900, -6, 2500, 0),
      curve('ParamBodyAngleY', 0, 0, 600, 2, 1200, -6, 1900, -5, 2500, 0),
    ]),
  },
  answers: {
    pointUp: {
      expression: 'smile',
      expressionMs: 3000,
      motion: motion(3000, [
        ...armTo('R', SKYWARDS, 'pointUp', 560),
        curve('ParamAngleY', 0, 0, 620, 20, 1500, 18, 1900, -5, 2500, -4, 3000, 0),
        curve('ParamEyeBallY', 0, 0, 380, 0.8, 1400, 0.7, 1750, -0.2, 2600, 0),
        curve('ParamShoulderRY', 0, 0, 640, 0.9, 2300, 0.8, 2900, 0),
        curve('ParamBodyStretch', 0, 0, 700, 0.55, 2200, 0.5, 2800, 0),
      ]),
    },
    // With a straight face.
    rock: {
      expression: 'neutral',
      expressionMs: 2600,
      motion: motion(2600, [
        ...armTo('R', BESIDE_SHOULDER, 'rock', 480),
        swings('ParamAngleY', 760, 520, 3, -5, 1, 0, 0),
        curve('ParamBrowLY', 0, 0, 600, 0.35, 2000, 0.3, 2600, 0),
        curve('ParamBrowRY', 0, 0, 600, 0.35, 2000, 0.3, 2600, 0),
      ]),
    },
    // Looks where it points: down there? and back.
    thumbsDown: {
      expression: 'neutral',
      expressionMs: 2800,
      motion: motion(2800, [
        curve('ParamAngleY', 0, 0, 620, -22, 1400, -20, 2000, 4, 2800, 0),
        curve('ParamEyeBallY', 0, 0, 400, -0.8, 1400, -0.8, 1800, 0),
        curve('ParamBodyAngleY', 0, 0, 700, -6, 1400, -5, 2200, 0),
        curve('ParamBrowRY', 0, 0, 1800, 0, 2050, 0.8, 2500, 0.7, 2800, 0),
      ]),
    },
    swipeLeft: {
      expression: 'neutral',
      expressionMs: 2100,
      motion: motion(2200, gust(-1), { keepsSides: true }),
    },
    swipeRight: {
      expression: 'neutral',
      expressionMs: 2100,
      motion: motion(2200, gust(1), { keepsSides: true }),
    },
  },
  fidgets: [
    // Looks over all heads, a hand over the eyes.
    motion(4600, [
      ...armTo('R', OVER_BROW, 'relaxed', 700),
      curve('ParamAngleX', 0, 0, 800, 12, 1700, 13, 2600, -12, 3500, -12, 4400, 0),
      curve('ParamEyeBallX', 0, 0, 700, 0.5, 1700, 0.5, 2500, -0.5, 3500, -0.5, 4200, 0),
      curve('ParamAngleY', 0, 0, 800, 5, 3600, 5, 4500, 0),
    ]),
    // Smooths the strand beside her cheek, down to where the arm ends.
    motion(4200, [
      curve(
        'ParamArmLA',
        0,
        AT_HIP.upper,
        760,
        AT_STRAND.upper,
        1300,
        AT_STRAND.upper,
        3000,
        26,
        4200,
        AT_HIP.upper,
      ),
      curve(
        'ParamArmLB',
        0,
        AT_HIP.elbow,
        820,
        AT_STRAND.elbow,
        1360,
        AT_STRAND.elbow,
        3060,
        -52,
        4200,
        AT_HIP.elbow,
      ),
      curve(
        'ParamHandL',
        0,
        AT_HIP.wrist,
        860,
        AT_STRAND.wrist,
        1400,
        AT_STRAND.wrist,
        3100,
        -10,
        4200,
        AT_HIP.wrist,
      ),
      handShape('L', 'relaxed'),
      curve('ParamAngleZ', 0, 0, 800, -7, 2600, -6, 4000, 0),
      curve('ParamAngleX', 0, 0, 800, -8, 2600, -10, 4000, 0),
      curve('ParamEyeBallX', 0, 0, 700, -0.4, 2800, -0.5, 3600, 0),
      curve('ParamEyeBallY', 0, 0, 900, -0.1, 2800, -0.7, 3700, 0),
    ]),
    // A breeze up there that nobody else feels.
    motion(2600, gust(1)),
    // Checks with one eye whether anybody saw her being bored.
    motion(3200, [
      ...armTo('L', DEMURE, 'relaxed', 640),
      ...armTo('R', DEMURE, 'relaxed', 700),
      curve('ParamEyeLOpen', 0, 1, 500, 0.1, 1500, 0.1, 1700, 1),
      curve('ParamEyeROpen', 0, 1, 500, 0.1, 2200, 0.1, 2400, 1),
      curve('ParamAngleY', 0, 0, 700, -6, 2300, -5, 3200, 0),
    ]),
  ],
};
