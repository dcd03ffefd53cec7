import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chordOf, frequencyOf, midiOf, modulo12, scaleTones } from './pitches.ts';

test.each([
  ['C4', 60],
  ['A4', 69],
  ['F#3', 54],
  ['Bb5', 82],
  ['Cb4', 59],
  ['B#4', 72],
])('%s is the key %i', (pitch, midi) => {
  expect(midiOf(pitch)).toBe(midi);
});

test.each(['H4', 'C', 'c4', 'C8', 'C##4', ''])('%j is no pitch', (pitch) => {
  expect(midiOf(pitch)).toBeNull();
});

test.each([
  ['C', [0, 4, 7], 0],
  ['Am7', [9, 0, 4, 7], 9],
  ['F#m', [6, 9, 1], 6],
  ['Gmaj7', [7, 11, 2, 6], 7],
  ['D/F#', [2, 6, 9], 6],
  ['Bbsus4', [10, 3, 5], 10],
])('%s is spelt', (symbol, tones, bass) => {
  expect(chordOf(symbol)).toEqual({ root: tones[0], tones, bass });
});

test.each(['', 'H', 'Cmin', 'C/', 'c', 'C E'])('%j is no chord', (symbol) => {
  expect(chordOf(symbol)).toBeNull();
});

test('A minor and C major have the same tones', () => {
  expect(new Set(scaleTones('A', 'minor'))).toEqual(new Set(scaleTones('C', 'major')));
  expect(scaleTones('F#', 'major')[0]).toBe(6);
});

test('twelve keys higher is twice the frequency, from A4 = 440 Hz', () => {
  expect(frequencyOf(69)).toBe(440);
  fc.assert(
    fc.property(fc.double({ min: 20, max: 100, noNaN: true }), (midi) => {
      expect(frequencyOf(midi + 12) / frequencyOf(midi)).toBeCloseTo(2, 9);
    }),
  );
});

test('the rest of a division by twelve is never negative', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 500 }), (semitones) => {
      const rest = modulo12(semitones);
      expect(rest).toBeGreaterThanOrEqual(0);
      expect(rest).toBeLessThan(12);
      expect((semitones - rest) % 12 === 0).toBe(true);
    }),
  );
});
