import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANONICAL_HANDS, SILENT_HANDS } from '../../tests/fixtures/hands/canonicalHands.ts';
import { type HandScene, showFilm } from '../../tests/fixtures/hands/handFilm.ts';
import { namesIn, seen, waving } from '../../tests/fixtures/hands/handMovements.ts';
import { createGestureRecogniser } from './GestureRecogniser.ts';

const { openPalm, fist, pointUp } = CANONICAL_HANDS;

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
