import { armPose } from '../motions/armPoses.ts';
import { curve, handShape, motion, swings } from '../motions/Motion.ts';
import { AT_HIP, armTo, BESIDE_SHOULDER, DEMURE } from '../motions/poses.ts';
import type { Manner } from './Manner.ts';
import { steps } from './steps.ts';
import {
  dancesUnseen,
  givesTinyHeart,
  heartThatBeats,
  looksRoundAndCheers,
  restarts,
  sidestepsAtRightAngles,
  swallowsLaugh,
} from './switchedFeelings.ts';
import {
  countsToThree,
  leavesWithSecretHeart,
  listensStill,
  measuredHighFive,
  metronomeWave,
  saluteWithTwoFingers,
} from './switchedManners.ts';

/** Where the braid hangs, on the viewer's right. */
const AT_BRAID = armPose(136, 520, 104, 1);

/**
 * Precise, secretly playful: every movement is switched on and off, with rests between in which nothing stirs. What
 * she does for fun comes after, quickly, when she thinks that nobody looks. Her free hand is the one without the braid.
 */
export const XINYAO: Manner = {
  tempo: 1.08,
  reach: { head: 0.86, trunk: 0.64, hop: 0.55 },
  hand: 'L',
  breath: { periodMs: 4300, depth: 0.74 },
  sway: { reach: 0.6, rate: 0.9 },
  blinkPause: 1.24,
  gaze: { quickness: 1.36, headShare: 0.5 },
  dance: {
    arms: { size: 0.97, height: 1, roundness: -2 },
    sharpness: 0.4,
    drag: 0,
    bounce: 0.55,
    lean: 0.5,
    tilt: 0,
  },
  // Arms close to the seams, chin a little down, the look from under the fringe.
  rest: {
    ParamArmLA: 10,
    ParamArmRA: 8,
    ParamArmLB: -5,
    ParamArmRB: -4,
    ParamAngleY: -2,
    ParamCheek: 0.32,
    ParamMouthForm: 0.22,
  },
  motions: {
    greet: saluteWithTwoFingers(),
    listen: listensStill(),
    explain: countsToThree(),
    wave: metronomeWave(),
    highFive: measuredHighFive(),
    heart: heartThatBeats(),
    cheer: looksRoundAndCheers(),
    surprise: restarts(),
    laugh: swallowsLaugh(),
    farewell: leavesWithSecretHeart(),
  },
  answers: {
    fingerHeart: { expression: 'wink', expressionMs: 2900, motion: givesTinyHeart() },
    // Confirmed: one nod, exactly.
    ok: {
      expression: 'smile',
      expressionMs: 2300,
      motion: motion(2300, [
        ...armTo('R', BESIDE_SHOULDER, 'ok', 220),
        steps('ParamAngleY', 0, [620, -13], [900, 2], [1900, 0]),
        steps('ParamHandRNear', 0, [560, 0.4], [1700, 0]),
        steps('ParamAngleZ', 0, [1000, 7], [1900, 0]),
      ]),
    },
    swipeLeft: { expression: 'surprise', expressionMs: 1900, motion: sidestepsAtRightAngles(-1) },
    swipeRight: { expression: 'surprise', expressionMs: 1900, motion: sidestepsAtRightAngles(1) },
  },
  fidgets: [
    // Takes the braid in her hand and reads what runs in it.
    motion(4400, [
      ...armTo('R', AT_BRAID, 'relaxed', 420),
      swings('ParamHandR', 1100, 520, 4, AT_BRAID.wrist + 9, AT_BRAID.wrist - 9, 0, AT_BRAID.wrist),
      steps('ParamAngleX', 0, [260, 19], [3500, 0]),
      steps('ParamAngleY', 0, [340, -15], [3500, 0]),
      steps('ParamEyeBallX', 0, [200, 0.5], [3400, 0]),
      // Line by line.
      steps('ParamEyeBallY', 0, [300, -0.1], [1100, -0.4], [1900, -0.65], [2700, -0.85], [3400, 0]),
      curve('ParamHairSide', 0, 0, 500, -0.05, 3200, -0.05, 3900, 0),
    ]),
    dancesUnseen(),
    // Straightens the collar's pins: left, right, done.
    motion(3000, [
      ...armTo('L', { upper: 38, elbow: -152, wrist: 10 }, 'fist', 300),
      steps('ParamHandL', 4, [700, -16], [960, 8], [1220, -16], [1480, 4]),
      handShape('R', 'relaxed'),
      steps('ParamAngleX', 0, [240, -15], [2000, 0]),
      steps('ParamAngleY', 0, [300, -11], [1900, 3], [2500, 0]),
      steps('ParamShoulderY', 0, [1900, 0.5], [2400, 0]),
    ]),
    // Hands clasped behind thought: two exact tilts of the head, as a relay clicks.
    motion(3200, [
      ...armTo('L', AT_HIP, 'relaxed', 380),
      ...armTo('R', DEMURE, 'relaxed', 380),
      steps('ParamAngleZ', 0, [500, 8], [1300, -8], [2300, 0]),
      steps('ParamEyeBallX', 0, [420, 0.4], [1220, -0.4], [2200, 0]),
    ]),
  ],
};
