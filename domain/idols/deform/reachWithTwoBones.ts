/** Angles as of ParamArmLA and ParamArmLB: 0 hangs, + outwards; in radians. */
export type ArmAngles = { upper: number; elbow: number };

/**
 * Two bones from the shoulder that bring the end of the second to a point (law of cosines). A point too far is reached
 * for with an almost stretched arm, a point too near with a folded one.
 *
 * @param outward distance of the point from the shoulder to the arm's own side, `down` below it; model units
 * @param bend + the forearm bends outwards and up, − inwards across the body
 */
export function reachWithTwoBones(
  outward: number,
  down: number,
  upperLength: number,
  lowerLength: number,
  bend: number,
  into: ArmAngles,
): void {
  const shortest = Math.abs(upperLength - lowerLength) + upperLength * 0.2;
  const longest = (upperLength + lowerLength) * 0.995;
  const distance = Math.min(longest, Math.max(shortest, Math.hypot(outward, down)));
  // The branch cut lies where no arm goes: inwards, 120° from hanging.
  const towards = wrapAngle(Math.atan2(outward, down) - Math.PI / 3) + Math.PI / 3;
  const cosine =
    (upperLength * upperLength + distance * distance - lowerLength * lowerLength) /
    (2 * upperLength * distance);
  const open = Math.acos(Math.min(1, Math.max(-1, cosine)));
  const elbowCosine =
    (upperLength * upperLength + lowerLength * lowerLength - distance * distance) /
    (2 * upperLength * lowerLength);
  const straightening = Math.PI - Math.acos(Math.min(1, Math.max(-1, elbowCosine)));
  const side = bend >= 0 ? 1 : -1;
  into.upper = towards - side * open;
  into.elbow = side * straightening;
}

/** Into (−π, π]. */
export function wrapAngle(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}
