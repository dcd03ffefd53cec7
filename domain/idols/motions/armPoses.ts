import { reachWithTwoBones, wrapAngle } from '../deform/reachWithTwoBones.ts';
import { SKELETON } from '../parts/bodies/skeleton.ts';

/** An arm's three angles in degrees, as ParamArm_A, ParamArm_B and ParamHand_ take them. */
export type ArmPose = { readonly upper: number; readonly elbow: number; readonly wrist: number };

const DEGREES = 180 / Math.PI;
const { shoulder, elbow, wrist } = SKELETON;

/**
 * Angles that bring the wrist to a point and let the hand point some way, at rest posture.
 *
 * @param outward x of the wrist from the body's middle to the arm's own side, `y` its height in model space
 * @param handAngle 0 the fingers hang, 90 point outwards, 180 up
 * @param bend as of ParamArm_Bend
 */
export function armPose(outward: number, y: number, handAngle: number, bend: 1 | -1): ArmPose {
  const angles = { upper: 0, elbow: 0 };
  reachWithTwoBones(
    outward - shoulder.x,
    y - shoulder.y,
    elbow.y - shoulder.y,
    wrist.y - elbow.y,
    bend,
    angles,
  );
  const upperDegrees = angles.upper * DEGREES;
  const elbowDegrees = angles.elbow * DEGREES;
  return {
    upper: upperDegrees,
    elbow: elbowDegrees,
    wrist: wrapAngle((handAngle - upperDegrees - elbowDegrees) / DEGREES) * DEGREES,
  };
}
