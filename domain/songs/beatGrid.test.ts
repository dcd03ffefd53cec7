import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beatAt, msAt } from './beatGrid.ts';

const grids = fc.record({
  bpm: fc.double({ min: 60, max: 200, noNaN: true }),
  beatsPerBar: fc.constantFrom(3, 4),
  firstBeatMs: fc.double({ min: 0, max: 2000, noNaN: true }),
});
const beats = fc.double({ min: -20, max: 1000, noNaN: true });

test('at 120 beats a minute a beat lasts half a second', () => {
  const grid = { bpm: 120, beatsPerBar: 4, firstBeatMs: 100 };
  expect(msAt(grid, 0)).toBe(100);
  expect(msAt(grid, 3)).toBe(1600);
  expect(beatAt(grid, 350)).toBe(0.5);
  expect(beatAt(grid, 0)).toBe(-0.2);
});

test('the moment of a beat lies on that beat', () => {
  fc.assert(
    fc.property(grids, beats, (grid, beat) => {
      expect(beatAt(grid, msAt(grid, beat))).toBeCloseTo(beat, 6);
    }),
  );
});

test('a later beat comes later, by the same time wherever it lies', () => {
  fc.assert(
    fc.property(grids, beats, fc.double({ min: 0.01, max: 50, noNaN: true }), (grid, beat, more) => {
      const step = msAt(grid, beat + more) - msAt(grid, beat);
      expect(step).toBeCloseTo((more * 60_000) / grid.bpm, 4);
    }),
  );
});
