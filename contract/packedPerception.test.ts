import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GESTURE_IDS } from '../domain/gestures/vocabulary.ts';
import { KEYPOINT_COUNT } from '../domain/hands/Hand.ts';
import { packPerception, unpackPerception } from './packedPerception.ts';

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const gesture = fc.constantFrom(...GESTURE_IDS);
const perception = fc.record({
  capturedAtMs: number,
  faces: fc.array(
    fc.record({ centreX: number, centreY: number, width: number, height: number, score: number }),
    { maxLength: 4 },
  ),
  hands: fc.array(
    fc.record({
      keypoints: fc.array(fc.record({ x: number, y: number, z: number }), {
        minLength: KEYPOINT_COUNT,
        maxLength: KEYPOINT_COUNT,
      }),
      handedness: fc.constantFrom('left' as const, 'right' as const),
      score: number,
    }),
    { maxLength: 2 },
  ),
  progress: fc.option(fc.record({ gesture, score: number, fraction: number })),
  completed: fc.array(fc.record({ gesture, score: number, atMs: number }), { maxLength: 3 }),
});

describe('a packed perception', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(perception, (each) => {
        expect(unpackPerception(packPerception(each))).toEqual(each);
      }),
    );
  });

  it('that was cut short is refused', () => {
    const packed = packPerception({
      capturedAtMs: 1,
      faces: [{ centreX: 0, centreY: 0, width: 1, height: 1, score: 1 }],
      hands: [],
      progress: null,
      completed: [],
    });
    expect(() => unpackPerception(packed.slice(0, -1))).toThrow('ended too early');
  });

  it('that names a gesture which does not exist is refused', () => {
    expect(() => unpackPerception(Float64Array.of(1, 0, 0, 1, 0, 99, 1, 1))).toThrow('number 99');
  });
});
