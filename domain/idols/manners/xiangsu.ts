import { answersVictory, bangsHead, bumps, shrugsOff, sidesteps } from './gamerAnswers.ts';
import { checksCamera, dancesToHerMusic, peersFromBehindHood, pressesButtons } from './gamerFidgets.ts';
import { backsOut, fakesHighFive, pixelHop, snickers, strikesPose, tipsHeadphones } from './gamerMotions.ts';
import type { Manner } from './Manner.ts';

/**
 * The teaser: stands loose with her weight on one hip and her chin down, looks up from under the fringe, and moves as
 * figures in games do: still, then all at once, then still. Nothing of hers is quite serious.
 */
export const XIANGSU: Manner = {
  tempo: 1.14,
  reach: { head: 1.12, trunk: 0.82, hop: 1.12 },
  hand: 'R',
  breath: { periodMs: 4100, depth: 0.8 },
  sway: { reach: 1.15, rate: 0.8 },
  blinkPause: 1.25,
  // Out of the corner of her eye first; the head follows when it is worth it.
  gaze: { quickness: 1.3, headShare: 0.46 },
  dance: {
    arms: { size: 1.02, height: 2, roundness: 1 },
    sharpness: 0.38,
    drag: 0.03,
    bounce: 0.85,
    lean: 1,
    tilt: 4,
  },
  rest: {
    ParamAngleY: -4,
    ParamAngleZ: 4,
    ParamHipX: 7,
    ParamBodyAngleZ: -1.6,
    ParamArmLA: 20,
    ParamArmRA: 17,
    ParamArmLB: -17,
    ParamArmRB: -13,
    ParamMouthForm: 0.8,
    ParamBrowRY: 0.2,
  },
  motions: {
    greet: tipsHeadphones(),
    highFive: fakesHighFive(),
    victory: strikesPose(),
    cheer: pixelHop(),
    laugh: snickers(),
    farewell: backsOut(),
  },
  answers: {
    victory: { expression: 'wink', expressionMs: 2600, motion: answersVictory() },
    fist: { expression: 'determined', expressionMs: 1900, motion: bumps() },
    thumbsDown: { expression: 'smile', expressionMs: 2200, motion: shrugsOff() },
    rock: { expression: 'joy', expressionMs: 2400, motion: bangsHead() },
    swipeLeft: { expression: 'smile', expressionMs: 1500, motion: sidesteps(-1) },
    swipeRight: { expression: 'smile', expressionMs: 1500, motion: sidesteps(1) },
  },
  fidgets: [pressesButtons(), checksCamera(), dancesToHerMusic(), peersFromBehindHood()],
};
