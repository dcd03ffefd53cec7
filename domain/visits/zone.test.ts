import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Face } from '../hands/Face.ts';
import type { Hand } from '../hands/Hand.ts';
import { countedIn, type Look, type Zone } from './zone.ts';

const faceAt = (centreX: number, centreY = 0.5): Face => ({
  centreX,
  centreY,
  width: 0.1,
  height: 0.1,
  score: 0.9,
});
const handAt = (x: number, y = 0.5): Hand => ({
  keypoints: Array.from({ length: 21 }, () => ({ x, y, z: 0 })),
  handedness: 'right',
  score: 0.9,
});
const look = (faces: Face[], hands: Hand[] = []): Look => ({
  faces,
  hands,
  progress: { gesture: 'wave', score: 0.9, fraction: 0.4 },
  completed: [{ gesture: 'wave', score: 0.9, atMs: 1 }],
});
const WHOLE: Zone = { left: 0, top: 0, right: 1, bottom: 1 };
/** The left half of the mirror is the right half of the camera's picture. */
const LEFT_HALF: Zone = { left: 0, top: 0, right: 0.5, bottom: 1 };

describe('the zone where people count', () => {
  test('is the visitors’ mirror, not the camera’s own picture', () => {
    expect(countedIn(LEFT_HALF, look([faceAt(0.8)])).faces).toHaveLength(1);
    expect(countedIn(LEFT_HALF, look([faceAt(0.2)])).faces).toHaveLength(0);
    const upper: Zone = { ...WHOLE, bottom: 0.4 };
    expect(countedIn(upper, look([faceAt(0.5, 0.3), faceAt(0.5, 0.7)])).faces).toEqual([faceAt(0.5, 0.3)]);
  });

  test('leaves nobody out when it is all of the picture, wherever they are', () => {
    const anywhere = fc.double({ min: -0.3, max: 1.3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anywhere, anywhere)),
        fc.array(fc.tuple(anywhere, anywhere)),
        (faces, hands) => {
          const seen = look(
            faces.map(([x, y]) => faceAt(x, y)),
            hands.map(([x, y]) => handAt(x, y)),
          );
          expect(countedIn(WHOLE, seen)).toBe(seen);
        },
      ),
    );
  });

  test('a passer-by outside makes no gesture', () => {
    const passed = countedIn(LEFT_HALF, look([faceAt(0.2)], [handAt(0.3)]));
    expect(passed).toEqual({ faces: [], hands: [], progress: null, completed: [] });
  });

  test('who stands in it may wave beside it', () => {
    const seen = look([faceAt(0.6), faceAt(0.1)], [handAt(0.4)]);
    expect(countedIn(LEFT_HALF, seen)).toEqual({ ...seen, faces: [faceAt(0.6)] });
  });

  test('a hand without a face counts by its own place', () => {
    const seen = look([], [handAt(0.7), handAt(0.3)]);
    expect(countedIn(LEFT_HALF, seen)).toEqual({ ...seen, hands: [handAt(0.7)] });
  });

  test('counts nobody twice and makes nobody up', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const zone = fc
      .tuple(share, share, share, share)
      .map(([left, top, right, bottom]) => ({ left, top, right, bottom }));
    fc.assert(
      fc.property(
        zone,
        fc.array(fc.tuple(share, share)),
        fc.array(fc.tuple(share, share)),
        (zone, faces, hands) => {
          const seen = look(
            faces.map(([x, y]) => faceAt(x, y)),
            hands.map(([x, y]) => handAt(x, y)),
          );
          const counted = countedIn(zone, seen);
          expect(seen.faces.filter((face) => counted.faces.includes(face))).toEqual(counted.faces);
          expect(seen.hands.filter((hand) => counted.hands.includes(hand))).toEqual(counted.hands);
          expect(countedIn(zone, counted)).toEqual(counted);
        },
      ),
    );
  });
});
