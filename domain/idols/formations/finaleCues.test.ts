import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finaleCues, ROUND_MS } from './finaleCues.ts';

describe('the cues of the finale', () => {
  it('run through the row, round by round', () => {
    expect(finaleCues(0, -1, 100)).toEqual(['cheer']);
    expect(finaleCues(3, -1, 509)).toEqual([]);
    expect(finaleCues(3, -1, 510)).toEqual(['cheer']);
    expect(finaleCues(0, -1, 4 * ROUND_MS)).toEqual(['cheer', 'heart', 'victory', 'wave', 'cheer']);
  });

  it('come once each, however time is cut into frames', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7 }),
        fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 30 }),
        (place, frames) => {
          let atMs = -1;
          const cut = frames.flatMap((frameMs) => {
            const fromMs = atMs;
            atMs += frameMs;
            return finaleCues(place, fromMs, atMs);
          });
          expect(cut).toEqual(finaleCues(place, -1, atMs));
        },
      ),
    );
  });
});
