import { describe, expect, it } from 'vitest';
import { CANONICAL_HANDS, placeCanonicalHand } from '../../../tests/fixtures/hands/canonicalHands.ts';
import { followView, mirroredPoint, pointInView, viewOf } from './handView.ts';

const hand = (x: number, y = 0.7) => placeCanonicalHand(CANONICAL_HANDS.openPalm, { x, y, palmLength: 0.15 });
const SIZE = 300;

describe('the mirrored hand', () => {
  it('is on the side of the screen where the visitor has it', () => {
    // The camera sees the visitor's right hand on its left.
    expect(mirroredPoint({ x: 0.1, y: 0.3 }).x).toBeCloseTo((0.9 * 4) / 3);
    expect(mirroredPoint({ x: 0.1, y: 0.3 }).y).toBe(0.3);
  });

  it('turns left into right and keeps lengths', () => {
    const [a, b] = [mirroredPoint({ x: 0.2, y: 0.5 }), mirroredPoint({ x: 0.5, y: 0.5 })];
    expect(b.x).toBeLessThan(a.x);
    expect(a.x - b.x).toBeCloseTo(0.3 * (4 / 3));
  });

  it('lies wholly in the picture, with its middle in the middle', () => {
    const hands = [hand(0.4), hand(0.9)];
    const view = viewOf(hands)!;
    const points = hands.flatMap(({ keypoints }) =>
      keypoints.map((keypoint) => pointInView(mirroredPoint(keypoint), view, SIZE)),
    );
    for (const { x, y } of points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(SIZE);
    }
    const xs = points.map(({ x }) => x);
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(SIZE / 2);
  });

  it('has no view without hands', () => {
    expect(viewOf([])).toBeNull();
  });
});

describe('followView', () => {
  const [from, to] = [viewOf([hand(0.6)])!, viewOf([hand(0.62)])!];

  it('begins where the hand is', () => {
    expect(followView(null, to, 16)).toEqual(to);
  });

  it('follows slowly, so that a movement is seen, and arrives', () => {
    const soon = followView(from, to, 33);
    expect(Math.abs(soon.x - from.x)).toBeGreaterThan(0);
    expect(Math.abs(soon.x - from.x)).toBeLessThan(Math.abs(to.x - from.x) / 2);
    expect(followView(from, to, 60_000).x).toBeCloseTo(to.x);
  });

  it('never lets a fast hand leave the picture', () => {
    const fast = hand(0.2);
    const view = followView(from, viewOf([fast])!, 1);
    for (const keypoint of fast.keypoints) {
      const { x } = pointInView(mirroredPoint(keypoint), view, SIZE);
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(SIZE + 1);
    }
  });
});
