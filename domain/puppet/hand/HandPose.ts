import { mixNumber } from '../vector.ts';

/** Angles of one finger, in degrees. All zero: straight, in the palm's plane, along the forearm. */
export type FingerPose = {
  /** Sideways at the knuckle; positive towards the thumb. */
  readonly spread: number;
  /** Bend at the three joints; positive towards the palm. */
  readonly mcp: number;
  readonly pip: number;
  readonly dip: number;
};

/** Angles of the thumb, in degrees. */
export type ThumbPose = {
  /** Of its metacarpal bone, in the palm's plane, away from the fingers' direction. */
  readonly spread: number;
  /** Of its metacarpal bone, out of the palm's plane, towards the palm's side. */
  readonly abduction: number;
  /** Turn about its own length: 0 the nail looks sideways, −60 the pad looks at the fingers' pads. */
  readonly twist: number;
  /** Bend at its two outer joints. */
  readonly mcp: number;
  readonly ip: number;
};

/** Angles of the wrist: how the forearm lies to the hand, in degrees. */
export type WristPose = {
  /** Positive: the palm bends towards the forearm. */
  readonly flexion: number;
  /** Positive: the hand bends towards the thumb's side. */
  readonly deviation: number;
};

export type HandPose = {
  readonly thumb: ThumbPose;
  readonly index: FingerPose;
  readonly middle: FingerPose;
  readonly ring: FingerPose;
  readonly pinky: FingerPose;
  readonly wrist: WristPose;
};

type Limits<Pose> = { readonly [Joint in keyof Pose]: readonly [least: number, most: number] };

/**
 * Active ranges of motion of a grown hand, rounded outward a little for supple ones (AAOS, Joint Motion: Method of
 * Measuring and Recording).
 */
export const FINGER_LIMITS: Limits<FingerPose> = {
  spread: [-25, 25],
  mcp: [-25, 95],
  pip: [-5, 115],
  dip: [-10, 85],
};
export const THUMB_LIMITS: Limits<ThumbPose> = {
  spread: [-15, 70],
  abduction: [-10, 65],
  twist: [-100, 40],
  mcp: [-15, 65],
  ip: [-25, 85],
};
export const WRIST_LIMITS: Limits<WristPose> = { flexion: [-70, 80], deviation: [-35, 30] };

export const FINGER_NAMES = ['index', 'middle', 'ring', 'pinky'] as const;
export type FingerName = (typeof FINGER_NAMES)[number];

function clampAngles<Pose extends Record<string, number>>(pose: Pose, limits: Limits<Pose>): Pose {
  const entries = Object.entries(limits).map(
    ([joint, [least, most]]: [string, readonly [number, number]]) => {
      const angle = pose[joint];
      if (angle === undefined || !Number.isFinite(angle)) throw new RangeError(`No angle for joint ${joint}`);
      return [joint, Math.min(most, Math.max(least, angle))];
    },
  );
  return Object.fromEntries(entries) as Pose;
}

/** The nearest pose that a hand can take, joint by joint. */
export function clampPose(pose: HandPose): HandPose {
  return mapPose(pose, clampAngles);
}

export function isWithinLimits(pose: HandPose): boolean {
  return JSON.stringify(clampPose(pose)) === JSON.stringify(mapPose(pose, (angles) => ({ ...angles })));
}

/** A pose between two: every joint by itself. 0 is `from`, 1 is `to`. */
export function mixPoses(from: HandPose, to: HandPose, fraction: number): HandPose {
  const mixAngles = <Pose extends Record<string, number>>(a: Pose, b: Pose): Pose =>
    Object.fromEntries(
      Object.entries(a).map(([joint, angle]) => [joint, mixNumber(angle, b[joint] as number, fraction)]),
    ) as Pose;
  return {
    thumb: mixAngles(from.thumb, to.thumb),
    index: mixAngles(from.index, to.index),
    middle: mixAngles(from.middle, to.middle),
    ring: mixAngles(from.ring, to.ring),
    pinky: mixAngles(from.pinky, to.pinky),
    wrist: mixAngles(from.wrist, to.wrist),
  };
}

/** Every part of the pose through one function, in the order of the limits. */
export function mapPose(
  pose: HandPose,
  change: <Pose extends Record<string, number>>(angles: Pose, limits: Limits<Pose>) => Pose,
): HandPose {
  return {
    thumb: change(pose.thumb, THUMB_LIMITS),
    index: change(pose.index, FINGER_LIMITS),
    middle: change(pose.middle, FINGER_LIMITS),
    ring: change(pose.ring, FINGER_LIMITS),
    pinky: change(pose.pinky, FINGER_LIMITS),
    wrist: change(pose.wrist, WRIST_LIMITS),
  };
}
