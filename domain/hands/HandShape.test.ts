import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CANONICAL_HANDS,
  type CanonicalHand,
  type Place,
  placeCanonicalHand,
  SILENT_HANDS,
} from '../../tests/fixtures/hands/canonicalHands.ts';
import { createHandPoints, palmLength, readHandPoints } from './HandPoints.ts';
import { createHandShape, HAND_MEASURES, type HandShape, measureHand } from './HandShape.ts';

const ALL_HANDS: readonly CanonicalHand[] = [
  ...Object.values(CANONICAL_HANDS),
  ...Object.values(SILENT_HANDS),
];

function shapeOf(canonical: CanonicalHand, place: Partial<Place> = {}): HandShape {
  const points = createHandPoints();
  readHandPoints(placeCanonicalHand(canonical, place).keypoints, place.aspectRatio ?? 4 / 3, points);
  const shape = createHandShape();
  measureHand(points, shape);
  return shape;
}

const anyHand = fc.constantFrom(...ALL_HANDS);
const anyPlace = fc.record({
  palmLength: fc.double({ min: 0.03, max: 0.4, noNaN: true }),
  x: fc.double({ min: -0.5, max: 2, noNaN: true }),
  y: fc.double({ min: -0.5, max: 2, noNaN: true }),
  handedness: fc.constantFrom('left', 'right'),
  aspectRatio: fc.constantFrom(9 / 16, 3 / 4, 1, 4 / 3, 16 / 9),
} as const);

describe('measureHand', () => {
  it('does not change with place, size, hand and form of the picture', () => {
    fc.assert(
      fc.property(anyHand, anyPlace, (hand, place) => {
        const before = shapeOf(hand);
        const after = shapeOf(hand, place);
        for (const measure of HAND_MEASURES) expect(after[measure]).toBeCloseTo(before[measure], 6);
      }),
    );
  });

  it('changes nothing but tilts when the hand is turned in the picture', () => {
    fc.assert(
      fc.property(anyHand, fc.integer({ min: -180, max: 180 }), (hand, rollDegrees) => {
        const before = shapeOf(hand);
        const after = shapeOf(hand, { rollDegrees });
        for (const measure of HAND_MEASURES) {
          if (measure.endsWith('TiltDegrees')) continue;
          expect(after[measure]).toBeCloseTo(before[measure], 6);
        }
      }),
    );
  });

  it('turns tilts by the angle by which the hand is turned', () => {
    const tilt = (rollDegrees: number): number =>
      shapeOf(CANONICAL_HANDS.pointUp, { rollDegrees }).indexTiltDegrees;
    expect(tilt(60) - tilt(20)).toBeCloseTo(40, 6);
    expect(tilt(-20) - tilt(-60)).toBeCloseTo(-40, 6);
  });

  it('tells straight, half-closed and folded fingers apart', () => {
    expect(shapeOf(CANONICAL_HANDS.openPalm).middleCurl).toBeLessThan(0.2);
    const relaxed = shapeOf(SILENT_HANDS.relaxed).middleCurl;
    expect(relaxed).toBeGreaterThan(0.35);
    expect(relaxed).toBeLessThan(0.6);
    expect(shapeOf(CANONICAL_HANDS.fist).middleCurl).toBe(1);
  });

  it('never answers with anything but numbers, however the points fall together', () => {
    const shape = createHandShape();
    measureHand(createHandPoints(), shape);
    for (const measure of HAND_MEASURES) expect(shape[measure]).not.toBeNaN();
  });
});

describe('palmLength', () => {
  it('stays near the truth while the hand turns away from the camera', () => {
    for (const yawDegrees of [0, 30, 60, 90]) {
      const points = createHandPoints();
      const hand: CanonicalHand = {
        ...CANONICAL_HANDS.openPalm,
        orientation: { yawDegrees, pitchDegrees: 0, rollDegrees: 0 },
      };
      readHandPoints(placeCanonicalHand(hand, { palmLength: 0.2 }).keypoints, 4 / 3, points);
      expect(palmLength(points) / 0.2).toBeGreaterThan(0.9);
      expect(palmLength(points) / 0.2).toBeLessThan(1.15);
    }
  });
});
