import { armPose } from '../motions/armPoses.ts';
import { type Curve, curve, handShape, type Motion, motion, swings } from '../motions/Motion.ts';
import { AT_HIP, armTo, BESIDE_FACE, BESIDE_SHOULDER, HALF_HEART } from '../motions/poses.ts';

/** At the rim of the goggles, from below. */
export const AT_GOGGLES = armPose(112, 122, 198, 1);

/** Behind the head, elbow out: caught again. */
const BEHIND_HEAD = armPose(150, 226, 208, 1);

/** Both arms row for balance; from the time given, for about a second. */
function rowing(fromMs: number): Curve[] {
  return (['L', 'R'] as const).flatMap((side) => {
    const later = side === 'L' ? 0 : 120;
    const at = fromMs + later;
    // Where the drone hovers there is less room.
    const height = side === 'L' ? 0.62 : 1;
    return [
      curve(
        `ParamArm${side}A`,
        ...[
          0,
          16,
          at,
          20,
          at + 180,
          118 * height,
          at + 380,
          54,
          at + 580,
          104 * height,
          at + 820,
          40,
          at + 1060,
          20,
        ],
      ),
      curve(
        `ParamArm${side}B`,
        ...[0, -6, at + 60, -6, at + 250, 34, at + 450, 4, at + 650, 26, at + 900, -4],
      ),
    ];
  });
}

/** Treads on her own lace, rows with both arms, stands — and shows her thumb as if it had been planned. */
export function stumblesIn(): Motion {
  return motion(3200, [
    curve('ParamBaseX', 0, 0, 160, -30, 420, 34, 700, 20, 1000, -8, 1250, 0),
    curve('ParamBodyAngleZ', 0, 0, 150, -4, 420, 12, 680, -7, 940, 5, 1200, -1, 1500, 2, 2800, 2, 3200, 0),
    curve('ParamBodyAngleY', 0, 0, 200, 3, 430, -16, 760, 7, 1050, -2, 1350, 0),
    curve('ParamLegL', 0, 0, 260, 0, 440, 16, 820, 4, 1100, 0),
    curve('ParamAngleZ', 0, 0, 420, -13, 760, 12, 1080, -6, 1500, 8, 2700, 8, 3200, 0),
    curve('ParamAngleY', 0, 0, 420, -14, 780, 10, 1300, -2, 1700, 5, 2700, 4, 3200, 0),
    curve('ParamEyeBallForm', 0, 0, 300, -0.6, 900, -0.5, 1300, 0.2, 3000, 0),
    ...rowing(180).slice(0, 2),
    curve(
      'ParamArmRA',
      ...[0, 16, 300, 20, 480, 118, 680, 54, 880, 100, 1300, 30, 1640, BESIDE_SHOULDER.upper],
    ),
    curve('ParamArmRB', ...[0, -6, 360, -6, 550, 34, 750, 4, 950, 26, 1360, 0, 1720, BESIDE_SHOULDER.elbow]),
    curve('ParamHandR', 0, 4, 1360, -10, 1820, BESIDE_SHOULDER.wrist),
    curve('ParamHandRShape', 0, 1, 1300, 1, 1301, 5),
    curve('ParamHandLShape', 0, 1, 1200, 1, 1201, 0),
    curve('ParamHandRNear', 0, 0, 1560, 0, 1840, 0.4, 2700, 0.35, 3200, 0),
  ]);
}

/** Waves so hard that it takes her off her feet, then more carefully. */
export function wavesTooHard(): Motion {
  return motion(2900, [
    ...armTo('R', BESIDE_FACE, 'openPalm', 260).slice(0, 1),
    curve(
      'ParamArmRB',
      ...[0, -6, 300, BESIDE_FACE.elbow + 22, 480, BESIDE_FACE.elbow - 46, 660, BESIDE_FACE.elbow + 26],
      ...[840, BESIDE_FACE.elbow - 52, 1060, BESIDE_FACE.elbow + 20, 1700, BESIDE_FACE.elbow - 12],
      ...[2000, BESIDE_FACE.elbow + 8, 2300, BESIDE_FACE.elbow - 10, 2600, BESIDE_FACE.elbow],
    ),
    swings('ParamHandR', 340, 360, 3, 26, -26, 0, 2),
    handShape('R', 'openPalm'),
    curve('ParamArmLA', 0, 16, 860, 22, 1060, 74, 1300, 44, 1560, 62, 2000, 18),
    curve('ParamArmLB', 0, -6, 900, -6, 1120, 24, 1360, 0, 1620, 14, 2060, -6),
    curve('ParamBodyAngleZ', 0, 0, 300, 3, 480, -3, 660, 5, 860, -4, 1080, 11, 1380, -4, 1660, 2, 2000, 0),
    curve('ParamBaseX', 0, 0, 860, 0, 1100, 26, 1500, 12, 1900, 0),
    curve('ParamLegL', 0, 0, 880, 0, 1080, 15, 1500, 5, 1800, 0),
    curve('ParamAngleZ', 0, 0, 480, 6, 860, 4, 1100, -10, 1500, 6, 2500, 6, 2900, 0),
    curve('ParamBaseY', 0, 0, 340, -12, 500, 0, 700, -14, 860, 0),
  ]);
}

