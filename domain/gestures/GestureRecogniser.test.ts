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
import { type HandScene, showFilm, trembling } from '../../tests/fixtures/hands/handFilm.ts';
import { seededRandom } from '../core/random.ts';
import type { Hand } from '../hands/Hand.ts';
import { mixPoses } from '../puppet/hand/HandPose.ts';
import { createGestureRecogniser, type GestureRecogniser } from './GestureRecogniser.ts';

const HOLD_DURATION_MS = 700;
const PALM_LENGTH = 0.12;
const ONE_HAND_GESTURES = Object.keys(CANONICAL_HANDS) as OneHandGesture[];

const recogniser = (): GestureRecogniser => createGestureRecogniser({ holdDurationMs: HOLD_DURATION_MS });

const show = (hand: CanonicalHand, place: Partial<Place> = {}): Hand =>
  placeCanonicalHand(hand, { palmLength: PALM_LENGTH, ...place });
const gesture = (name: OneHandGesture, place: Partial<Place> = {}): Hand =>
  show(CANONICAL_HANDS[name], place);

/** As the network sees a hand: every keypoint trembles. */
function tremblingScene(scene: HandScene, seed = 1): HandScene {
  const random = seededRandom(seed);
  return (atMs) => scene(atMs).map((hand) => trembling(hand, random, 0.02 * PALM_LENGTH, 4 / 3));
}

const film = (framesPerSecond: number, durationMs: number, fromMs = 0) => ({
  framesPerSecond,
  durationMs,
  fromMs,
});

