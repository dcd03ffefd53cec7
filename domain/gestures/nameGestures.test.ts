import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CANONICAL_HANDS,
  CANONICAL_PAIRS,
  type CanonicalHand,
  type OneHandGesture,
  type Place,
  placeCanonicalHand,
  placeCanonicalPair,
  SILENT_HANDS,
} from '../../tests/fixtures/hands/canonicalHands.ts';
import { trembling } from '../../tests/fixtures/hands/handFilm.ts';
import { seededRandom } from '../core/random.ts';
import type { Hand } from '../hands/Hand.ts';
import { gesturePlacements } from '../puppet/hand/gestureHands.ts';
import { mixPoses } from '../puppet/hand/HandPose.ts';
import { nameGestures } from './nameGestures.ts';
import { ACCEPTED_SCORE } from './PoseReader.ts';
import { GESTURE_IDS, GESTURES } from './vocabulary.ts';

const ONE_HAND_GESTURES = Object.keys(CANONICAL_HANDS) as OneHandGesture[];
const TWO_HAND_GESTURES = Object.keys(CANONICAL_PAIRS) as (keyof typeof CANONICAL_PAIRS)[];

/** Places at which a whole hand is within the picture. */
const anyPlace = fc
  .record({
    palmLength: fc.double({ min: 0.06, max: 0.14, noNaN: true }),
    across: fc.double({ min: 0.35, max: 0.65, noNaN: true }),
    y: fc.double({ min: 0.4, max: 0.65, noNaN: true }),
    rollDegrees: fc.integer({ min: -30, max: 30 }),
    handedness: fc.constantFrom('left', 'right'),
    aspectRatio: fc.constantFrom(1, 4 / 3, 16 / 9),
  } as const)
  .map(({ across, ...place }): Place => ({ ...place, x: across * place.aspectRatio }));

/** Standard deviation of the network's keypoints on a still hand, in palm lengths. */
const TREMBLING = 0.012;

function shaken(hands: readonly Hand[], place: Place, seed: number): Hand[] {
  const random = seededRandom(seed);
  return hands.map((hand) => trembling(hand, random, TREMBLING * place.palmLength, place.aspectRatio));
}

/** A gesture counts after three equal frames, so it is the frames together that must be right. */
const FRAMES = 5;

/** What is named in each of some frames of a hand that trembles. Its keypoints have no bounds: one of them may go astray. */
function namesWhileTrembling(hands: readonly Hand[], place: Place, seed: number): string[][] {
  return Array.from({ length: FRAMES }, (_none, frame) =>
    namesOf(shaken(hands, place, seed + frame), place.aspectRatio),
  );
}

const namesOf = (hands: readonly Hand[], aspectRatio: number): string[] =>
  nameGestures(hands, aspectRatio).map(({ gesture }) => gesture);

