import { armPose } from '../motions/armPoses.ts';
import { curve, handShape, type Motion, motion, swings } from '../motions/Motion.ts';
import { AT_CHEEK, armTo, ON_CHEST } from '../motions/poses.ts';
import { AT_GOGGLES } from './workshopMotions.ts';

/** Straight out to the side, palm down: a wing. */
const WING = { upper: 86, elbow: 6, wrist: -4 } as const;

/** The left wrist before the eyes, to read what is on it. */
const WRIST_TO_READ = armPose(30, 430, -112, -1);

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