describe('holding a pose', () => {
  const rates = [8, 12, 15, 30];
  const cases = rates.flatMap((rate) => ONE_HAND_GESTURES.map((name) => [name, rate] as const));

  it.each(cases)('answers %s once, after its hold, at %i frames a second', (name, rate) => {
    const scene = tremblingScene(() => [gesture(name)]);
    const { completed } = showFilm(recogniser(), scene, film(rate, 3000));
    expect(completed.map((event) => event.gesture)).toEqual([name]);
    expect(completed[0]?.atMs).toBeGreaterThanOrEqual(HOLD_DURATION_MS);
    // One frame to begin, and one in which trembling kept it from counting.
    expect(completed[0]?.atMs).toBeLessThanOrEqual(HOLD_DURATION_MS + 2.1 * (1000 / rate));
  });

  it.each(['handHeart', 'prayer'] as const)('answers %s of two hands once', (name) => {
    const scene = tremblingScene(() =>
      placeCanonicalPair(CANONICAL_PAIRS[name], { palmLength: PALM_LENGTH, y: 0.5 }),
    );
    const { completed, readings } = showFilm(recogniser(), scene, film(12, 3000));
    expect(completed.map((event) => event.gesture)).toEqual([name]);
    expect(readings.every(({ hands }) => hands.length === 2)).toBe(true);
  });

  it('goes on holding a two-handed pose while one of the touching hands is not found now and then', () => {
    const pair = placeCanonicalPair(CANONICAL_PAIRS.prayer, { palmLength: PALM_LENGTH, y: 0.5 });
    const scene: HandScene = (atMs) => (Math.round(atMs / 83) % 3 === 2 ? [pair[0]] : pair);
    const { completed } = showFilm(recogniser(), scene, film(12, 3000));
    expect(completed.map((event) => event.gesture)).toEqual(['prayer']);
  });

  it.each([2, 3])('needs three agreeing frames even when they come %i a second', (rate) => {
    const quick = createGestureRecogniser({ holdDurationMs: 300 });
    const { readings } = showFilm(quick, () => [gesture('victory')], film(rate, 4000));
    const first = readings.findIndex((reading) => reading.completed.length > 0);
    expect(first).toBeGreaterThanOrEqual(2);
  });

  it('answers a long hold on a machine that looks less than once a second', () => {
    const scene = tremblingScene(() => [gesture('victory')]);
    const { completed } = showFilm(recogniser(), scene, film(0.7, 9000));
    expect(completed.map((event) => event.gesture)).toEqual(['victory']);
  });

  it('does not answer a hold that is too short', () => {
    const scene: HandScene = (atMs) => (atMs < 600 ? [gesture('thumbsUp')] : []);
    expect(showFilm(recogniser(), scene, film(30, 3000)).completed).toEqual([]);
  });

  it('forgives a frame without a hand, or with another pose, in the middle of a hold', () => {
    for (const rate of [8, 15, 30]) {
      const odd = Math.round(0.4 * rate);
      for (const other of [[], [gesture('fist')]]) {
        const scene: HandScene = (atMs) =>
          Math.round((atMs * rate) / 1000) === odd ? other : [gesture('victory')];
        const { completed } = showFilm(recogniser(), scene, film(rate, 1500));
        expect(completed.map((event) => event.gesture)).toEqual(['victory']);
      }
    }
  });

  it('answers again only after release', () => {
    const held = recogniser();
    const scene: HandScene = (atMs) =>
      atMs < 4000 || atMs > 4600 ? [gesture('rock')] : [show(SILENT_HANDS.relaxed)];
    const { completed } = showFilm(held, scene, film(12, 8000));
    expect(completed).toHaveLength(2);
    expect(completed[1]?.atMs).toBeGreaterThan(4600 + HOLD_DURATION_MS);
  });

  it('is not released by a short flicker after it was answered', () => {
    const scene: HandScene = (atMs) => (atMs % 1000 > 800 ? [show(SILENT_HANDS.relaxed)] : [gesture('ok')]);
    expect(showFilm(recogniser(), scene, film(15, 6000)).completed).toHaveLength(1);
  });

  it('counts the same gesture again only after the refractory time', () => {
    const slow = createGestureRecogniser({ holdDurationMs: 300, refractoryMs: 2500 });
    const scene: HandScene = (atMs) => (atMs % 1000 < 550 ? [gesture('fist')] : []);
    const { completed } = showFilm(slow, scene, film(15, 6000));
    expect(completed.length).toBeGreaterThan(1);
    for (let index = 1; index < completed.length; index++) {
      const [before, after] = [completed[index - 1], completed[index]];
      expect((after?.atMs ?? 0) - (before?.atMs ?? 0)).toBeGreaterThanOrEqual(2500);
    }
  });

  it('answers thumbs up of both hands at once as one', () => {
    const scene: HandScene = () => [
      gesture('thumbsUp', { x: 0.35 }),
      gesture('thumbsUp', { x: 1, handedness: 'left' }),
    ];
    expect(showFilm(recogniser(), scene, film(12, 5000)).completed).toHaveLength(1);
  });

  it('stays with a pose while its score sinks a little, and leaves it when it sinks far', () => {
    const opening = (fraction: number): CanonicalHand => ({
      ...CANONICAL_HANDS.openPalm,
      pose: mixPoses(CANONICAL_HANDS.openPalm.pose, CANONICAL_HANDS.fist.pose, fraction),
    });
    const scoreAt = (fraction: number): number => {
      const { readings } = showFilm(recogniser(), () => [show(opening(fraction))], film(30, 200));
      return readings.at(-1)?.progress?.score ?? 0;
    };
    // A fraction that is not accepted afresh …
    let fraction = 0.1;
    while (scoreAt(fraction) > 0) fraction += 0.005;
    const sinkingTo = (to: number): HandScene => {
      return (atMs) => [show(opening(atMs < 300 ? 0.05 : to))];
    };
    // … holds on once begun; and half-closed it does not.
    const kept = showFilm(recogniser(), sinkingTo(fraction), film(15, 2500));
    expect(kept.completed.map((event) => event.gesture)).toEqual(['openPalm']);
    expect(showFilm(recogniser(), sinkingTo(0.45), film(15, 2500)).completed).toEqual([]);
  });

  it.each(Object.keys(SILENT_HANDS) as (keyof typeof SILENT_HANDS)[])(
    'has no answer to a hand that is %s',
    (name) => {
      const scene = tremblingScene(() => [show(SILENT_HANDS[name])]);
      const { readings, completed } = showFilm(recogniser(), scene, film(12, 4000));
      expect(completed).toEqual([]);
      expect(readings.filter(({ progress }) => (progress?.fraction ?? 0) > 0.5)).toEqual([]);
    },
  );

  it('has no answer to a hand that opens and closes slowly but never wholly', () => {
    const { openPalm, fist } = CANONICAL_HANDS;
    const scene: HandScene = (atMs) => {
      const fraction = 0.45 + 0.1 * Math.sin(atMs / 400);
      return [show({ ...openPalm, pose: mixPoses(openPalm.pose, fist.pose, fraction) })];
    };
    expect(showFilm(recogniser(), tremblingScene(scene), film(12, 6000)).completed).toEqual([]);
  });

  it('does not count an open palm that is carried past', () => {
    const scene: HandScene = (atMs) => [gesture('openPalm', { x: 0.3 + atMs * 0.0003 })];
    expect(showFilm(recogniser(), scene, film(12, 2500)).completed).toEqual([]);
  });
});

