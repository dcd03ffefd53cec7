import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameGestures } from '../../gestures/nameGestures.ts';
import { GESTURE_IDS, GESTURES, type StaticGestureId } from '../../gestures/vocabulary.ts';
import type { Hand } from '../../hands/Hand.ts';
import { gesturePlacements } from './gestureHands.ts';
import { clampPose, type HandPose, mapPose } from './HandPose.ts';
import { HAND_POSES } from './handPoses.ts';
import { type HandPlacement, placeHand } from './placeHand.ts';

const WIDTH = 640;
const HEIGHT = 480;
const STATIC = GESTURE_IDS.filter((id): id is StaticGestureId => GESTURES[id].kind === 'static');

/** As a network without errors would see it, in the middle of a 640 × 480 picture. */
function see(placement: HandPlacement): Hand {
  const keypoints = placeHand(placement).keypoints.map(([x, y, z]) => ({
    x: 0.5 + x / WIDTH,
    y: 0.7 + y / HEIGHT,
    z: z / WIDTH,
  }));
  return { keypoints, handedness: placement.handedness, score: 1 };
}

function namesOf(placements: readonly HandPlacement[]): string[] {
  return nameGestures(placements.map(see), WIDTH / HEIGHT).map(({ gesture }) => gesture);
}

describe.each(STATIC)('%s', (gesture) => {
  const twoHanded = GESTURES[gesture].hands === 2;
  const placements = gesturePlacements(gesture, twoHanded);

  test('is named by its joints', () => {
    expect(namesOf(placements)).toEqual([gesture]);
  });

  test('is named with the other hand as well', () => {
    const other = placements.map(
      (hand): HandPlacement => ({
        ...hand,
        handedness: hand.handedness === 'right' ? 'left' : 'right',
        wrist: [-hand.wrist[0], hand.wrist[1], hand.wrist[2]],
      }),
    );
    expect(namesOf(other)).toEqual([gesture]);
  });

  test('is named when every joint is off by up to two degrees', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: -2, max: 2, noNaN: true })), (noise) => {
        const unsteady = placements.map((hand) => ({ ...hand, pose: shaken(hand.pose, noise) }));
        expect(namesOf(unsteady)).toEqual([gesture]);
      }),
    );
  });
});

test.each(['relaxed', 'halfClosed', 'three'] as const)('%s says nothing', (name) => {
  const orientation = { yawDegrees: 0, pitchDegrees: 0, rollDegrees: 0 };
  expect(namesOf([{ pose: HAND_POSES[name], handedness: 'right', orientation, wrist: [0, 0, 0] }])).toEqual(
    [],
  );
});

function shaken(pose: HandPose, noise: Iterator<number>): HandPose {
  return clampPose(
    mapPose(
      pose,
      (angles) =>
        Object.fromEntries(
          Object.entries(angles).map(([joint, degrees]) => [joint, degrees + (noise.next().value as number)]),
        ) as typeof angles,
    ),
  );
}
