import { curve, handShape, hold, motion, swings } from '../motions/Motion.ts';
import { AT_CHEEK, AT_HIP, armTo, BESIDE_FACE, DEMURE, ON_CHEST, OPEN_SIDE } from '../motions/poses.ts';
import { ARCHIVIST_ANSWERS, pushesGlasses } from './archivistAnswers.ts';
import type { Manner } from './Manner.ts';

/** The archivist: unhurried, leans in to look closely, forgets her hands while she thinks, is startled out of it. */
export const YIXIA: Manner = {
  tempo: 0.9,
  reach: { head: 1.12, trunk: 0.85, hop: 0.55 },
  hand: 'R',
  breath: { periodMs: 4300, depth: 0.85 },
  sway: { reach: 0.75, rate: 0.8 },
  blinkPause: 1.25,
  gaze: { quickness: 0.85, headShare: 0.7 },
  dance: {
    arms: { size: 0.9, height: -5, roundness: 10 },
    sharpness: 0.05,
    drag: 0.12,
    bounce: 0.7,
    lean: -1.5,
    tilt: 3,
  },
  rest: { ParamAngleZ: 3, ParamAngleY: -2, ParamLegL: 1.5 },
  motions: {
    greet: motion(2900, [
      ...pushesGlasses(80),
      curve('ParamBodyAngleY', 0, 0, 500, -10, 1300, -8, 2300, -3, 2900, 0),
      curve('ParamAngleZ', 0, 0, 600, -8, 1400, -8, 1900, 7, 2500, 6, 2900, 0),
      ...armTo('L', DEMURE, 'relaxed', 460),
      curve('ParamEyeBallForm', 0, 0, 900, 0.3, 2300, 0.2, 2900, 0),
    ]),
    listen: motion(3200, [
      ...armTo('R', ON_CHEST, 'relaxed', 520),
      curve('ParamBodyAngleY', 0, 0, 700, -13, 2600, -12, 3200, 0),
      curve('ParamAngleZ', 0, 0, 620, 12, 1600, 12, 2000, -6, 2700, -6, 3200, 0),
      swings('ParamAngleY', 1000, 640, 3, -6, 1, 0, 0),
      curve('ParamBrowLY', 0, 0, 500, 0.6, 2600, 0.5, 3200, 0),
      curve('ParamBrowRY', 0, 0, 560, 0.4, 2600, 0.4, 3200, 0),
    ]),
    // She shows it lying in her palm, and turns to it.
    explain: motion(3600, [
      ...armTo('L', OPEN_SIDE, 'openPalm', 460),
      curve('ParamArmRA', 0, 16, 900, 22, 1400, 48, 2900, 46, 3600, 16),
      curve('ParamArmRB', 0, -6, 900, -20, 1440, -118, 1900, -100, 2300, -124, 2900, -118, 3600, -6),
      handShape('R', 'pointUp'),
      curve('ParamAngleX', 0, 0, 600, -14, 1700, -13, 2100, 4, 3000, 4, 3600, 0),
      curve('ParamAngleY', 0, 0, 600, -6, 1700, -5, 2100, 2, 3600, 0),
      curve('ParamBodyAngleX', 0, 0, 700, -6, 1800, -5, 3600, 0),
    ]),
    surprise: motion(
      2000,
      [
        ...armTo('R', AT_CHEEK, 'openPalm', 220),
        ...armTo('L', ON_CHEST, 'openPalm', 300),
        curve('ParamAngleY', 0, 0, 150, 10, 700, 5, 1300, -4, 2000, 0),
        curve('ParamBodyAngleY', 0, 0, 160, 8, 700, 4, 1300, -3, 2000, 0),
        curve('ParamShoulderY', 0, 0, 170, 1, 1000, 0.6, 2000, 0),
        curve('ParamEyeBallForm', 0, 0, 160, -0.5, 900, -0.3, 1500, 0.3, 2000, 0),
      ],
      { fadeInMs: 120, fadeOutMs: 460 },
    ),
    laugh: motion(2600, [
      ...armTo('R', AT_CHEEK, 'relaxed', 420),
      ...armTo('L', ON_CHEST, 'relaxed', 480),
      curve('ParamAngleY', 0, 0, 360, -9, 2100, -8, 2600, 0),
      swings('ParamShoulderY', 320, 240, 7, 0.7, 0.1, 0, 0),
      curve('ParamAngleZ', 0, 0, 460, 9, 2100, 8, 2600, 0),
    ]),
    farewell: motion(3400, [
      ...armTo('R', BESIDE_FACE, 'openPalm', 420).slice(0, 1),
      // Only the fingers' end of the hand waves, as to somebody behind glass.
      swings('ParamHandR', 640, 340, 7, 22, -18, 0, 4),
      curve('ParamArmRB', 0, -6, 480, BESIDE_FACE.elbow - 8, 2800, BESIDE_FACE.elbow - 8, 3400, -6),
      handShape('R', 'openPalm'),
      ...armTo('L', ON_CHEST, 'relaxed', 560),
      curve('ParamAngleZ', 0, 0, 500, -7, 2700, -6, 3400, 0),
      curve('ParamBodyAngleY', 0, 0, 560, -7, 2700, -6, 3400, 0),
      hold('ParamCheek', 0.7),
    ]),
  },
  answers: ARCHIVIST_ANSWERS,
  fidgets: [
    motion(1900, pushesGlasses(120)),
    // Reads something in her palm and notes it.
    motion(3400, [
      ...armTo('L', ON_CHEST, 'openPalm', 600),
      curve('ParamArmRA', 0, 16, 800, 40, 2600, 38, 3400, 16),
      curve('ParamArmRB', 0, -6, 800, -108, 1300, -114, 1700, -104, 2100, -114, 2600, -106, 3400, -6),
      curve('ParamAngleY', 0, 0, 700, -15, 2600, -14, 3400, 0),
      curve('ParamAngleX', 0, 0, 700, -7, 2600, -5, 3400, 0),
      curve('ParamEyeBallY', 0, 0, 600, -0.5, 2600, -0.5, 3200, 0),
    ]),
    // Straightens the strap, looks to the satchel and is reassured.
    motion(3000, [
      ...armTo('L', AT_HIP, 'relaxed', 620),
      curve('ParamAngleX', 0, 0, 600, 18, 1700, 17, 2400, -5, 3000, 0),
      curve('ParamAngleY', 0, 0, 600, -10, 1700, -10, 2400, 0),
      curve('ParamBodyAngleZ', 0, 0, 700, 2, 1700, 2, 3000, 0),
    ]),
  ],
};
