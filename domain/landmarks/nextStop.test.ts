import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANDMARK_IDS } from './landmarks.ts';
import { nextStop } from './nextStop.ts';

const anyOrder = fc.shuffledSubarray(LANDMARK_IDS, { minLength: LANDMARK_IDS.length });

describe('the next stop', () => {
  it('is the nearest one whose stamp is missing, onward before back', () => {
    expect(nextStop('museum', ['museum'], LANDMARK_IDS)).toBe('electronicsWorld');
    expect(nextStop('museum', ['museum', 'electronicsWorld'], LANDMARK_IDS)).toBe('segPlaza');
    expect(nextStop('makerWorkshop', ['makerWorkshop'], LANDMARK_IDS)).toBe('metroHub');
    expect(nextStop('northPlaza', [...LANDMARK_IDS.slice(0, 7)], LANDMARK_IDS)).toBe('makerWorkshop');
  });

  it('is not here, even when this stamp is still missing', () => {
    expect(nextStop('segPlaza', [], LANDMARK_IDS)).toBe('museum');
  });

  it('is none at the end of the walk', () => {
    expect(nextStop('museum', LANDMARK_IDS, LANDMARK_IDS)).toBeNull();
  });

  it('goes by the order that the street has now', () => {
    const turned = LANDMARK_IDS.toReversed();
    expect(nextStop('museum', ['museum'], turned)).toBe('segPlaza');
    expect(nextStop('northPlaza', ['northPlaza'], turned)).toBe('segPlaza');
  });

  it('leads whoever follows it to all eight, wherever they begin, without coming twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANDMARK_IDS), anyOrder, (start, order) => {
        const walked = [start];
        for (let next = nextStop(start, walked, order); next !== null; next = nextStop(next, walked, order))
          walked.push(next);
        expect([...walked].sort()).toEqual([...LANDMARK_IDS].sort());
      }),
    );
  });
});