describe('nameGestures', () => {
  it('has a plain example of every pose in the vocabulary', () => {
    const poses = GESTURE_IDS.filter((id) => GESTURES[id].kind === 'static');
    expect([...ONE_HAND_GESTURES, ...TWO_HAND_GESTURES].toSorted()).toEqual(poses.toSorted());
  });

  it.each(ONE_HAND_GESTURES)('names %s turned, scaled, moved, mirrored and trembling', (gesture) => {
    fc.assert(
      fc.property(anyPlace, fc.integer(), (place, seed) => {
        const hand = placeCanonicalHand(CANONICAL_HANDS[gesture], place);
        expect(namesOf([hand], place.aspectRatio)).toEqual([gesture]);
        const frames = namesWhileTrembling([hand], place, seed);
        expect(frames.filter(([name]) => name === gesture).length).toBeGreaterThanOrEqual(FRAMES - 1);
        expect(frames.flat().filter((name) => name !== gesture)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(TWO_HAND_GESTURES)('names %s turned, scaled, moved and trembling', (gesture) => {
    fc.assert(
      fc.property(anyPlace, fc.integer(), fc.boolean(), (place, seed, swap) => {
        const pair = placeCanonicalPair(CANONICAL_PAIRS[gesture], place);
        const hands = swap ? pair.toReversed() : pair;
        expect(namesOf(hands, place.aspectRatio)).toEqual([gesture]);
        const frames = namesWhileTrembling(hands, place, seed);
        expect(frames.filter(([name]) => name === gesture).length).toBeGreaterThanOrEqual(FRAMES - 1);
        expect(frames.flat().filter((name) => name !== gesture)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(Object.keys(SILENT_HANDS) as (keyof typeof SILENT_HANDS)[])(
    'says nothing of a hand that is %s',
    (name) => {
      fc.assert(
        fc.property(anyPlace, fc.integer(), (place, seed) => {
          const hand = placeCanonicalHand(SILENT_HANDS[name], place);
          expect(namesOf([hand], place.aspectRatio)).toEqual([]);
          const frames = namesWhileTrembling([hand], place, seed);
          expect(frames.filter((names) => names.length === 0).length).toBeGreaterThanOrEqual(FRAMES - 1);
        }),
        { numRuns: 100 },
      );
    },
  );

  it('says nothing of a half-closed hand, half-way from open to fist', () => {
    for (const fraction of [0.35, 0.4, 0.45, 0.5, 0.55]) {
      const hand: CanonicalHand = {
        ...CANONICAL_HANDS.openPalm,
        pose: mixPoses(CANONICAL_HANDS.openPalm.pose, CANONICAL_HANDS.fist.pose, fraction),
      };
      expect([fraction, namesOf([placeCanonicalHand(hand)], 4 / 3)]).toEqual([fraction, []]);
    }
  });

  it('never sees a third gesture on the way from one to another', () => {
    // Thumbs down is thumbs up turned over: joint by joint they are the same pose.
    const gestures = ONE_HAND_GESTURES.filter((gesture) => gesture !== 'thumbsDown');
    for (const from of gestures) {
      for (const to of gestures) {
        for (const fraction of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
          const { orientation } = CANONICAL_HANDS[from];
          const pose = mixPoses(CANONICAL_HANDS[from].pose, CANONICAL_HANDS[to].pose, fraction);
          const named = namesOf([placeCanonicalHand({ pose, orientation })], 4 / 3);
          // Fingers that are folded before the thumb is stretched truly make a fist on the way.
          const told = [from, to, 'fist'];
          for (const name of named) expect(told, `${from} → ${to} at ${fraction}`).toContain(name);
        }
      }
    }
  });

  it('names every gesture as the puppet shows it to visitors', () => {
    for (const gesture of [...ONE_HAND_GESTURES, ...TWO_HAND_GESTURES]) {
      const hands = gesturePlacements(gesture, GESTURES[gesture].hands === 2).map(
        ({ pose, orientation, wrist, handedness }) =>
          placeCanonicalHand({ pose, orientation }, { palmLength: 0.1, handedness }, wrist),
      );
      expect(namesOf(hands, 4 / 3)).toEqual([gesture]);
    }
  });

  it('names what each of two hands shows for itself', () => {
    const hands = [
      placeCanonicalHand(CANONICAL_HANDS.thumbsUp, { x: 0.35, palmLength: 0.1 }),
      placeCanonicalHand(CANONICAL_HANDS.victory, { x: 1, palmLength: 0.1, handedness: 'left' }),
    ];
    expect(namesOf(hands, 4 / 3).toSorted()).toEqual(['thumbsUp', 'victory']);
  });

  it('does not take fists on crossed forearms, or a T of two flat hands, for what each hand looks like', () => {
    const crossed = [
      placeCanonicalHand(CANONICAL_HANDS.fist, { x: 0.55, rollDegrees: -35, palmLength: 0.1 }),
      placeCanonicalHand(CANONICAL_HANDS.fist, {
        x: 0.75,
        rollDegrees: 35,
        palmLength: 0.1,
        handedness: 'left',
      }),
    ];
    expect(namesOf(crossed, 4 / 3)).toEqual([]);
    const apart = crossed.map((hand, index) =>
      placeCanonicalHand(CANONICAL_HANDS.fist, {
        x: index === 0 ? 0.4 : 0.9,
        palmLength: 0.1,
        handedness: hand.handedness,
      }),
    );
    expect(namesOf(apart, 4 / 3)).toEqual(['fist', 'fist']);
    const timeOut = [
      placeCanonicalHand(CANONICAL_HANDS.openPalm, { x: 0.65, y: 0.7, palmLength: 0.1 }),
      placeCanonicalHand(CANONICAL_HANDS.openPalm, { x: 0.5, y: 0.52, palmLength: 0.1, rollDegrees: 80 }),
    ];
    expect(namesOf(timeOut, 4 / 3)).toEqual([]);
  });

  it('does not judge a hand that is too small or half outside', () => {
    const { openPalm } = CANONICAL_HANDS;
    expect(namesOf([placeCanonicalHand(openPalm, { palmLength: 0.02 })], 4 / 3)).toEqual([]);
    expect(namesOf([placeCanonicalHand(openPalm, { x: 0.02 })], 4 / 3)).toEqual([]);
    expect(namesOf([placeCanonicalHand(openPalm, { y: 0.3 })], 4 / 3)).toEqual([]);
    expect(namesOf([placeCanonicalHand(openPalm, { palmLength: 0.04 })], 4 / 3)).toEqual(['openPalm']);
  });

  it('gives scores from the accepted one up to 1, best first', () => {
    const hands = [
      placeCanonicalHand(CANONICAL_HANDS.openPalm, { x: 0.35, palmLength: 0.1, rollDegrees: -58 }),
      placeCanonicalHand(CANONICAL_HANDS.victory, { x: 1, palmLength: 0.1 }),
    ];
    const named = nameGestures(hands, 4 / 3);
    expect(named.map(({ gesture }) => gesture)).toEqual(['victory', 'openPalm']);
    for (const { score } of named) {
      expect(score).toBeGreaterThanOrEqual(ACCEPTED_SCORE);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});
