import type { Manner } from './Manner.ts';
import { chases, setsHerMind, thumbsOut } from './workshopAnswers.ts';
import { consultsDrone, countsScrews, rubsCheek, straightensGoggles, triesWings } from './workshopFidgets.ts';
import {
  backsAway,
  ducks,
  fitsHeart,
  laughsItOff,
  missesOnce,
  stumblesIn,
  takesOff,
  wavesTooHard,
} from './workshopMotions.ts';

/**
 * Clumsy and brave: she begins everything a little too hard, misses, and stays to the end all the same. Her free hand
 * is the gloved one; on the other side her drone hovers, and she likes to ask it.
 */
export const LINGFEI: Manner = {
  tempo: 1.1,
  reach: { head: 1.15, trunk: 1.2, hop: 1.1 },
  hand: 'R',
  breath: { periodMs: 3300, depth: 0.95 },
  sway: { reach: 1.15, rate: 1.3 },
  blinkPause: 0.8,
  gaze: { quickness: 1.3, headShare: 0.7 },
  dance: {
    arms: { size: 1.1, height: 4, roundness: 3 },
    sharpness: 0.26,
    drag: 0.12,
    bounce: 1.2,
    lean: -2,
    tilt: -3,
  },
  // Toes in, arms a little off the apron with all that is in it.
  rest: {
    ParamLegL: -1.5,
    ParamLegR: -1.5,
    ParamArmLA: 19,
    ParamArmRA: 22,
    ParamArmLB: -16,
    ParamArmRB: -20,
    ParamAngleZ: -2,
    ParamMouthForm: 0.3,
    ParamCheek: 0.55,
  },
  motions: {
    greet: stumblesIn(),
    wave: wavesTooHard(),
    highFive: missesOnce(),
    heart: fitsHeart(),
    cheer: takesOff(),
    surprise: ducks(),
    laugh: laughsItOff(),
    farewell: backsAway(),
  },
  answers: {
    thumbsUp: { expression: 'wink', expressionMs: 2500, motion: thumbsOut() },
    thumbsDown: { expression: 'determined', expressionMs: 2400, motion: setsHerMind() },
    swipeLeft: { expression: 'surprise', expressionMs: 1700, motion: chases(-1) },
    swipeRight: { expression: 'surprise', expressionMs: 1700, motion: chases(1) },
  },
  fidgets: [straightensGoggles(), consultsDrone(), countsScrews(), rubsCheek(), triesWings()],
};
