import { KEYPOINT } from './Hand.ts';
import { distanceBetween, type HandPoints, palmLength } from './HandPoints.ts';

/**
 * What a hand does, in numbers that do not change when it is moved, scaled or mirrored, nor (but for the `…TiltDegrees`)
 * when it is turned in the picture. Curls are 0 (straight) to 1 (tip folded to the palm); gaps and reaches are in
 * palm lengths (`palmLength`); tilts are angles in the picture between straight up (0) and straight down (180).
 */
export const HAND_MEASURES = [
  /** Bend of the two outer joints together with the knuckle. */
  'indexCurl',
  'middleCurl',
  'ringCurl',
  'pinkyCurl',
  /** Bend of the thumb's two outer joints. */
  'thumbCurl',
  /** How far the thumb's tip is from the knuckle line, on the thumb's own side; negative when it lies across the palm. */
  'thumbOut',
  /** Thumb's tip to the knuckle of the index finger, and to the middle joint of the index finger. */
  'thumbToKnuckle',
  'thumbToIndexPip',
  /** Tip to tip. */
  'thumbIndexGap',
  'thumbMiddleGap',
  'indexMiddleGap',
  /** Angle between neighbouring fingers, knuckle to tip. */
  'indexMiddleSpreadDegrees',
  'middleRingSpreadDegrees',
  'ringPinkySpreadDegrees',
  /** Angle between thumb (joint to tip) and index finger (knuckle to tip). */
  'thumbIndexSpreadDegrees',
  /** Length that the finger has in the picture, knuckle to tip, in palm lengths: short when it points at the camera. */
  'indexReach',
  'middleReach',
  'handTiltDegrees',
  'thumbTiltDegrees',
  'indexTiltDegrees',
] as const;

export type HandMeasure = (typeof HAND_MEASURES)[number];
export type HandShape = { [Measure in HandMeasure]: number };

export function createHandShape(): HandShape {
  return Object.fromEntries(HAND_MEASURES.map((measure) => [measure, 0])) as HandShape;
}

const { wrist, thumbMcp, thumbIp, thumbTip, indexMcp, indexPip, indexTip } = KEYPOINT;
const { thumbCmc, middleMcp, middleTip, ringMcp, pinkyMcp } = KEYPOINT;

/** Bend at the knuckle and beyond it, together, at which a finger counts as wholly folded. */
const CLOSED_DEGREES = 190;

export function measureHand(points: HandPoints, into: HandShape): void {
  const unit = palmLength(points);
  into.indexCurl = fingerCurl(points, indexMcp);
  into.middleCurl = fingerCurl(points, middleMcp);
  into.ringCurl = fingerCurl(points, ringMcp);
  into.pinkyCurl = fingerCurl(points, pinkyMcp);
  into.thumbCurl =
    (turnDegrees(points, thumbCmc, thumbMcp, thumbIp) + turnDegrees(points, thumbMcp, thumbIp, thumbTip)) /
    120;
  into.thumbOut = outward(points, thumbTip) / unit;
  into.thumbToKnuckle = distanceBetween(points, thumbTip, indexMcp) / unit;
  into.thumbToIndexPip = distanceBetween(points, thumbTip, indexPip) / unit;
  into.thumbIndexGap = distanceBetween(points, thumbTip, indexTip) / unit;
  into.thumbMiddleGap = distanceBetween(points, thumbTip, middleTip) / unit;
  into.indexMiddleGap = distanceBetween(points, indexTip, middleTip) / unit;
  into.indexMiddleSpreadDegrees = spreadDegrees(points, indexMcp, middleMcp);
  into.middleRingSpreadDegrees = spreadDegrees(points, middleMcp, ringMcp);
  into.ringPinkySpreadDegrees = spreadDegrees(points, ringMcp, pinkyMcp);
  into.thumbIndexSpreadDegrees = angleDegrees(points, thumbMcp, thumbTip, indexMcp, indexTip);
  into.indexReach = pictureLength(points, indexMcp, indexTip) / unit;
  into.middleReach = pictureLength(points, middleMcp, middleTip) / unit;
  into.handTiltDegrees = tiltDegrees(points, wrist, middleMcp);
  into.thumbTiltDegrees = tiltDegrees(points, thumbMcp, thumbTip);
  into.indexTiltDegrees = tiltDegrees(points, indexMcp, indexTip);
}

function fingerCurl(points: HandPoints, mcp: number): number {
  // The two outer bones as one: a third joint would add more trembling than knowledge.
  const bend = turnDegrees(points, wrist, mcp, mcp + 1) + turnDegrees(points, mcp, mcp + 1, mcp + 3);
  return Math.min(1, bend / CLOSED_DEGREES);
}

/** How far a chain turns at its middle point: 0 straight on, 180 folded back. */
function turnDegrees(points: HandPoints, from: number, at: number, to: number): number {
  return angleDegrees(points, from, at, at, to);
}

/** Angle in space between two bones, each given from one keypoint to another. */
function angleDegrees(points: HandPoints, a: number, b: number, c: number, d: number): number {
  const ux = (points[b * 3] as number) - (points[a * 3] as number);
  const uy = (points[b * 3 + 1] as number) - (points[a * 3 + 1] as number);
  const uz = (points[b * 3 + 2] as number) - (points[a * 3 + 2] as number);
  const vx = (points[d * 3] as number) - (points[c * 3] as number);
  const vy = (points[d * 3 + 1] as number) - (points[c * 3 + 1] as number);
  const vz = (points[d * 3 + 2] as number) - (points[c * 3 + 2] as number);
  const across = Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx);
  return (Math.atan2(across, ux * vx + uy * vy + uz * vz) * 180) / Math.PI;
}

function spreadDegrees(points: HandPoints, mcp: number, neighbourMcp: number): number {
  return angleDegrees(points, mcp, mcp + 3, neighbourMcp, neighbourMcp + 3);
}

function pictureLength(points: HandPoints, from: number, to: number): number {
  return Math.hypot(
    (points[to * 3] as number) - (points[from * 3] as number),
    (points[to * 3 + 1] as number) - (points[from * 3 + 1] as number),
  );
}

function tiltDegrees(points: HandPoints, from: number, to: number): number {
  const x = (points[to * 3] as number) - (points[from * 3] as number);
  const y = (points[to * 3 + 1] as number) - (points[from * 3 + 1] as number);
  return (Math.atan2(Math.abs(x), -y) * 180) / Math.PI;
}

/** Place of a keypoint along the knuckle line, from the index knuckle away from the little finger. */
function outward(points: HandPoints, keypoint: number): number {
  const ux = (points[indexMcp * 3] as number) - (points[pinkyMcp * 3] as number);
  const uy = (points[indexMcp * 3 + 1] as number) - (points[pinkyMcp * 3 + 1] as number);
  const uz = (points[indexMcp * 3 + 2] as number) - (points[pinkyMcp * 3 + 2] as number);
  const length = Math.hypot(ux, uy, uz) || 1;
  return (
    (((points[keypoint * 3] as number) - (points[indexMcp * 3] as number)) * ux +
      ((points[keypoint * 3 + 1] as number) - (points[indexMcp * 3 + 1] as number)) * uy +
      ((points[keypoint * 3 + 2] as number) - (points[indexMcp * 3 + 2] as number)) * uz) /
    length
  );
}
