import { assertNever } from '../../core/assertNever.ts';
import type { StaticGestureId } from '../../gestures/vocabulary.ts';
import { ORIGIN, type Orientation, type Vector } from '../vector.ts';
import type { HandPose } from './HandPose.ts';
import { HAND_POSES, type HandPoseName } from './handPoses.ts';
import type { HandPlacement } from './placeHand.ts';

/**
 * One hand of a gesture as a right hand before the camera, its wrist relative to the place where the gesture is shown.
 * A left hand of a gesture for two is the mirror picture, on the other side.
 */
export type GestureHand = {
  readonly pose: HandPose;
  readonly orientation: Orientation;
  readonly wrist: Vector;
};

const facing = (yawDegrees: number, pitchDegrees: number, rollDegrees: number): Orientation => ({
  yawDegrees,
  pitchDegrees,
  rollDegrees,
});

/** How people hold the gesture towards somebody whom they face. */
export function gestureHand(gesture: StaticGestureId): GestureHand {
  const one = (name: HandPoseName, orientation: Orientation): GestureHand => ({
    pose: HAND_POSES[name],
    orientation,
    wrist: ORIGIN,
  });
  switch (gesture) {
    case 'openPalm':
      return one('openPalm', facing(0, 0, 0));
    case 'fist':
      return one('fist', facing(0, 0, 0));
    case 'pointUp':
      return one('pointUp', facing(0, 0, -6));
    case 'victory':
      return one('victory', facing(0, 0, -2));
    case 'thumbsUp':
      return one('thumbsUp', facing(165, 0, 74));
    case 'thumbsDown':
      return one('thumbsUp', facing(0, 0, 86));
    case 'ok':
      return one('ok', facing(-32, 0, 4));
    case 'rock':
      return one('rock', facing(0, 0, 0));
    case 'call':
      return one('call', facing(0, 0, -40));
    case 'fingerHeart':
      return one('fingerHeart', facing(26, 30, 0));
    case 'handHeart':
      return { ...one('halfHeart', facing(-45, 0, 32)), wrist: [-124, 0, 0] };
    case 'prayer':
      return { ...one('flatHand', facing(-70, 0, 3)), wrist: [-26, 0, 0] };
    default:
      return assertNever(gesture, 'StaticGestureId');
  }
}

/** The hand or both hands of a gesture around a point, ready to be placed. */
export function gesturePlacements(
  gesture: StaticGestureId,
  twoHanded: boolean,
  at: Vector = ORIGIN,
): readonly HandPlacement[] {
  const hand = gestureHand(gesture);
  const [x, y, z] = hand.wrist;
  const right: HandPlacement = {
    ...hand,
    handedness: 'right',
    wrist: [at[0] + x, at[1] + y, at[2] + z],
  };
  if (!twoHanded) return [right];
  return [right, { ...right, handedness: 'left', wrist: [at[0] - x, at[1] + y, at[2] + z] }];
}
