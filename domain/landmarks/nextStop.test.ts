import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANDMARK_IDS } from './landmarks.ts';
import { nextStop } from './nextStop.ts';

describe('the next stop', () => {
  it('is the nearest one whose stamp is missing, onward before back', () => {
    expect(nextStop('museum', ['museum'])).toBe('electronicsWorld');
    expect(nextStop('museum', ['museum', 'electronicsWorld'])).toBe('segPlaza');
    expect(nextStop('makerWorkshop', ['makerWorkshop'])).toBe('metroHub');
    expect(nextStop('northPlaza', [...LANDMARK_IDS.slice(0, 7)])).toBe('makerWorkshop');
  });

  it('is not here, even when this stamp is still missing', () => {
    expect(nextStop('segPlaza', [])).toBe('museum');
  });

  it('is none at the end of the walk', () => {
    expect(nextStop('museum', LANDMARK_IDS)).toBeNull();
  });

  it('leads whoever follows it to all eight, wherever they begin, without coming twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANDMARK_IDS), (start) => {
        const walked = [start];
        for (let next = nextStop(start, walked); next !== null; next = nextStop(next, walked))
          walked.push(next);
        expect([...walked].sort()).toEqual([...LANDMARK_IDS].sort());
      }),
    );
  });
});
