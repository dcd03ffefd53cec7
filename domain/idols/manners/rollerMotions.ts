import { curve, handShape, type Motion, motion, swings } from '../motions/Motion.ts';
import { AT_HIP, armTo, BESIDE_FACE, BESIDE_SHOULDER, ON_CHEST, OVERHEAD } from '../motions/poses.ts';

/** Motions are written for the right hand, and hers is the left one: turned round, this blows to where her hair flies. */
const LEE = -1;

/** Comes in from the windward side, overshoots, brakes on her hind wheels with a lean, and waves. */
export function rollsIn(): Motion {
  return motion(2500, [
    curve('ParamBaseX', 0, 0, 140, 96, 560, -34, 800, 8, 1000, 0),
    curve('ParamBodyAngleZ', 0, 0, 140, -7, 420, -6, 620, 10, 900, 4, 2100, 3, 2500, 0),
    curve('ParamLegR', 0, 0, 160, 2, 460, 20, 760, 4, 2500, 0),
    curve('ParamLegL', 0, 0, 420, 2, 620, 13, 900, 3, 2500, 0),
    curve('ParamWind', 0, 0, 160, 0.9 * LEE, 620, 0.7 * LEE, 1100, 0),
    curve('ParamBodyStretch', 0, 0, 120, -0.6, 380, 0.3, 640, -0.7, 900, 0.2, 1100, 0),
    curve('ParamAngleZ', 0, 0, 300, 6, 640, -11, 1000, -8, 2100, -8, 2500, 0),
    curve('ParamAngleY', 0, 0, 500, -6, 800, 5, 2100, 4, 2500, 0),
    ...armTo('R', BESIDE_SHOULDER, 'openPalm', 560),
    swings('ParamHandR', 760, 300, 4, -22, 24, 0, 0),
    ...armTo('L', AT_HIP, 'fist', 480),
  ]);
}

/** The whole arm waves, not the hand: to be seen from across the street. */
export function wavesOverhead(durationMs: number, count: number): Motion {
  const { upper } = OVERHEAD;
  return motion(durationMs, [
    swings('ParamArmRA', 280, 360, count, upper + 12, upper - 26, 19, upper - 40),
    swings('ParamArmRB', 330, 360, count, 4, 30, -14, 20),
    swings('ParamHandR', 370, 360, count, -12, 16, 0, 0),
    handShape('R', 'openPalm'),
    swings('ParamBaseY', 280, 360, count, -20, 4, 0, 0),
    swings('ParamBodyStretch', 260, 360, count, 0.5, -0.4, 0, 0),
    swings('ParamAngleZ', 280, 720, Math.floor(count / 2), 9, -3, 0, 0),
    curve('ParamAngleY', 0, 0, 280, 8, durationMs - 400, 6, durationMs, 0),
  ]);
}

export function runsUp(): Motion {
  return motion(1900, [
    curve('ParamBaseX', 0, 0, 240, -64, 330, -64, 600, 26, 1300, 20, 1900, 0),
    curve('ParamBodyAngleZ', 0, 0, 240, -8, 600, 7, 1300, 5, 1900, 0),
    curve('ParamLegL', 0, 0, 260, 2, 560, 22, 900, 8, 1500, 0),
    ...armTo('R', BESIDE_SHOULDER, 'openPalm', 420),
    curve('ParamHandRNear', 0, 0, 400, -0.25, 620, 0.9, 760, 0.66, 1300, 0.6, 1800, 0),
    curve('ParamShoulderRY', 0, 0, 560, 1, 1300, 0.6, 1900, 0),
    curve('ParamAngleZ', 0, 0, 300, 5, 640, -8, 1300, -6, 1900, 0),
    curve('ParamBaseY', 0, 0, 480, 2, 620, -34, 800, 4, 940, 0),
    curve('ParamWind', 0, 0, 400, 0.8 * LEE, 900, 0),
  ]);
}

/** Three jumps, one fist after the other, and down into a skater's crouch. */
export function jumps(): Motion {
  const { upper } = OVERHEAD;
  return motion(2500, [
    curve('ParamArmRA', 0, 19, 260, upper, 620, 60, 880, 60, 1180, 70, 1420, upper, 2100, upper, 2500, 40),
    curve('ParamArmLA', 0, 21, 260, 60, 620, 60, 880, upper, 1180, 70, 1420, upper, 2100, upper, 2500, 40),
    curve('ParamArmRB', 0, -14, 300, 8, 660, 96, 1220, 90, 1460, 6, 2100, 12, 2500, 40),
    curve('ParamArmLB', 0, -16, 300, 96, 700, 96, 920, 8, 1220, 90, 1460, 6, 2100, 12, 2500, 40),
    handShape('L', 'fist'),
    handShape('R', 'fist'),
    swings('ParamBaseY', 260, 580, 3, -50, 5, 0, 0),
    swings('ParamBodyStretch', 230, 580, 3, 0.8, -0.8, 0, 0),
    curve('ParamLegL', 0, 0, 260, 20, 560, 2, 840, 2, 1140, 2, 1420, 18, 1760, 0),
    curve('ParamLegR', 0, 0, 260, 2, 560, 2, 840, 20, 1140, 2, 1420, 18, 1760, 0),
    curve('ParamAngleZ', 0, 0, 260, 8, 840, -8, 1420, 0, 2500, 0),
    curve('ParamAngleY', 0, 0, 260, 10, 600, -3, 840, 10, 1180, -3, 1420, 12, 2100, 8, 2500, 0),
    curve('ParamWind', 0, 0, 300, 0.6 * LEE, 2000, 0.5 * LEE, 2500, 0),
  ]);
}

