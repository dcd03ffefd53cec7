import { describe, expect, it } from 'vitest';
import {
  CANONICAL_HANDS,
  type Place,
  placeCanonicalHand,
} from '../../tests/fixtures/hands/canonicalHands.ts';
import type { Hand } from './Hand.ts';
import { type HandTrack, HandTracker } from './HandTracker.ts';

const ASPECT_RATIO = 4 / 3;
const hand = (place: Partial<Place>): Hand =>
  placeCanonicalHand(CANONICAL_HANDS.openPalm, { palmLength: 0.12, ...place });

function tracks(tracker: HandTracker): [HandTrack, HandTrack] {
  return tracker.tracks as unknown as [HandTrack, HandTrack];
}

describe('HandTracker', () => {
  it('keeps two hands in their slots in whatever order the network names them', () => {
    const tracker = new HandTracker();
    for (let frame = 0; frame < 20; frame++) {
      const pair = [hand({ x: 0.4, handedness: 'right' }), hand({ x: 0.9, handedness: 'left' })];
      tracker.update(frame * 80, frame % 2 === 0 ? pair : pair.toReversed(), ASPECT_RATIO);
      const [one, other] = tracks(tracker);
      expect(one.centreX).toBeLessThan(other.centreX);
      expect([one.identity, other.identity]).toEqual([1, 2]);
    }
  });

  it.each([8, 12, 15, 30])('follows two hands that cross, at %i frames a second', (fps) => {
    const tracker = new HandTracker();
    const durationMs = 1500;
    for (let atMs = 0; atMs <= durationMs; atMs += 1000 / fps) {
      const way = (atMs / durationMs) * 0.7;
      const pair = [
        hand({ x: 0.3 + way, y: 0.66, handedness: 'right' }),
        hand({ x: 1 - way, y: 0.6, handedness: 'left' }),
      ];
      tracker.update(atMs, Math.round(atMs) % 3 === 1 ? pair.toReversed() : pair, ASPECT_RATIO);
    }
    const [one, other] = tracks(tracker);
    expect([one.identity, other.identity]).toEqual([1, 2]);
    expect(one.handedness).toBe('right');
    expect(one.centreX).toBeGreaterThan(other.centreX);
  });

  it('goes on with a hand that some frames missed, and begins anew after a long absence', () => {
    const tracker = new HandTracker();
    tracker.update(0, [hand({})], ASPECT_RATIO);
    tracker.update(120, [], ASPECT_RATIO);
    expect(tracks(tracker)[0].isPresent).toBe(false);
    tracker.update(240, [hand({ x: 0.7 })], ASPECT_RATIO);
    expect(tracks(tracker)[0]).toMatchObject({ isPresent: true, identity: 1 });
    tracker.update(900, [], ASPECT_RATIO);
    tracker.update(2000, [hand({ x: 0.7 })], ASPECT_RATIO);
    expect(tracks(tracker).find((track) => track.isPresent)?.identity).toBe(2);
  });

  it('goes on with a hand between looks that are seconds apart, but not after a standstill', () => {
    const tracker = new HandTracker();
    tracker.update(0, [hand({})], ASPECT_RATIO);
    tracker.update(1500, [hand({})], ASPECT_RATIO);
    expect(tracks(tracker)[0]).toMatchObject({ isPresent: true, identity: 1 });
    tracker.update(5000, [hand({})], ASPECT_RATIO);
    expect(tracks(tracker).find((track) => track.isPresent)?.identity).toBe(2);
  });

  it('does not take a hand elsewhere for the one that was here', () => {
    const tracker = new HandTracker();
    tracker.update(0, [hand({ x: 0.2 })], ASPECT_RATIO);
    tracker.update(80, [hand({ x: 1.2 })], ASPECT_RATIO);
    expect(tracks(tracker).find((track) => track.isPresent)?.identity).toBe(2);
  });

  it('leaves the remaining hand in its slot when the other one goes', () => {
    const tracker = new HandTracker();
    const left = hand({ x: 0.9, handedness: 'left' });
    tracker.update(0, [hand({ x: 0.4 }), left], ASPECT_RATIO);
    tracker.update(80, [left], ASPECT_RATIO);
    expect(tracks(tracker).map((track) => track.isPresent)).toEqual([false, true]);
  });

  it('counts one hand that was found twice as one', () => {
    const tracker = new HandTracker();
    tracker.update(0, [hand({ x: 0.6 }), hand({ x: 0.605, y: 0.683 })], ASPECT_RATIO);
    expect(tracks(tracker).filter((track) => track.isPresent)).toHaveLength(1);
  });

  it('does not turn a hand into the other for a few frames of doubt', () => {
    const tracker = new HandTracker();
    for (let frame = 0; frame < 20; frame++) {
      const found = hand({});
      const doubtful = frame % 5 === 4;
      tracker.update(frame * 80, [{ ...found, handedness: doubtful ? 'left' : 'right' }], ASPECT_RATIO);
      expect(tracks(tracker)[0].handedness).toBe('right');
    }
  });

  it('leaves out hands whose keypoints are not all numbers', () => {
    const tracker = new HandTracker();
    const broken = hand({});
    const keypoints = [{ x: Number.NaN, y: 0, z: 0 }, ...broken.keypoints.slice(1)];
    tracker.update(0, [{ ...broken, keypoints }], ASPECT_RATIO);
    tracker.update(80, [{ ...broken, keypoints: broken.keypoints.slice(1) }], ASPECT_RATIO);
    expect(tracks(tracker).some((track) => track.isPresent)).toBe(false);
  });
});
