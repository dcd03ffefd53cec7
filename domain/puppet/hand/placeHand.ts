import type { Handedness } from '../../hands/Hand.ts';
import {
  add,
  cross,
  ORIGIN,
  type Orientation,
  radians,
  rotate,
  rotationOf,
  scale,
  type Vector,
} from '../vector.ts';
import { FINGER_NAMES, type FingerPose, type HandPose, type ThumbPose, type WristPose } from './HandPose.ts';
import { FINGER_BONES, FOREARM_LENGTH_MM, THUMB_BONES } from './handSkeleton.ts';

/** A hand before the camera. */
export type HandPlacement = {
  readonly pose: HandPose;
  /** The person's own. A left hand is the mirror picture of the right one, orientation included. */
  readonly handedness: Handedness;
  /** All zero: palm to the camera, fingers up. */
  readonly orientation: Orientation;
  /** Where the wrist is. */
  readonly wrist: Vector;
};

/** A bone in space: `along` points to its outer end, `back` to the side of knuckles and nails. Unit directions. */
export type PlacedBone = {
  readonly start: Vector;
  readonly end: Vector;
  readonly along: Vector;
  readonly back: Vector;
};

export type PlacedHand = {
  /** 21 points in MediaPipe's order, in millimetres. */
  readonly keypoints: readonly Vector[];
  /** Thumb, index, middle, ring, pinky. The thumb's first bone is its metacarpal. */
  readonly fingers: readonly (readonly [PlacedBone, PlacedBone, PlacedBone])[];
  /** From the wrist towards the elbow. `back`: side of the back of the hand. */
  readonly forearm: PlacedBone;
  /** The palm's own axes: towards the thumb, towards the wrist, towards the back of the hand. */
  readonly axes: { readonly thumbwards: Vector; readonly wristwards: Vector; readonly backwards: Vector };
  /** A point of the hand's own space (see `handSkeleton.ts`) in the scene. */
  readonly toScene: (point: Vector) => Vector;
};

/** Forward kinematics: angles to places. */
export function placeHand(placement: HandPlacement): PlacedHand {
  const rotation = rotationOf(placement.orientation);
  const mirror = placement.handedness === 'left' ? -1 : 1;
  const direction = (own: Vector): Vector => {
    const [x, y, z] = rotate(rotation, own);
    return [x * mirror, y, z];
  };
  const toScene = (own: Vector): Vector => add(direction(own), placement.wrist);
  const toSceneBone = (bone: PlacedBone): PlacedBone => ({
    start: toScene(bone.start),
    end: toScene(bone.end),
    along: direction(bone.along),
    back: direction(bone.back),
  });
  const own = [
    thumbChain(placement.pose.thumb),
    ...FINGER_NAMES.map((name) => {
      const { knuckle, lengths, convergenceDegrees } = FINGER_BONES[name];
      return fingerChain(placement.pose[name], knuckle, lengths, convergenceDegrees);
    }),
  ];
  const fingers = own.map(
    ([first, second, third]) => [toSceneBone(first), toSceneBone(second), toSceneBone(third)] as const,
  );
  const keypoints = [
    placement.wrist,
    ...fingers.flatMap(([first, second, third]) => [first.start, second.start, third.start, third.end]),
  ];
  return {
    keypoints,
    fingers,
    forearm: toSceneBone(forearmBone(placement.pose.wrist)),
    axes: {
      thumbwards: direction([1, 0, 0]),
      wristwards: direction([0, 1, 0]),
      backwards: direction([0, 0, 1]),
    },
    toScene,
  };
}

type Chain = readonly [PlacedBone, PlacedBone, PlacedBone];

function fingerChain(
  pose: FingerPose,
  knuckle: Vector,
  lengths: readonly [number, number, number],
  convergenceDegrees: number,
): Chain {
  const spread = radians(pose.spread);
  const turn = radians(convergenceDegrees);
  const along: Vector = [Math.sin(spread), -Math.cos(spread), 0];
  const side: Vector = [Math.cos(spread), Math.sin(spread), 0];
  const back = add(scale([0, 0, 1], Math.cos(turn)), scale(side, Math.sin(turn)));
  return bendChain(knuckle, along, back, lengths, [pose.mcp, pose.pip, pose.dip]);
}

function thumbChain(pose: ThumbPose): Chain {
  const spread = radians(pose.spread);
  const out = radians(pose.abduction);
  const twist = radians(pose.twist);
  const along: Vector = [Math.sin(spread) * Math.cos(out), -Math.cos(spread) * Math.cos(out), -Math.sin(out)];
  const sideways: Vector = [Math.cos(spread), Math.sin(spread), 0];
  const backwards = cross(sideways, along);
  const towardsBack = backwards[2] < 0 ? scale(backwards, -1) : backwards;
  const back = add(scale(sideways, Math.cos(twist)), scale(towardsBack, Math.sin(twist)));
  return bendChain(THUMB_BONES.base, along, back, THUMB_BONES.lengths, [0, pose.mcp, pose.ip]);
}

/** Bones one after the other, each bent against the one before, away from the back. */
function bendChain(
  start: Vector,
  along: Vector,
  back: Vector,
  lengths: readonly [number, number, number],
  bends: readonly [number, number, number],
): Chain {
  const bone = (
    from: Vector,
    alongBefore: Vector,
    backBefore: Vector,
    boneLength: number,
    bend: number,
  ): PlacedBone => {
    const angle = radians(bend);
    const alongNow = add(scale(alongBefore, Math.cos(angle)), scale(backBefore, -Math.sin(angle)));
    const backNow = add(scale(backBefore, Math.cos(angle)), scale(alongBefore, Math.sin(angle)));
    return { start: from, end: add(from, scale(alongNow, boneLength)), along: alongNow, back: backNow };
  };
  const first = bone(start, along, back, lengths[0], bends[0]);
  const second = bone(first.end, first.along, first.back, lengths[1], bends[1]);
  const third = bone(second.end, second.along, second.back, lengths[2], bends[2]);
  return [first, second, third];
}

function forearmBone(pose: WristPose): PlacedBone {
  const flexion = radians(pose.flexion);
  const deviation = radians(pose.deviation);
  const along: Vector = [
    Math.sin(deviation) * Math.cos(flexion),
    Math.cos(deviation) * Math.cos(flexion),
    -Math.sin(flexion),
  ];
  const back: Vector = [
    Math.sin(deviation) * Math.sin(flexion),
    Math.cos(deviation) * Math.sin(flexion),
    Math.cos(flexion),
  ];
  return { start: ORIGIN, end: scale(along, FOREARM_LENGTH_MM), along, back };
}