/** A salute from the brow, a push, and she rolls a little way off to leeward, still looking back. */
export function rollsOff(): Motion {
  return motion(3000, [
    ...armTo('R', BESIDE_FACE, 'victory', 300),
    curve('ParamHandRNear', 0, 0, 700, 0, 860, 0.5, 1100, 0.1, 3000, 0),
    curve('ParamAngleZ', 0, 0, 340, 12, 800, 12, 1300, -10, 2500, -9, 3000, 0),
    curve('ParamBaseX', 0, 0, 1000, 0, 1240, 14, 1900, -58, 2600, -64, 3000, 0),
    curve('ParamBodyAngleZ', 0, 0, 1000, 0, 1240, 4, 1700, -7, 2500, -4, 3000, 0),
    curve('ParamLegR', 0, 0, 1040, 2, 1420, 24, 1900, 18, 2300, 0),
    curve('ParamAngleX', 0, 0, 1300, 0, 1800, 14, 2500, 14, 3000, 0),
    curve('ParamWind', 0, 0, 1240, 0.2 * LEE, 1700, 0.7 * LEE, 2600, 0),
    ...armTo('L', AT_HIP, 'fist', 380),
  ]);
}

export function laughsDoubledUp(): Motion {
  return motion(2300, [
    ...armTo('R', ON_CHEST, 'fist', 300),
    ...armTo('L', AT_HIP, 'fist', 360),
    curve('ParamBodyAngleY', 0, 0, 320, 7, 720, -14, 1500, -12, 1900, 5, 2300, 0),
    swings('ParamAngleY', 240, 240, 7, 7, -3, 0, 0),
    swings('ParamShoulderY', 220, 240, 7, 1, 0, 0, 0),
    swings('ParamAngleZ', 300, 640, 2, -10, 4, 0, 0),
    curve('ParamLegL', 0, 0, 700, 2, 1000, 12, 1300, 0),
  ]);
}

/** Both hands and all her hair. */
export function rocks(): Motion {
  return motion(2700, [
    ...armTo('R', BESIDE_FACE, 'rock', 220),
    ...armTo('L', BESIDE_FACE, 'rock', 260),
    swings('ParamAngleY', 320, 330, 6, -20, 12, 0, 0),
    swings('ParamAngleZ', 320, 660, 3, 13, -13, 0, 0),
    swings('ParamBodyAngleY', 360, 330, 6, -9, 4, 0, 0),
    swings('ParamHipX', 320, 660, 3, -16, 16, 0, 0),
    swings('ParamBodyStretch', 320, 330, 6, -0.6, 0.4, 0, 0),
    swings('ParamLegR', 320, 660, 3, 14, 2, 0, 0),
    swings('ParamHandRNear', 320, 660, 3, 0.45, 0, 0, 0),
    swings('ParamHandLNear', 320, 660, 3, 0, 0.45, 0, 0),
  ]);
}

export function punchesUp(): Motion {
  return motion(2000, [
    ...armTo('R', BESIDE_SHOULDER, 'thumbsUp', 240),
    ...armTo('L', AT_HIP, 'fist', 300),
    curve('ParamHandRNear', 0, 0, 240, -0.2, 420, 0.7, 640, 0.45, 1500, 0.4, 2000, 0),
    curve('ParamBaseY', 0, 0, 180, 5, 380, -30, 560, 4, 700, 0),
    curve('ParamBodyStretch', 0, 0, 180, -0.7, 380, 0.7, 580, -0.5, 800, 0),
    curve('ParamAngleZ', 0, 0, 380, -11, 1600, -9, 2000, 0),
    curve('ParamLegL', 0, 0, 400, 18, 700, 0),
    swings('ParamAngleY', 420, 300, 3, -9, 5, 0, 0),
  ]);
}

/** Where others dodge a swipe she takes the bend: leans in, one leg out, arms spread. */
export function carves(sign: 1 | -1): Motion {
  const outer = sign > 0 ? 'L' : 'R';
  return motion(
    1900,
    [
      curve('ParamBaseX', 0, 0, 420, 88 * sign, 900, 74 * sign, 1300, -20 * sign, 1600, 0),
      curve('ParamBodyAngleZ', 0, 0, 300, 13 * sign, 860, 11 * sign, 1240, -6 * sign, 1600, 0),
      curve('ParamAngleZ', 0, 0, 340, -9 * sign, 900, -7 * sign, 1600, 0),
      curve('ParamAngleX', 0, 0, 260, 20 * sign, 860, 16 * sign, 1500, 0),
      curve(`ParamLeg${outer}`, 0, 0, 340, 21, 900, 17, 1300, 0),
      curve('ParamArmLA', 0, 21, 320, 74, 900, 66, 1600, 21),
      curve('ParamArmRA', 0, 19, 320, 74, 900, 66, 1600, 19),
      curve('ParamArmLB', 0, -16, 380, 24, 960, 18, 1700, -16),
      curve('ParamArmRB', 0, -14, 380, 24, 960, 18, 1700, -14),
      curve('ParamWind', 0, 0, 300, -0.5 * sign, 900, 0.4, 1700, 0),
      handShape('L', 'openPalm'),
      handShape('R', 'openPalm'),
    ],
    { keepsSides: true },
  );
}