describe('progress', () => {
  it('rises from the first agreeing frame to completion and is gone after it', () => {
    const { readings } = showFilm(recogniser(), () => [gesture('call')], film(15, 2000));
    const done = readings.findIndex((reading) => reading.completed.length > 0);
    const fractions = readings.slice(0, done).map(({ progress }) => progress?.fraction ?? 0);
    expect(fractions.slice(1)).toEqual(fractions.slice(1).toSorted((one, other) => one - other));
    expect(fractions.at(-1)).toBeGreaterThan(0.85);
    expect(readings.slice(done).every(({ progress }) => progress === null)).toBe(true);
  });

  it('speaks of sought gestures only', () => {
    const picky = recogniser();
    picky.seek(['victory']);
    const { readings, completed } = showFilm(picky, () => [gesture('call')], film(15, 2000));
    expect(completed).toEqual([]);
    expect(readings.every(({ progress }) => progress === null)).toBe(true);
  });
});

describe('seeking', () => {
  it('does not take a better-known other pose for the one that is sought', () => {
    const picky = recogniser();
    picky.seek(['fist', 'victory']);
    for (const name of ['thumbsUp', 'pointUp', 'rock', 'fingerHeart'] as const) {
      expect(showFilm(picky, () => [gesture(name)], film(12, 2000)).completed).toEqual([]);
      picky.reset();
    }
  });

  it('asks for the whole hold again when what is sought changes', () => {
    const asking = recogniser();
    asking.seek(['fist']);
    showFilm(asking, () => [gesture('victory')], film(12, 1500));
    asking.seek(['victory']);
    const { completed } = showFilm(asking, () => [gesture('victory')], film(12, 2000, 1500));
    expect(completed.map((event) => event.gesture)).toEqual(['victory']);
    expect(completed[0]?.atMs).toBeGreaterThanOrEqual(1500 + HOLD_DURATION_MS);
  });

  it('does not begin again when the same is sought anew, in whatever order', () => {
    const asking = recogniser();
    asking.seek(['fist', 'victory']);
    const early = showFilm(asking, () => [gesture('victory')], film(12, 400));
    asking.seek(['victory', 'fist']);
    const late = showFilm(asking, () => [gesture('victory')], film(12, 600, 400));
    expect(early.completed).toEqual([]);
    expect(late.completed).toHaveLength(1);
  });

  it('wants an answered pose released before it answers the next question', () => {
    const asking = recogniser();
    asking.seek(['victory']);
    expect(showFilm(asking, () => [gesture('victory')], film(12, 1500)).completed).toHaveLength(1);
    asking.seek('all');
    expect(showFilm(asking, () => [gesture('victory')], film(12, 3000, 1500)).completed).toEqual([]);
  });
});

describe('frames', () => {
  it('answers nothing new to a frame that is out of order', () => {
    const strict = recogniser();
    strict.update({ atMs: 100, hands: [gesture('ok')], aspectRatio: 4 / 3 });
    const again = strict.update({ atMs: 100, hands: [], aspectRatio: 4 / 3 });
    expect(again.completed).toEqual([]);
    expect(again.hands).toHaveLength(1);
  });

  it('gives smoothed hands of the visitor in a steady order', () => {
    const scene = tremblingScene((atMs) => {
      const pair = [gesture('openPalm', { x: 0.35 }), gesture('openPalm', { x: 1, handedness: 'left' })];
      return Math.round(atMs / 83) % 2 === 0 ? pair : pair.toReversed();
    });
    const { readings } = showFilm(recogniser(), scene, film(12, 2000));
    for (const { hands } of readings) {
      expect(hands.map((hand) => hand.handedness)).toEqual(['right', 'left']);
      expect(hands[0]?.keypoints).toHaveLength(21);
    }
  });

  it('forgets everything on reset', () => {
    const forgetful = recogniser();
    showFilm(forgetful, () => [gesture('ok')], film(12, 600));
    forgetful.reset();
    const { completed } = showFilm(forgetful, () => [gesture('ok')], film(12, 600));
    expect(completed).toEqual([]);
  });
});
