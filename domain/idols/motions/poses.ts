import type { ParameterId } from '../parameters.ts';
import type { HandShapeName } from '../vocabulary.ts';
import { type ArmPose, armPose } from './armPoses.ts';
import { type Curve, curve, handShape } from './Motion.ts';

/** Beside the face, upright: where a hand is read best. */
export const BESIDE_FACE: ArmPose = armPose(212, 330, 178, 1);
/** A little lower and further out, the forearm leaning. */
export const BESIDE_SHOULDER: ArmPose = armPose(222, 372, 172, 1);
/** The forearm nearly upright, so that a closed hand is seen from afar as a fist and not as an arm that points. */
export const FIST_UPRIGHT: ArmPose = armPose(192, 354, 184, 1);
/** The same place, the wrist turned in: the thumb of a fist leans outwards in the drawing and shall stand upright. */
export const THUMB_UPRIGHT: ArmPose = armPose(222, 372, 192, 1);
/** Forearm hanging from a raised elbow. */
export const HANGING_FOREARM: ArmPose = armPose(214, 500, 0, -1);
/** At the ear, as with a telephone. */
export const AT_EAR: ArmPose = armPose(170, 286, 192, 1);
export const OVERHEAD: ArmPose = { upper: 158, elbow: 14, wrist: 4 };
/** Both hands before the chest, meeting in the middle: these hands are drawn bent 30° at the wrist. */
export const HALF_HEART: ArmPose = armPose(53, 396, -150, -1);
export const PRAYING: ArmPose = armPose(11.5, 400, -150, -1);
/** Hands together before the skirt. */
export const DEMURE: ArmPose = armPose(26, 560, -34, -1);
export const AT_HIP: ArmPose = armPose(92, 520, -60, -1);
export const OPEN_SIDE: ArmPose = armPose(196, 470, 118, 1);
export const ON_CHEST: ArmPose = armPose(34, 452, -128, -1);
export const AT_CHEEK: ArmPose = armPose(112, 352, 196, 1);

const ids = (side: 'L' | 'R'): readonly [ParameterId, ParameterId, ParameterId] => [
  `ParamArm${side}A`,
  `ParamArm${side}B`,
  `ParamHand${side}`,
];

/** The arm goes into a pose and stays; elbow and hand come a little after the shoulder. */
export function armTo(side: 'L' | 'R', pose: ArmPose, shape: HandShapeName, withinMs = 340): Curve[] {
  const [upper, elbow, wrist] = ids(side);
  return [
    curve(upper, 0, 16, withinMs, pose.upper * 1.03, withinMs + 190, pose.upper),
    curve(elbow, 0, -6, 60, -6, withinMs + 70, pose.elbow * 1.05, withinMs + 280, pose.elbow),
    curve(wrist, 0, 4, 90, -14, withinMs + 130, pose.wrist + 7, withinMs + 360, pose.wrist),
    handShape(side, shape),
  ];
}
