import { expect, test } from 'vitest';
import { pitchFrequency } from './pitchFrequency.ts';

test.each([
  ['A4', 440],
  ['A5', 880],
  ['C4', 261.626],
  ['C1', 32.703],
  ['B7', 3951.07],
  ['F#4', 369.994],
  ['Gb4', 369.994],
  ['Cb5', 493.883],
])('%s is %d Hz', (pitch, frequencyHz) => {
  expect(pitchFrequency(pitch)).toBeCloseTo(frequencyHz, 2);
});

test('what is no pitch throws', () => {
  expect(() => pitchFrequency('H5')).toThrow('"H5" is not a pitch');
});
