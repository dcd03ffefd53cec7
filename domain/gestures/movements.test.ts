import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CANONICAL_HANDS,
  type CanonicalHand,
  type Place,
  placeCanonicalHand,
  SILENT_HANDS,
} from '../../tests/fixtures/hands/canonicalHands.ts';
import {
  type FilmSettings,
  type HandScene,
  showFilm,
  trembling,
} from '../../tests/fixtures/hands/handFilm.ts';
import { seededRandom } from '../core/random.ts';
import type { Hand } from '../hands/Hand.ts';
import { createGestureRecogniser } from './GestureRecogniser.ts';
import type { GestureId } from './vocabulary.ts';

const { openPalm, fist, pointUp } = CANONICAL_HANDS;

function namesIn(
  scene: HandScene,
  settings: FilmSettings,
  sought: readonly GestureId[] | 'all' = 'all',
): string[] {
  const recogniser = createGestureRecogniser({ holdDurationMs: 700 });
  recogniser.seek(sought);
  return showFilm(recogniser, scene, settings).completed.map(({ gesture }) => gesture);
}

/** Keypoints tremble by 2 % of the palm's length. */
function seen(hand: CanonicalHand, palmLength: number, seed = 7): (place: Partial<Place>) => Hand {
  const random = seededRandom(seed);
  return (place) =>
    trembling(placeCanonicalHand(hand, { ...place, palmLength }), random, 0.02 * palmLength, 4 / 3);
}

type WaveSettings = {
  readonly hertz: number;
  /** Way of the wrist from side to side, in palm lengths, and turn of the hand from side to side. */
  readonly way: number;
  readonly turnDegrees: number;
  readonly palmLength?: number;
  readonly phase?: number;
  readonly hand?: CanonicalHand;
  readonly place?: Partial<Place>;
  readonly swings?: number;
};

function waving(settings: WaveSettings): HandScene {
  const { hertz, way, turnDegrees, palmLength = 0.12, phase = 0, hand = openPalm } = settings;
  const { place = {}, swings = Number.POSITIVE_INFINITY } = settings;
  const look = seen(hand, palmLength);
  return (atMs) => {
    // From turn to turn is half a turn of the sine; it starts and ends at a turn when swings are counted.
    const lastMs = (swings * 500) / hertz;
    const angle = 2 * Math.PI * hertz * (Math.min(atMs, lastMs) / 1000) + phase - Math.PI / 2;
    const side = Math.sin(angle) / 2;
    return [
      look({
        ...place,
        x: (place.x ?? 0.65) + side * way * palmLength,
        rollDegrees: (place.rollDegrees ?? 0) + side * turnDegrees,
      }),
    ];
  };
}

