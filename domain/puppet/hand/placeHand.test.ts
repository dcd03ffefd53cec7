import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, ORIGIN, type Vector } from '../vector.ts';
import {
  clampPose,
  FINGER_LIMITS,
  FINGER_NAMES,
  type HandPose,
  isWithinLimits,
  mapPose,
  mixPoses,
  THUMB_LIMITS,
} from './HandPose.ts';
import { HAND_POSE_NAMES, HAND_POSES } from './handPoses.ts';
import { FINGER_BONES, THUMB_BONES } from './handSkeleton.ts';
import { placeHand } from './placeHand.ts';

const angle = fc.double({ min: -180, max: 180, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const orientation = fc.record({ yawDegrees: angle, pitchDegrees: angle, rollDegrees: angle });
const handedness = fc.constantFrom('left' as const, 'right' as const);

/** Any pose within the limits: every joint a share of its range. */
const anyPose: fc.Arbitrary<HandPose> = fc.infiniteStream(share).map((shares) =>
  mapPose(HAND_POSES.fist, (angles, limits) => {
    const entries = Object.keys(angles).map((joint) => {
      const [least, most] = limits[joint as keyof typeof limits];
      return [joint, least + (most - least) * (shares.next().value as number)];
    });
    return Object.fromEntries(entries);
  }),
);

describe('a placed hand', () => {
  test('keeps the length of every bone in every pose', () => {
    fc.assert(
      fc.property(anyPose, orientation, handedness, (pose, turned, side) => {
        const { keypoints } = placeHand({
          pose,
          orientation: turned,
          handedness: side,
          wrist: [10, -20, 30],
        });
        expect(keypoints).toHaveLength(21);
        const bone = (from: number): number =>
          distance(keypoints[from] as Vector, keypoints[from + 1] as Vector);
        FINGER_NAMES.forEach((name, finger) => {
          FINGER_BONES[name].lengths.forEach((expected, place) => {
            expect(bone(5 + finger * 4 + place)).toBeCloseTo(expected, 6);
          });
        });
        THUMB_BONES.lengths.forEach((expected, place) => {
          expect(bone(1 + place)).toBeCloseTo(expected, 6);
        });
      }),
    );
  });

  test('moves a little when its joints move a little', () => {
    fc.assert(
      fc.property(anyPose, anyPose, share, (from, to, fraction) => {
        const at = (pose: HandPose) =>
          placeHand({
            pose,
            orientation: { yawDegrees: 0, pitchDegrees: 0, rollDegrees: 0 },
            handedness: 'right',
            wrist: ORIGIN,
          });
        const before = at(mixPoses(from, to, fraction)).keypoints;
        const after = at(mixPoses(from, to, Math.min(1, fraction + 1e-4))).keypoints;
        before.forEach((point, index) => {
          expect(distance(point, after[index] as Vector)).toBeLessThan(0.5);
        });
      }),
    );
  });

  test('as a left hand is the mirror picture of the right one', () => {
    fc.assert(
      fc.property(anyPose, orientation, (pose, turned) => {
        const right = placeHand({ pose, orientation: turned, handedness: 'right', wrist: ORIGIN }).keypoints;
        const left = placeHand({ pose, orientation: turned, handedness: 'left', wrist: ORIGIN }).keypoints;
        right.forEach(([x, y, z], index) => {
          expect(distance([-x, y, z], left[index] as Vector)).toBeLessThan(1e-9);
        });
      }),
    );
  });

  test('holds its palm to the camera with the thumb towards the own other hand', () => {
    const { keypoints, axes } = placeHand({
      pose: HAND_POSES.openPalm,
      orientation: { yawDegrees: 0, pitchDegrees: 0, rollDegrees: 0 },
      handedness: 'right',
      wrist: ORIGIN,
    });
    // A right hand of somebody who faces the camera: its thumb points to the picture's right.
    expect((keypoints[4] as Vector)[0]).toBeGreaterThan(40);
    expect((keypoints[12] as Vector)[1]).toBeLessThan(-150);
    expect(axes.backwards[2]).toBeCloseTo(1);
  });
});

describe('limits of the joints', () => {
  test.each(HAND_POSE_NAMES)('%s can be done by a hand', (name) => {
    expect(isWithinLimits(HAND_POSES[name])).toBe(true);
  });

  test('bring an impossible pose back to the nearest possible one', () => {
    const broken: HandPose = {
      ...HAND_POSES.fist,
      index: { spread: 90, mcp: -90, pip: 200, dip: 20 },
      thumb: { ...HAND_POSES.fist.thumb, ip: 170 },
    };
    expect(isWithinLimits(broken)).toBe(false);
    const possible = clampPose(broken);
    expect(isWithinLimits(possible)).toBe(true);
    expect(possible.index).toEqual({
      spread: FINGER_LIMITS.spread[1],
      mcp: FINGER_LIMITS.mcp[0],
      pip: FINGER_LIMITS.pip[1],
      dip: 20,
    });
    expect(possible.thumb.ip).toBe(THUMB_LIMITS.ip[1]);
    expect(() => clampPose({ ...broken, index: { spread: 0, mcp: Number.NaN, pip: 0, dip: 0 } })).toThrow(
      RangeError,
    );
  });
});
