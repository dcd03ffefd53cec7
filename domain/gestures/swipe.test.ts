import { describe, expect, it } from 'vitest';
import { CANONICAL_HANDS, SILENT_HANDS } from '../../tests/fixtures/hands/canonicalHands.ts';
import type { HandScene } from '../../tests/fixtures/hands/handFilm.ts';
import { eased, namesIn, seen, swiping, waving } from '../../tests/fixtures/hands/handMovements.ts';
import type { GestureId } from './vocabulary.ts';

const { openPalm, fist, pointUp } = CANONICAL_HANDS;
const SWIPES: readonly GestureId[] = ['swipeLeft', 'swipeRight'];

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

  it('is not seen when a wave begins from rest', () => {
    for (const hertz of [0.8, 1, 1.5, 2]) {
      for (const swings of [2, 3, 6]) {
        const wave = waving({ hertz, way: 2.5, turnDegrees: 20, swings, palmLength: 0.1 });
        const scene: HandScene = (atMs) => wave(Math.max(0, atMs - 600));
        const names = namesIn(scene, { framesPerSecond: 12, durationMs: 6500 }, SWIPES);
        expect([hertz, swings, names]).toEqual([hertz, swings, []]);
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