describe('wave', () => {
  const rates = [8, 10, 12, 15, 30];
  /** At 8 frames a second, 4 waves a second look still or slow: two frames a wave are the least that can be seen. */
  const speeds = [0.8, 1, 1.5, 2, 2.5, 3, 3.5, 4];
  const cases = rates.flatMap((rate) =>
    speeds.filter((hertz) => hertz <= rate * 0.44).map((hertz) => [hertz, rate] as const),
  );

  it.each(cases)('is seen at %d waves a second and %i frames a second', (hertz, rate) => {
    for (const [way, turnDegrees] of [
      [0.7, 0],
      [1.6, 0],
      [3, 0],
      [0, 30],
      [0, 60],
      [0.6, 40],
    ] as const) {
      for (const phase of [0, 1, 2]) {
        const names = namesIn(waving({ hertz, way, turnDegrees, phase }), {
          framesPerSecond: rate,
          durationMs: 3500,
        });
        expect([way, turnDegrees, phase, names]).toEqual([way, turnDegrees, phase, ['wave']]);
      }
    }
  });

  it('is seen of any hand, size, tilt and place', () => {
    fc.assert(
      fc.property(
        fc.record({
          palmLength: fc.double({ min: 0.035, max: 0.16, noNaN: true }),
          rollDegrees: fc.integer({ min: -25, max: 25 }),
          handedness: fc.constantFrom('left', 'right'),
          hertz: fc.double({ min: 0.9, max: 3.5, noNaN: true }),
          way: fc.double({ min: 0.6, max: 2, noNaN: true }),
          turnDegrees: fc.double({ min: 0, max: 40, noNaN: true }),
        } as const),
        ({ palmLength, rollDegrees, handedness, ...movement }) => {
          const scene = waving({ ...movement, palmLength, place: { rollDegrees, handedness } });
          expect(namesIn(scene, { framesPerSecond: 12, durationMs: 3200 })).toEqual(['wave']);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is seen through dropped frames', () => {
    const scene = waving({ hertz: 1.5, way: 1.2, turnDegrees: 20 });
    const dropping = { framesPerSecond: 12, durationMs: 4000, isDropped: (n: number) => n % 4 === 1 };
    expect(namesIn(scene, dropping)).toEqual(['wave']);
  });

  it('is seen through frames in which the blurred hand was not found', () => {
    const scene = waving({ hertz: 1.5, way: 1.2, turnDegrees: 20 });
    const blurred: HandScene = (atMs) => (Math.round((atMs * 12) / 1000) % 4 === 1 ? [] : scene(atMs));
    expect(namesIn(blurred, { framesPerSecond: 12, durationMs: 4000 })).toEqual(['wave']);
  });

  it('needs three swings', () => {
    for (const swings of [1, 2, 3, 4]) {
      const scene = waving({ hertz: 1.2, way: 1.2, turnDegrees: 10, swings });
      const names = namesIn(scene, { framesPerSecond: 15, durationMs: 3600 }, ['wave']);
      expect([swings, names]).toEqual([swings, swings >= 3 ? ['wave'] : []]);
    }
  });

  it('shows its swings as progress', () => {
    const recogniser = createGestureRecogniser({ holdDurationMs: 700 });
    recogniser.seek(['wave']);
    const scene = waving({ hertz: 1.2, way: 1.2, turnDegrees: 10 });
    const { readings } = showFilm(recogniser, scene, { framesPerSecond: 15, durationMs: 2000 });
    const fractions = [...new Set(readings.map(({ progress }) => progress?.fraction ?? 0))];
    expect(fractions).toEqual([0, 1 / 3, 2 / 3]);
    const after = showFilm(recogniser, scene, { framesPerSecond: 15, durationMs: 4000, fromMs: 2000 });
    expect(after.readings.every(({ progress }) => progress === null)).toBe(true);
  });

  it('is one wave however long it goes on, and another after a pause', () => {
    const long = waving({ hertz: 2, way: 1.2, turnDegrees: 20 });
    expect(namesIn(long, { framesPerSecond: 12, durationMs: 9000 }, ['wave'])).toHaveLength(1);
    const twice: HandScene = (atMs) => long(atMs < 2500 ? atMs : atMs < 4500 ? 2500 : atMs);
    expect(namesIn(twice, { framesPerSecond: 12, durationMs: 8000 }, ['wave'])).toHaveLength(2);
  });

  it('counts from the question on when the hand was waving already', () => {
    const recogniser = createGestureRecogniser({ holdDurationMs: 700 });
    recogniser.seek([]);
    const scene = waving({ hertz: 1.5, way: 1.2, turnDegrees: 20 });
    const before = showFilm(recogniser, scene, { framesPerSecond: 12, durationMs: 4000 });
    expect(before.completed).toEqual([]);
    recogniser.seek(['wave']);
    const settings = { framesPerSecond: 12, durationMs: 3000, fromMs: 4000 };
    const { completed } = showFilm(recogniser, scene, settings);
    expect(completed.map(({ gesture }) => gesture)).toEqual(['wave']);
    // Three swings of a third of a second each, the first of them already under way.
    expect(completed[0]?.atMs).toBeGreaterThan(4600);
  });

  it('is one wave when both hands wave', () => {
    const right = waving({ hertz: 1.5, way: 1.2, turnDegrees: 20, place: { x: 0.35 } });
    const left = waving({
      hertz: 1.4,
      way: 1.2,
      turnDegrees: 20,
      place: { x: 1, handedness: 'left' },
    });
    const both: HandScene = (atMs) => [...right(atMs), ...left(atMs)];
    expect(namesIn(both, { framesPerSecond: 12, durationMs: 6000 })).toEqual(['wave']);
  });

  it('is no open palm first, at whatever speed, when both are sought', () => {
    for (const hertz of [0.8, 1, 1.5, 2, 3]) {
      for (const way of [0.8, 2]) {
        const names = namesIn(waving({ hertz, way, turnDegrees: 15 }), {
          framesPerSecond: 10,
          durationMs: 4000,
        });
        expect([hertz, way, names]).toEqual([hertz, way, ['wave']]);
      }
    }
  });

  it('is not seen in an open hand held up, trembling or swaying a little', () => {
    for (const way of [0, 0.15, 0.25]) {
      const scene = waving({ hertz: 0.7, way, turnDegrees: 2 });
      expect(namesIn(scene, { framesPerSecond: 12, durationMs: 10_000 })).toEqual(['openPalm']);
    }
  });

  it('is not seen in a fist, a pointing finger, or an arm that swings while walking', () => {
    for (const hand of [fist, SILENT_HANDS.relaxedHanging, SILENT_HANDS.openHanging]) {
      const scene = waving({ hertz: 1, way: 2.5, turnDegrees: 30, hand });
      const names = namesIn(scene, { framesPerSecond: 12, durationMs: 6000 });
      expect(names).not.toContain('wave');
    }
    // A raised finger that wags says no.
    const wagging = waving({ hertz: 2, way: 0.4, turnDegrees: 30, hand: pointUp });
    expect(namesIn(wagging, { framesPerSecond: 12, durationMs: 4000 })).not.toContain('wave');
  });

  it('is not seen in a hand that goes up and down', () => {
    const look = seen(openPalm, 0.1);
    const scene: HandScene = (atMs) => [look({ y: 0.6 + 0.08 * Math.sin(atMs / 120) })];
    expect(namesIn(scene, { framesPerSecond: 12, durationMs: 5000 })).toEqual([]);
  });
});

/** A smooth way from 0 to 1: slow, fast, slow, as arms move. */
const eased = (share: number): number => {
  const clamped = Math.min(1, Math.max(0, share));
  return clamped * clamped * (3 - 2 * clamped);
};

type SwipeSettings = {
  readonly from: number;
  readonly to: number;
  readonly startMs: number;
  readonly durationMs: number;
  readonly hand?: CanonicalHand;
  readonly place?: Partial<Place>;
};

function swiping(settings: SwipeSettings): HandScene {
  const { from, to, startMs, durationMs, hand = openPalm, place = {} } = settings;
  const look = seen(hand, 0.1);
  return (atMs) => [look({ ...place, x: from + (to - from) * eased((atMs - startMs) / durationMs) })];
}

describe('swipe', () => {
  const cases = [8, 10, 12, 15, 30].flatMap((rate) =>
    [200, 300, 400, 500].map((durationMs) => [durationMs, rate] as const),
  );

  it.each(cases)('is seen in a stroke of %i ms at %i frames a second, both ways', (durationMs, rate) => {
    for (const startMs of [500, 530, 560, 590, 620]) {
      const settings = { framesPerSecond: rate, durationMs: 2000 };
      const stroke = { startMs, durationMs };
      const rightwards = namesIn(swiping({ from: 0.5, to: 0.8, ...stroke }), settings, SWIPES);
      const leftwards = namesIn(swiping({ from: 0.8, to: 0.5, ...stroke }), settings, SWIPES);
      expect([startMs, rightwards, leftwards]).toEqual([startMs, ['swipeLeft'], ['swipeRight']]);
    }
  });

  it('is named as the visitor sees it in the mirror: to the right of the camera’s image is the own left', () => {
    const scene = swiping({ from: 0.4, to: 0.8, startMs: 500, durationMs: 300 });
    const settings = { framesPerSecond: 15, durationMs: 1600 };
    expect(namesIn(scene, settings)).toEqual(['swipeLeft']);
  });

  it('is seen with a pointing finger and with a tilted hand', () => {
    const stroke = { from: 0.45, to: 0.8, startMs: 500, durationMs: 300 };
    const settings = { framesPerSecond: 12, durationMs: 1600 };
    expect(namesIn(swiping({ ...stroke, hand: pointUp }), settings, SWIPES)).toEqual(['swipeLeft']);
    const tilted = swiping({ ...stroke, place: { rollDegrees: 30 } });
    expect(namesIn(tilted, settings, SWIPES)).toEqual(['swipeLeft']);
  });

  it('does not take the return of the hand for a swipe the other way', () => {
    for (const pauseMs of [0, 150, 300, 450]) {
      const there = swiping({ from: 0.45, to: 0.8, startMs: 500, durationMs: 300 });
      const back = swiping({ from: 0.8, to: 0.45, startMs: 800 + pauseMs, durationMs: 500 });
      const scene: HandScene = (atMs) => (atMs < 800 + pauseMs ? there(atMs) : back(atMs));
      const names = namesIn(scene, { framesPerSecond: 15, durationMs: 2500 }, SWIPES);
      expect([pauseMs, names.includes('swipeRight')]).toEqual([pauseMs, false]);
    }
  });

  it('is not seen in a wave of any speed and width', () => {
    for (const hertz of [0.8, 1, 1.5, 2, 3]) {
      for (const way of [1, 2, 3]) {
        for (const swings of [2, 3, 5, 8]) {
          const scene = waving({ hertz, way, turnDegrees: 20, swings, palmLength: 0.1 });
          const names = namesIn(scene, { framesPerSecond: 12, durationMs: 6500 }, SWIPES);
          expect([hertz, way, swings, names]).toEqual([hertz, way, swings, []]);
        }
      }
    }
  });

  it('is not seen when somebody walks past, whatever the hand does', () => {
    for (const hand of [openPalm, pointUp, SILENT_HANDS.relaxed, SILENT_HANDS.openHanging]) {
      for (const speed of [0.2, 0.5, 1, 1.5]) {
        const look = seen(hand, 0.08);
        const bob = (atMs: number) => 0.6 + 0.01 * Math.sin(atMs / 80);
        const scene: HandScene = (atMs) => {
          const x = 0.1 + (speed * atMs) / 1000;
          return x < 1.25 ? [look({ x, y: bob(atMs) })] : [];
        };
        const names = namesIn(scene, { framesPerSecond: 12, durationMs: 5000 }, SWIPES);
        expect([speed, names]).toEqual([speed, []]);
      }
    }
  });

  it('is not seen in a slow move, a raised hand, a small twitch or a fist', () => {
    const settings = { framesPerSecond: 12, durationMs: 3000 };
    const slow = swiping({ from: 0.4, to: 0.8, startMs: 500, durationMs: 1500 });
    const twitch = swiping({ from: 0.6, to: 0.68, startMs: 500, durationMs: 200 });
    const closed = swiping({ from: 0.4, to: 0.8, startMs: 500, durationMs: 300, hand: fist });
    const look = seen(openPalm, 0.1);
    const raised: HandScene = (atMs) => {
      const share = eased((atMs - 500) / 350);
      return [look({ x: 0.6 + 0.15 * share, y: 0.9 - 0.4 * share })];
    };
    for (const scene of [slow, twitch, closed, raised]) {
      expect(namesIn(scene, settings, SWIPES)).toEqual([]);
    }
  });
});

const SWIPES: readonly GestureId[] = ['swipeLeft', 'swipeRight'];