/** Down for the countdown, arms out for wings, up — and a landing that needs correcting. */
export function takesOff(): Motion {
  return motion(3400, [
    ...(['L', 'R'] as const).flatMap((side) => [
      curve(
        `ParamArm${side}A`,
        ...[0, 16, 260, -14, 760, -18, 980, 128, 1160, 66, 1340, 122, 1520, 66, 1700, 118],
        ...[1960, 58, 2200, 92, 2460, 70, 2800, 26],
      ),
      curve(
        `ParamArm${side}B`,
        ...[0, -6, 300, -30, 760, -34, 1000, 16, 1200, -18, 1380, 16, 1560, -18, 1740, 14, 2040, 0, 2800, -6],
      ),
      curve(`ParamHand${side}Shape`, 0, 2, 840, 2, 841, 1, 2700, 1, 2701, 0),
    ]),
    curve(
      'ParamBaseY',
      ...[0, 0, 200, 4, 300, 1, 420, 5, 520, 2, 660, 8, 820, 8],
      ...[1120, -62, 1340, -44, 1540, -58, 1860, 6, 2060, -6, 2220, 0],
    ),
    curve(
      'ParamBodyStretch',
      ...[0, 0, 200, -0.4, 300, -0.25, 420, -0.6, 520, -0.45, 660, -0.95, 820, -1],
      ...[1040, 0.9, 1500, 0.4, 1860, -0.9, 2120, 0.25, 2400, 0],
    ),
    curve('ParamAngleY', 0, 0, 660, -15, 820, -16, 1100, 18, 1560, 12, 1880, -12, 2300, 4, 3400, 0),
    curve(
      'ParamBodyAngleZ',
      ...[0, 0, 1000, 0, 1240, -4, 1520, 4, 1860, -9, 2120, 7, 2380, -4, 2640, 2, 2900, 0],
    ),
    curve('ParamLegL', 0, 0, 900, 0, 1140, 12, 1640, 10, 1900, 2, 2120, 9, 2400, 0),
    curve('ParamLegR', 0, 0, 900, 0, 1180, 12, 1640, 10, 1900, 0),
    curve('ParamWind', 0, 0, 1000, 0, 1200, 0.4, 1500, -0.4, 1900, 0.3, 2300, 0),
  ]);
}

/** Swings past the visitor's hand at first, looks after it, and brings the palm back. */
export function missesOnce(): Motion {
  return motion(2400, [
    curve('ParamArmRA', 0, 16, 240, 150, 480, 60, 700, 40, 1160, BESIDE_SHOULDER.upper),
    curve('ParamArmRB', 0, -6, 260, 24, 520, -44, 720, -40, 1220, BESIDE_SHOULDER.elbow),
    curve('ParamHandR', 0, 4, 300, -20, 560, 18, 1260, BESIDE_SHOULDER.wrist),
    handShape('R', 'openPalm'),
    curve('ParamHandRNear', 0, 0, 260, -0.2, 480, 0.4, 700, 0, 1100, 0, 1340, 0.85, 1500, 0.6, 2200, 0),
    curve('ParamBodyAngleZ', 0, 0, 260, 5, 520, -9, 760, -6, 1200, 3, 2000, 2, 2400, 0),
    curve('ParamBodyAngleY', 0, 0, 520, -9, 800, -6, 1300, -8, 1700, -4, 2400, 0),
    curve('ParamAngleX', 0, 0, 520, -12, 800, -10, 1150, 6, 2000, 4, 2400, 0),
    curve('ParamAngleZ', 0, 0, 800, -9, 1300, 8, 2000, 6, 2400, 0),
    curve('ParamEyeBallY', 0, 0, 560, -0.6, 820, -0.5, 1050, 0),
    curve('ParamBaseY', 0, 0, 1120, 2, 1330, -20, 1480, 4, 1640, 0),
  ]);
}

