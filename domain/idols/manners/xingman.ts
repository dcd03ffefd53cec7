import { curve, handShape, motion, swings } from '../motions/Motion.ts';
import { armTo, DEMURE, ON_CHEST } from '../motions/poses.ts';
import type { Manner } from './Manner.ts';

/** The warm host: the shared motions are written as she moves. Laughs easily, never quite stands still. */
export const XINGMAN: Manner = {
  tempo: 1,
  reach: { head: 1, trunk: 1, hop: 1 },
  hand: 'R',
  breath: { periodMs: 3700, depth: 1 },
  sway: { reach: 1, rate: 1 },
  blinkPause: 1,
  gaze: { quickness: 1, headShare: 0.62 },
  dance: {
    arms: { size: 1, height: 0, roundness: 4 },
    sharpness: 0.18,
    drag: 0.08,
    bounce: 1,
    lean: 0,
    tilt: 0,
  },
  rest: {},
  motions: {},
  answers: {},
  fidgets: [
    // Rises on her toes and looks over the crowd.
    motion(2600, [
      curve('ParamBodyStretch', 0, 0, 500, 0.5, 1700, 0.5, 2300, -0.2, 2600, 0),
      curve('ParamAngleY', 0, 0, 500, 8, 1700, 7, 2400, 0),
      curve('ParamAngleX', 0, 0, 700, 14, 1300, 14, 1800, -14, 2100, -14, 2600, 0),
      curve('ParamShoulderY', 0, 0, 500, 0.5, 1700, 0.4, 2400, 0),
      ...armTo('L', DEMURE, 'relaxed', 520),
      ...armTo('R', DEMURE, 'relaxed', 560),
    ]),
    // Sways to a song in her head.
    motion(3600, [
      swings('ParamHipX', 200, 900, 3, 12, -12, 0, 0),
      swings('ParamAngleZ', 320, 900, 3, 7, -7, 0, 0),
      swings('ParamBodyAngleZ', 240, 900, 3, -2.4, 2.4, 0, 0),
    ]),
    // A hand to the heart: glad to be here.
    motion(2400, [
      ...armTo('R', ON_CHEST, 'relaxed', 420),
      handShape('L', 'relaxed'),
      curve('ParamAngleZ', 0, 0, 600, -8, 1700, -7, 2400, 0),
      curve('ParamAngleY', 0, 0, 600, -4, 1700, -3, 2400, 0),
    ]),
  ],
};
