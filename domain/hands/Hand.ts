/**
 * One of the 21 points of a hand, in image coordinates of the camera (never mirrored):
 * x to the right, 0..1 of the image's width; y down, 0..1 of its height; z towards the scene, in the scale of x,
 * 0 at the wrist, negative nearer to the camera. Points may lie a little outside 0..1.
 */
export type Keypoint = { readonly x: number; readonly y: number; readonly z: number };

export type Handedness = 'left' | 'right';

/** A hand as found in one frame. `handedness` is the visitor's own, as in "my right hand". */
export type Hand = {
  /** Always 21, in the order of `KEYPOINT`. */
  readonly keypoints: readonly Keypoint[];
  readonly handedness: Handedness;
  /** How sure the network is that this is a hand, 0..1. */
  readonly score: number;
};

/** MediaPipe's order of the 21 keypoints (https://ai.google.dev/edge/mediapipe/solutions/vision/hand_landmarker). */
export const KEYPOINT = {
  wrist: 0,
  thumbCmc: 1,
  thumbMcp: 2,
  thumbIp: 3,
  thumbTip: 4,
  indexMcp: 5,
  indexPip: 6,
  indexDip: 7,
  indexTip: 8,
  middleMcp: 9,
  middlePip: 10,
  middleDip: 11,
  middleTip: 12,
  ringMcp: 13,
  ringPip: 14,
  ringDip: 15,
  ringTip: 16,
  pinkyMcp: 17,
  pinkyPip: 18,
  pinkyDip: 19,
  pinkyTip: 20,
} as const;

export const KEYPOINT_COUNT = 21;

/** Pairs of keypoints that a bone of the hand joins: for drawing a hand as lines. */
export const HAND_BONES: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [0, 5],
  [5, 6],
  [6, 7],
  [7, 8],
  [5, 9],
  [9, 10],
  [10, 11],
  [11, 12],
  [9, 13],
  [13, 14],
  [14, 15],
  [15, 16],
  [13, 17],
  [17, 18],
  [18, 19],
  [19, 20],
  [0, 17],
];
