import { armPose } from '../motions/armPoses.ts';
import { type Curve, curve, handShape, type Motion, motion, swings } from '../motions/Motion.ts';
import {
  AT_CHEEK,
  AT_HIP,
  armTo,
  BESIDE_FACE,
  BESIDE_SHOULDER,
  HALF_HEART,
  ON_CHEST,
} from '../motions/poses.ts';
import { PARAMETER } from '../parameters.ts';

/** At the rim of the goggles, from below. */
const AT_GOGGLES = armPose(112, 122, 198, 1);
/** Behind the head, elbow out: caught again. */
const BEHIND_HEAD = armPose(150, 226, 208, 1);
/** Straight out to the side, palm down: a wing. */
const WING = { upper: 86, elbow: 6, wrist: -4 } as const;
/** Stretched out before her, so that the thumb stands between her and the visitor. */
const THUMB_OUT = armPose(150, 392, 182, 1);
/** The left wrist before the eyes, to read what is on it. */
const WRIST_TO_READ = armPose(30, 430, -112, -1);

/** Both arms row for balance; from the time given, for about a second. */
function rowing(fromMs: number): Curve[] {
  return (['L', 'R'] as const).flatMap((side) => {
    const later = side === 'L' ? 0 : 120;
    const at = fromMs + later;
    return [
      curve(
        `ParamArm${side}A`,
        ...[0, 16, at, 20, at + 180, 118, at + 380, 54, at + 580, 104, at + 820, 40, at + 1060, 20],
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

/** Her own sign, at arm's length and with the whole body behind it. */
export function thumbsOut(): Motion {
  return motion(2500, [
    curve('ParamArmRA', 0, 16, 220, -20, 420, THUMB_OUT.upper * 1.08, 620, THUMB_OUT.upper),
    curve('ParamArmRB', 0, -6, 240, -40, 460, THUMB_OUT.elbow * 1.06, 660, THUMB_OUT.elbow),
    curve('ParamHandR', 0, 4, 260, -10, 520, THUMB_OUT.wrist + 8, 720, THUMB_OUT.wrist),
    handShape('R', 'thumbsUp'),
    curve('ParamHandRNear', 0, 0, 220, -0.3, 480, 0.9, 700, 0.66, 1900, 0.6, 2400, 0),
    ...armTo('L', AT_HIP, 'fist', 380),
    curve('ParamBodyAngleY', 0, 0, 220, 5, 500, -8, 1900, -5, 2500, 0),
    curve('ParamBodyAngleX', 0, 0, 480, -7, 1900, -6, 2500, 0),
    curve('ParamAngleZ', 0, 0, 500, 9, 1900, 8, 2500, 0),
    curve('ParamAngleY', 0, 0, 220, -7, 520, 4, 1900, 4, 2500, 0),
    curve('ParamBaseY', 0, 0, 220, 4, 420, -18, 580, 3, 700, 0),
    curve('ParamHipX', 0, 0, 460, -9, 1900, -8, 2500, 0),
  ]);
}

/** Swats at the wind like somebody whose drawings are being blown away. `sign`: where to. */
export function chases(sign: 1 | -1): Motion {
  const near = sign > 0 ? 'R' : 'L';
  const far = sign > 0 ? 'L' : 'R';
  return motion(
    1900,
    [
      curve('ParamBodyAngleZ', 0, 0, 240, 10 * sign, 560, 6 * sign, 760, 12 * sign, 1200, -4 * sign, 1600, 0),
      curve('ParamBaseX', 0, 0, 260, 30 * sign, 560, 18 * sign, 760, 44 * sign, 1300, 6 * sign, 1800, 0),
      curve('ParamAngleX', 0, 0, 220, 20 * sign, 1000, 18 * sign, 1500, 0),
      curve('ParamAngleY', 0, 0, 240, 6, 760, 12, 1300, 0),
      curve('ParamEyeBallX', 0, 0, 160, 0.8 * sign, 1000, 0.6 * sign, 1400, 0),
      curve(`ParamArm${near}A`, 0, 16, 260, 96, 460, 70, 740, 124, 1040, 70, 1500, 20),
      curve(`ParamArm${near}B`, 0, -6, 300, 30, 520, 10, 780, 20, 1500, -6),
      curve(`ParamHand${near}Shape`, 0, 1, 800, 1, 801, 2, 1500, 2, 1501, 0),
      curve(`ParamArm${far}A`, 0, 16, 320, 50, 900, 40, 1500, 16),
      curve(`ParamLeg${far}`, 0, 0, 640, 0, 800, 14, 1200, 4, 1500, 0),
      curve('ParamWind', 0, 0, 160, 0.8 * sign, 900, 0.4 * sign, 1400, 0),
    ],
    { keepsSides: true },
  );
}

/** Up with the goggles that have slid, first too far. */
export function straightensGoggles(): Motion {
  return motion(3000, [
    ...armTo('R', AT_GOGGLES, 'relaxed', 460),
    curve('ParamAngleY', 0, 0, 500, -9, 1100, -6, 1400, 8, 2100, 5, 3000, 0),
    curve('ParamAngleZ', 0, 0, 560, -6, 1300, -5, 1700, 5, 2400, 4, 3000, 0),
    curve('ParamEyeBallY', 0, 0, 420, 0.8, 1500, 0.7, 2000, 0),
    swings('ParamHairFront', 1180, 260, 2, 0.1, -0.1, 0, 0),
  ]);
}

/** Talks with the little one beside her: a look up, a nod, agreed. It hovers on the viewer's left. */
export function consultsDrone(): Motion {
  return motion(
    4200,
    [
      curve('ParamAngleX', 0, 0, 520, -24, 3300, -22, 4200, 0),
      curve('ParamAngleY', 0, 0, 520, 7, 1400, 7, 1650, -4, 1900, 7, 2150, -4, 2400, 7, 3300, 5, 4200, 0),
      curve('ParamAngleZ', 0, 0, 600, -7, 1200, 5, 2600, 6, 3400, -3, 4200, 0),
      curve('ParamEyeBallX', 0, 0, 300, -0.8, 3200, -0.7, 3700, 0),
      curve('ParamEyeBallY', 0, 0, 300, 0.4, 3200, 0.3, 3700, 0),
      curve('ParamBodyAngleX', 0, 0, 700, -6, 3200, -5, 4000, 0),
      ...armTo('R', ON_CHEST, 'relaxed', 640),
      curve('ParamMouthForm', 0, 0.4, 1400, 0.5, 2400, 0.9, 3600, 0.4),
    ],
    { keepsSides: true },
  );
}

/** The screws on her wrist: counts them, and looks down for the one that is missing. */
export function countsScrews(): Motion {
  return motion(
    4000,
    [
      ...armTo('L', WRIST_TO_READ, 'fist', 560),
      curve('ParamAngleY', 0, 0, 600, -15, 1800, -14, 2200, -24, 3300, -22, 4000, 0),
      curve('ParamAngleX', 0, 0, 600, -6, 1800, -5, 2300, -14, 2800, 14, 3400, 10, 4000, 0),
      curve('ParamEyeBallY', 0, 0, 480, -0.7, 3300, -0.8, 3800, 0),
      curve(
        'ParamEyeBallX',
        0,
        0,
        900,
        -0.3,
        1300,
        0.2,
        1700,
        -0.2,
        2300,
        -0.6,
        2900,
        0.7,
        3500,
        0.3,
        3900,
        0,
      ),
      curve('ParamBodyAngleY', 0, 0, 2100, -2, 2500, -10, 3300, -9, 4000, 0),
      swings('ParamBrowLY', 900, 400, 2, 0.4, 0, 0, 0),
    ],
    { keepsSides: true },
  );
}

/** Rubs her cheek, where the smudge is not. */
export function rubsCheek(): Motion {
  return motion(2800, [
    ...armTo('L', AT_CHEEK, 'fist', 460).slice(0, 2),
    swings('ParamHandL', 620, 300, 4, AT_CHEEK.wrist + 9, AT_CHEEK.wrist - 7, 4, AT_CHEEK.wrist),
    handShape('L', 'fist'),
    swings('ParamAngleZ', 620, 300, 4, -7, -4, 0, 0),
    curve('ParamEyeLOpen', 0, 1, 500, 0.35, 1900, 0.35, 2200, 1),
    curve('ParamAngleX', 0, 0, 560, 6, 2000, 6, 2700, 0),
  ]);
}

/** Flaps a little with both arms, on tiptoe: could it work? */
export function triesWings(): Motion {
  return motion(3000, [
    ...(['L', 'R'] as const).flatMap((side) => [
      swings(`ParamArm${side}A`, 500, 420, 4, WING.upper, WING.upper - 38, 16, 18),
      swings(`ParamArm${side}B`, 560, 420, 4, WING.elbow, WING.elbow - 22, -6, -6),
      swings(`ParamHand${side}`, 600, 420, 4, WING.wrist + 14, WING.wrist - 18, 4, 4),
      handShape(side, 'openPalm'),
    ]),
    swings('ParamBaseY', 520, 420, 4, 1, -9, 0, 0),
    curve('ParamBodyStretch', 0, 0, 460, 0.4, 2100, 0.35, 2600, 0),
    curve('ParamAngleY', 0, 0, 460, 9, 2000, 8, 2400, -8, 3000, 0),
  ]);
}

/** Both fists up, knees a little bent: this time it will fly. */
export function setsHerMind(): Motion {
  return motion(2300, [
    ...armTo('R', BESIDE_SHOULDER, 'fist', 260).filter(({ index }) => index !== PARAMETER.ParamArmRB),
    ...armTo('L', BESIDE_SHOULDER, 'fist', 320),
    curve('ParamBodyStretch', 0, 0, 300, -0.6, 620, 0.2, 1800, 0.1, 2300, 0),
    curve('ParamAngleY', 0, 0, 320, -11, 700, -5, 1800, -4, 2300, 0),
    swings('ParamBaseY', 420, 300, 3, -6, 3, 0, 0),
    swings(
      'ParamArmRB',
      420,
      300,
      3,
      BESIDE_SHOULDER.elbow + 9,
      BESIDE_SHOULDER.elbow - 9,
      -6,
      BESIDE_SHOULDER.elbow,
    ),
  ]);
}
