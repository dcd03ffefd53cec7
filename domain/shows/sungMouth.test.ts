import { expect, test } from 'vitest';
import { type MouthedSyllable, sungMouth } from './sungMouth.ts';

const LINE: readonly MouthedSyllable[] = [
  { startMs: 1000, endMs: 1400, vowels: ['A'] },
  { startMs: 1400, endMs: 1900, vowels: ['I', 'N'] },
  { startMs: 2600, endMs: 3000, vowels: ['U', 'O'] },
];

test('the mouth is shut before, after and in the pauses of a line', () => {
  for (const timeMs of [0, 999, 1900, 2300, 2599, 3000, 9000]) expect(sungMouth(LINE, timeMs)).toBeNull();
  expect(sungMouth(LINE, 1000)?.open).toBe(0);
  expect(sungMouth(LINE, 1899)?.open).toBeLessThan(0.05);
});

test('it takes the shape of the vowel that is held', () => {
  expect(sungMouth(LINE, 1200)).toMatchObject({ shape: 'A' });
  expect(sungMouth(LINE, 1600)).toMatchObject({ shape: 'I' });
  expect(sungMouth(LINE, 2850)).toMatchObject({ shape: 'O' });
});

test('it narrows between bound syllables and does not shut, and never jumps', () => {
  expect(sungMouth(LINE, 1399)?.open).toBeGreaterThan(0.2);
  let before = 0;
  for (let timeMs = 990; timeMs < 3010; timeMs++) {
    const open = sungMouth(LINE, timeMs)?.open ?? 0;
    expect(Math.abs(open - before), `at ${timeMs} ms`).toBeLessThan(0.25);
    before = open;
  }
});
