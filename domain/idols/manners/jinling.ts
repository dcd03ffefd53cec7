import { curve, handShape, hold, motion, swings } from '../motions/Motion.ts';
import { armTo, BESIDE_FACE, DEMURE, HALF_HEART, ON_CHEST, OPEN_SIDE } from '../motions/poses.ts';
import { GOWN_ANSWERS } from './gownAnswers.ts';
import { AT_RINGLET, AT_SKIRT, BEFORE_LIPS, CLASPED, OFFERED } from './gownPoses.ts';
import type { Manner } from './Manner.ts';

/** A lady of the house: slow and round, every gesture carried to its end, given with both hands where she can. */
export const JINLING: Manner = {
  tempo: 0.84,
  reach: { head: 0.95, trunk: 0.85, hop: 0.4 },
  // The parasol leans on the other side.
  hand: 'L',
  breath: { periodMs: 4500, depth: 0.85 },
  sway: { reach: 0.8, rate: 0.75 },
  blinkPause: 1.15,
  gaze: { quickness: 0.8, headShare: 0.7 },
  dance: {
    arms: { size: 0.86, height: -9, roundness: 14 },
    sharpness: 0,
    drag: 0.16,
    bounce: 0.45,
    lean: 2,
    tilt: 2,
  },
  rest: {
    ParamArmLA: DEMURE.upper,
    ParamArmLB: DEMURE.elbow,
    ParamHandL: DEMURE.wrist,
    ParamArmRA: DEMURE.upper,
    ParamArmRB: DEMURE.elbow,
    ParamHandR: DEMURE.wrist,
    ParamAngleZ: 2,
    ParamMouthForm: 0.35,
  },
  motions: {
    // A curtsy: the skirt held out, down and up again with the eyes last.
    greet: motion(3000, [
      ...armTo('L', AT_SKIRT, 'relaxed', 520),
      ...armTo('R', AT_SKIRT, 'relaxed', 520),
      curve('ParamBodyStretch', 0, 0, 500, 0.2, 1150, -1, 1650, -1, 2300, 0.15, 2700, 0),
      curve('ParamBodyAngleY', 0, 0, 560, 0, 1200, -11, 1650, -11, 2350, 0),
      curve('ParamAngleY', 0, 0, 560, 4, 1250, -20, 1700, -18, 2450, 3, 3000, 0),
      curve('ParamAngleZ', 0, 0, 700, 0, 1250, 7, 1900, 7, 2700, 0),
      curve('ParamEyeLOpen', 0, 1, 900, 1, 1200, 0, 1750, 0, 2000, 1),
      curve('ParamEyeROpen', 0, 1, 900, 1, 1200, 0, 1750, 0, 2000, 1),
      curve('ParamLegL', 0, 0, 600, 0, 1200, -6, 1700, -6, 2400, 0),
    ]),
    // From the wrist alone, as from a carriage.
    wave: motion(3000, [
      ...armTo('R', BESIDE_FACE, 'openPalm', 520).slice(0, 2),
      swings(
        'ParamHandR',
        700,
        720,
        3,
        BESIDE_FACE.wrist + 20,
        BESIDE_FACE.wrist - 20,
        -10,
        BESIDE_FACE.wrist,
      ),
      handShape('R', 'openPalm'),
      ...armTo('L', DEMURE, 'relaxed', 520),
      curve('ParamAngleZ', 0, 0, 620, 7, 2400, 6, 3000, 0),
      curve('ParamBodyAngleZ', 0, 0, 700, 1.6, 2400, 1.4, 3000, 0),
      swings('ParamHipX', 600, 1440, 1, 7, -5, 0, 0),
    ]),
    // Her heart is made slowly, held, and then given away with open arms.
    heart: motion(3400, [
      ...['L', 'R'].flatMap((side) => {
        const s = side as 'L' | 'R';
        return [
          curve(`ParamArm${s}A`, 0, 16, 520, HALF_HEART.upper, 2050, HALF_HEART.upper, 2550, OFFERED.upper),
          curve(`ParamArm${s}B`, 0, -6, 620, HALF_HEART.elbow, 2000, HALF_HEART.elbow, 2600, OFFERED.elbow),
          curve(`ParamHand${s}`, 0, 4, 760, HALF_HEART.wrist, 2000, HALF_HEART.wrist, 2680, OFFERED.wrist),
          curve(`ParamHand${s}Near`, 0, 0, 800, 0, 1300, 0.35, 1900, 0.35, 2500, 0.2, 3300, 0),
          curve(`ParamHand${s}Shape`, 0, 11, 2230, 11, 2231, 1),
        ];
      }),
      curve('ParamAngleZ', 0, 0, 700, -8, 1900, -8, 2600, 6, 3400, 0),
      curve('ParamAngleY', 0, 0, 700, -5, 1800, -3, 2500, 6, 3400, 0),
      curve('ParamBodyAngleY', 0, 0, 800, 2, 1900, 2, 2400, -6, 3000, -4, 3400, 0),
      curve('ParamBodyStretch', 0, 0, 500, -0.2, 1200, 0.3, 2000, 0.2, 2500, 0.4, 3300, 0),
    ]),
    // A turn that lets the gown swing, hands clasped for joy.
    cheer: motion(3000, [
      ...armTo('L', CLASPED, 'prayer', 420),
      ...armTo('R', CLASPED, 'prayer', 420),
      curve('ParamBodyAngleX', 0, 0, 520, -16, 1150, 18, 1800, -14, 2400, 6, 3000, 0),
      curve('ParamAngleX', 0, 0, 460, -20, 1050, 20, 1700, -14, 2300, 4, 3000, 0),
      curve('ParamAngleZ', 0, 0, 560, 8, 1200, -8, 1850, 6, 3000, 0),
      curve('ParamSkirt', 0, 0, 560, 0.09, 1200, -0.12, 1850, 0.09, 2500, -0.03, 3000, 0),
      curve('ParamBodyStretch', 0, 0, 300, -0.3, 560, 0.45, 900, 0, 1200, 0.45, 1550, 0, 1850, 0.35, 2300, 0),
      curve('ParamAngleY', 0, 0, 500, 6, 2300, 5, 3000, 0),
    ]),
    // Behind the back of her hand, shoulders barely moving.
    laugh: motion(2700, [
      ...armTo('R', BEFORE_LIPS, 'relaxed', 420),
      ...armTo('L', DEMURE, 'relaxed', 460),
      swings('ParamShoulderY', 420, 340, 4, 0.6, 0.1, 0, 0),
      swings('ParamAngleY', 460, 340, 4, 3, -3, 0, 0),
      curve('ParamAngleZ', 0, 0, 480, -9, 2100, -8, 2700, 0),
      curve('ParamAngleX', 0, 0, 480, -7, 2100, -6, 2700, 0),
      curve('ParamBodyAngleZ', 0, 0, 560, -1.6, 2100, -1.6, 2700, 0),
    ]),
    farewell: motion(3600, [
      ...armTo('R', BESIDE_FACE, 'openPalm', 520).slice(0, 2),
      swings(
        'ParamHandR',
        680,
        680,
        3,
        BESIDE_FACE.wrist + 18,
        BESIDE_FACE.wrist - 18,
        -10,
        BESIDE_FACE.wrist,
      ),
      handShape('R', 'openPalm'),
      ...armTo('L', ON_CHEST, 'relaxed', 560),
      curve('ParamAngleY', 0, 0, 2300, 0, 2750, -14, 3100, -12, 3600, 0),
      curve('ParamBodyAngleY', 0, 0, 2300, 0, 2750, -8, 3100, -7, 3600, 0),
      curve('ParamAngleZ', 0, 0, 620, 7, 2400, 5, 3600, 0),
      hold('ParamCheek', 0.65),
    ]),
    shy: motion(3200, [
      ...armTo('R', AT_RINGLET, 'relaxed', 560),
      swings('ParamHandR', 900, 620, 3, AT_RINGLET.wrist + 14, AT_RINGLET.wrist - 10, 0, AT_RINGLET.wrist),
      ...armTo('L', DEMURE, 'relaxed', 520),
      curve('ParamAngleX', 0, 0, 620, 14, 2300, 12, 3200, 0),
      curve('ParamAngleY', 0, 0, 620, -9, 2300, -8, 3200, 0),
      curve('ParamAngleZ', 0, 0, 700, 7, 2300, 6, 3200, 0),
      curve('ParamEyeBallX', 0, 0, 500, 0.5, 1500, 0.4, 1800, -0.4, 2600, -0.3, 3000, 0),
    ]),
  },
  answers: GOWN_ANSWERS,
  fidgets: [
    // Turns a ringlet round her finger.
    motion(3600, [
      ...armTo('R', AT_RINGLET, 'relaxed', 640),
      swings('ParamHandR', 1000, 700, 3, AT_RINGLET.wrist + 12, AT_RINGLET.wrist - 12, 0, AT_RINGLET.wrist),
      curve('ParamAngleX', 0, 0, 800, 12, 2800, 11, 3600, 0),
      curve('ParamAngleY', 0, 0, 800, -6, 2800, -5, 3600, 0),
      curve('ParamAngleZ', 0, 0, 900, 5, 2800, 5, 3600, 0),
    ]),
    // Smooths the gown on both sides and looks how it falls.
    motion(3400, [
      ...armTo('L', AT_SKIRT, 'relaxed', 620),
      ...armTo('R', AT_SKIRT, 'relaxed', 660),
      swings('ParamSkirt', 700, 1200, 2, 0.05, -0.05, 0, 0),
      swings('ParamBodyAngleX', 700, 1200, 2, 8, -8, 0, 0),
      curve('ParamAngleY', 0, 0, 700, -15, 2400, -13, 3000, 0),
      curve('ParamAngleX', 0, 0, 900, -12, 1500, 12, 2300, 6, 3000, 0),
    ]),
    // Lifts her face to feel whether it rains on the parasol.
    motion(3200, [
      ...armTo('L', OPEN_SIDE, 'openPalm', 700),
      curve('ParamAngleY', 0, 0, 800, 16, 2200, 15, 3000, 0),
      curve('ParamAngleX', 0, 0, 800, -10, 2200, -9, 3200, 0),
      curve('ParamEyeBallY', 0, 0, 700, 0.5, 2200, 0.5, 2700, 0),
      curve('ParamBodyAngleZ', 0, 0, 900, -1.6, 2300, -1.4, 3200, 0),
    ]),
  ],
};