/** One hand behind the head, eyes shut: it was not supposed to do that. */
export function laughsItOff(): Motion {
  return motion(2800, [
    ...armTo('R', BEHIND_HEAD, 'relaxed', 380),
    ...armTo('L', AT_HIP, 'fist', 460),
    curve('ParamAngleZ', 0, 0, 440, -11, 2200, -10, 2800, 0),
    swings('ParamAngleY', 480, 250, 6, 6, -4, 0, 0),
    swings('ParamBodyAngleY', 520, 250, 6, -1.6, 2, 0, 0),
    swings('ParamShoulderY', 480, 250, 6, 0.5, 0.1, 0, 0),
    curve('ParamHipX', 0, 0, 500, 11, 2200, 10, 2800, 0),
    curve('ParamBodyAngleZ', 0, 0, 480, -3, 2200, -3, 2800, 0),
  ]);
}

/** Ducks with both hands at the goggles, as if something were about to fly off; peeps out. */
export function ducks(): Motion {
  return motion(2400, [
    ...armTo('L', AT_GOGGLES, 'relaxed', 200),
    ...armTo('R', AT_GOGGLES, 'relaxed', 220),
    curve('ParamBaseY', 0, 0, 120, -16, 320, 12, 1300, 10, 1800, 0),
    curve('ParamBodyStretch', 0, 0, 120, 0.4, 340, -1, 1300, -0.9, 1800, 0),
    curve('ParamAngleY', 0, 0, 140, 6, 360, -14, 1200, -12, 1600, 6, 2400, 0),
    curve('ParamShoulderY', 0, 0, 320, 1, 1300, 0.9, 1800, 0),
    curve('ParamEyeLOpen', 0, 1, 200, 0, 1050, 0, 1200, 0.7, 1500, 1.1, 2300, 1),
    curve('ParamEyeROpen', 0, 1, 200, 0, 1300, 0, 1500, 1.1, 2300, 1),
  ]);
}

/** Backs away waving, bumps into something that is not in the picture, apologises to it, waves on. */
export function backsAway(): Motion {
  return motion(3600, [
    ...armTo('R', BESIDE_FACE, 'openPalm', 320).slice(0, 1),
    swings('ParamArmRB', 420, 420, 7, BESIDE_FACE.elbow - 22, BESIDE_FACE.elbow + 12, -6, BESIDE_FACE.elbow),
    swings('ParamHandR', 480, 420, 7, 22, -16, 0, 4),
    handShape('R', 'openPalm'),
    curve('ParamBaseX', 0, 0, 400, -10, 1200, -58, 1290, -46, 1500, -52, 2300, -40, 3500, 0),
    curve('ParamBaseY', 0, 0, 1200, 0, 1290, -10, 1440, 3, 1560, 0),
    curve('ParamBodyStretch', 0, 0, 1200, 0, 1280, -0.7, 1440, 0.3, 1650, 0),
    curve('ParamBodyAngleZ', 0, 0, 500, -2, 1200, -3, 1300, 6, 1560, 0, 3600, 0),
    curve('ParamAngleX', 0, 0, 1260, 0, 1520, -24, 2000, -22, 2360, 4, 3300, 0),
    curve('ParamAngleY', 0, 0, 1500, 0, 1700, -12, 1900, 2, 2360, 4, 3500, 0),
    curve('ParamAngleZ', 0, 0, 500, 7, 1200, 7, 1560, -5, 2400, 8, 3200, 8, 3600, 0),
  ]);
}

/** Half a heart from each side; they do not quite meet at the first try. */
export function fitsHeart(): Motion {
  const apart = armPose(84, 386, -150, -1);
  const both = (['L', 'R'] as const).flatMap((side) => [
    curve(
      `ParamArm${side}A`,
      ...[0, 16, 420, apart.upper, 900, apart.upper, 1120, HALF_HEART.upper, 2600, HALF_HEART.upper],
    ),
    curve(
      `ParamArm${side}B`,
      ...[0, -6, 480, apart.elbow, 900, apart.elbow, 1120, HALF_HEART.elbow, 2600, HALF_HEART.elbow],
    ),
    curve(
      `ParamHand${side}`,
      ...[0, 4, 560, apart.wrist, 900, apart.wrist, 1120, HALF_HEART.wrist, 2600, HALF_HEART.wrist],
    ),
    handShape(side, 'halfHeart'),
  ]);
  return motion(3000, [
    ...both,
    curve('ParamAngleY', 0, 0, 480, -13, 1000, -12, 1240, 5, 2400, 4, 3000, 0),
    curve('ParamAngleZ', 0, 0, 520, -6, 980, 6, 1300, -8, 2400, -7, 3000, 0),
    curve('ParamEyeBallY', 0, 0, 420, -0.6, 1000, -0.5, 1180, 0),
    curve('ParamBaseY', 0, 0, 1060, 2, 1220, -22, 1400, 4, 1540, 0),
    curve('ParamBodyStretch', 0, 0, 1040, -0.5, 1200, 0.6, 1420, -0.4, 1640, 0),
  ]);
}
