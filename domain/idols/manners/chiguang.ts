import type { Manner } from './Manner.ts';
import { boxes, lifts, tossesHair, weaves } from './rollerFidgets.ts';
import {
  carves,
  jumps,
  laughsDoubledUp,
  punchesUp,
  rocks,
  rollsIn,
  rollsOff,
  runsUp,
  wavesOverhead,
} from './rollerMotions.ts';

/**
 * All energy, on wheels: she comes rolling in, brakes with a lean, pushes off with one leg. Nothing of hers starts from
 * standing. Her free hand is the windward one, where neither hair nor scarf fly.
 */
export const CHIGUANG: Manner = {
  tempo: 1.24,
  reach: { head: 1.2, trunk: 1.3, hop: 1.4 },
  hand: 'L',
  breath: { periodMs: 2900, depth: 1 },
  sway: { reach: 1.35, rate: 1.5 },
  blinkPause: 0.85,
  gaze: { quickness: 1.45, headShare: 0.74 },
  dance: {
    arms: { size: 1.08, height: 6, roundness: 0 },
    sharpness: 0.3,
    drag: 0.06,
    bounce: 1.4,
    lean: -3,
    tilt: -1,
  },
  // On springs: knees apart, arms ready, and always a little wind.
  rest: {
    ParamLegL: 2.5,
    ParamLegR: 3.5,
    ParamArmLA: 21,
    ParamArmRA: 19,
    ParamArmLB: -16,
    ParamArmRB: -14,
    ParamWind: 0.16,
    ParamMouthForm: 0.7,
  },
  motions: {
    greet: rollsIn(),
    wave: wavesOverhead(2300, 5),
    highFive: runsUp(),
    cheer: jumps(),
    farewell: rollsOff(),
    laugh: laughsDoubledUp(),
  },
  answers: {
    rock: { expression: 'joy', expressionMs: 2700, motion: rocks() },
    thumbsUp: { expression: 'determined', expressionMs: 2100, motion: punchesUp() },
    swipeLeft: { expression: 'joy', expressionMs: 1700, motion: carves(-1) },
    swipeRight: { expression: 'joy', expressionMs: 1700, motion: carves(1) },
  },
  fidgets: [weaves(), boxes(), lifts(), tossesHair()],
};
