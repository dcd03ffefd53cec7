import type { Vector } from '../vector.ts';
import type { FingerName } from './HandPose.ts';

/**
 * The bones of a grown right hand whose palm faces the camera with the fingers up: x towards the thumb, y down along
 * the forearm, z towards the back of the hand; millimetres, the wrist at 0. Lengths follow the medians of frontal open
 * palms as MediaPipe's network sees them, so that the puppet's joints lie where the network looks for joints.
 */
export type FingerBones = {
  /** Place of the knuckle. */
  readonly knuckle: Vector;
  /** Proximal, middle and distal bone; the last ends at the fingertip's keypoint. */
  readonly lengths: readonly [number, number, number];
  /** Turn of the bending plane: bent fingers come together towards the thumb's base. */
  readonly convergenceDegrees: number;
  /** Half thickness at knuckle, middle joint, outer joint and tip. */
  readonly radii: readonly [number, number, number, number];
};

export const FINGER_BONES: { readonly [Finger in FingerName]: FingerBones } = {
  index: {
    knuckle: [26, -92, -1],
    lengths: [43, 27, 22],
    convergenceDegrees: 5,
    radii: [10.5, 9.2, 8.2, 6.6],
  },
  middle: {
    knuckle: [3, -95, 0],
    lengths: [48, 31, 23],
    convergenceDegrees: 0,
    radii: [10.6, 9.4, 8.4, 6.8],
  },
  ring: {
    knuckle: [-19, -87, -1],
    lengths: [44, 29, 23],
    convergenceDegrees: -6,
    radii: [10.1, 9, 8.1, 6.5],
  },
  pinky: { knuckle: [-38, -74, -4], lengths: [35, 21, 20], convergenceDegrees: -13, radii: [9, 8, 7.2, 5.8] },
};

export const THUMB_BONES = {
  base: [24, -20, -10] as Vector,
  /** Metacarpal, proximal and distal bone. */
  lengths: [43, 33, 26],
  radii: [15, 12.5, 10.5, 8],
} as const;

/** Wrist to the middle of the forearm. */
export const FOREARM_LENGTH_MM = 230;
