import { type Hand, KEYPOINT, KEYPOINT_COUNT, type Keypoint } from './Hand.ts';

/**
 * The 21 keypoints as 63 numbers x0 y0 z0 x1 … in one unit on all axes: heights of the image. x to the right, y down,
 * z towards the scene. Keypoints come normalised per axis, so in a wide picture a turned hand would change its shape;
 * here it does not.
 */
export type HandPoints = Float64Array;

export function createHandPoints(): HandPoints {
  return new Float64Array(KEYPOINT_COUNT * 3);
}

/** @param aspectRatio image width / height in pixels */
export function readHandPoints(keypoints: readonly Keypoint[], aspectRatio: number, into: HandPoints): void {
  for (let index = 0; index < KEYPOINT_COUNT; index++) {
    const keypoint = keypoints[index] as Keypoint;
    into[index * 3] = keypoint.x * aspectRatio;
    into[index * 3 + 1] = keypoint.y;
    into[index * 3 + 2] = keypoint.z * aspectRatio;
  }
}

/** The way back: the hand that has these points. */
export function toHand(
  points: HandPoints,
  aspectRatio: number,
  { handedness, score }: Pick<Hand, 'handedness' | 'score'>,
): Hand {
  const keypoints: Keypoint[] = new Array(KEYPOINT_COUNT);
  for (let index = 0; index < KEYPOINT_COUNT; index++) {
    keypoints[index] = {
      x: (points[index * 3] as number) / aspectRatio,
      y: points[index * 3 + 1] as number,
      z: (points[index * 3 + 2] as number) / aspectRatio,
    };
  }
  return { keypoints, handedness, score };
}

/** Distance of two keypoints in space, in heights of the image. */
export function distanceBetween(points: HandPoints, from: number, to: number): number {
  return Math.hypot(
    (points[to * 3] as number) - (points[from * 3] as number),
    (points[to * 3 + 1] as number) - (points[from * 3 + 1] as number),
    (points[to * 3 + 2] as number) - (points[from * 3 + 2] as number),
  );
}

/**
 * Length of the palm, wrist to knuckle of the middle finger, in heights of the image: about 10 cm of a grown hand.
 * The palm's bones do not move against each other, so the longest of several views of it is taken, each scaled by
 * its usual share of the palm's length: a palm seen at a slant shows some of them short, seldom all.
 */
export function palmLength(points: HandPoints): number {
  const { wrist, indexMcp, middleMcp, pinkyMcp } = KEYPOINT;
  return Math.max(
    distanceBetween(points, wrist, middleMcp),
    distanceBetween(points, wrist, indexMcp) * 0.95,
    distanceBetween(points, wrist, pinkyMcp) * 1.13,
    distanceBetween(points, indexMcp, pinkyMcp) * 1.2,
    1e-6,
  );
}

const PALM_KEYPOINTS = [
  KEYPOINT.wrist,
  KEYPOINT.indexMcp,
  KEYPOINT.middleMcp,
  KEYPOINT.ringMcp,
  KEYPOINT.pinkyMcp,
] as const;

/** The palm's middle along one axis (0 x, 1 y, 2 z): the place of a hand that moving fingers do not shift. */
export function palmCentre(points: HandPoints, axis: 0 | 1 | 2): number {
  let sum = 0;
  for (const keypoint of PALM_KEYPOINTS) sum += points[keypoint * 3 + axis] as number;
  return sum / PALM_KEYPOINTS.length;
}
