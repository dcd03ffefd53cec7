import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPhrase, strangeEntry, sungEntries, syllablesOf } from './readPhrase.ts';

test('tones, ties and rests come one after the other', () => {
  expect(readPhrase('C4:1 r:0.5  E4:0.5~D4:0.25')).toEqual({
    lengthBeats: 2.25,
    entries: [
      { atBeat: 0, lengthBeats: 1, tones: [{ midi: 60, lengthBeats: 1 }] },
      { atBeat: 1, lengthBeats: 0.5, tones: [] },
      {
        atBeat: 1.5,
        lengthBeats: 0.75,
        tones: [
          { midi: 64, lengthBeats: 0.5 },
          { midi: 62, lengthBeats: 0.25 },
        ],
      },
    ],
  });
});

test.each(['', 'C4', 'C4:', 'C4:0', 'C4:-1', 'C4:x', 'H4:1', 'C4:1~r:1', 'r:1~C4:1', 'C4:1,'])(
  '%j is named as strange',
  (entry) => {
    expect(readPhrase(`C4:1 ${entry || '?'}`)).toBeNull();
    expect(strangeEntry(`C4:1 ${entry || '?'}`)).toBe(entry || '?');
  },
);

test('entries follow each other without a gap, and what is no rest is sung', () => {
  const entries = fc.array(
    fc.record({ pitch: fc.constantFrom('r', 'C4', 'F#5', 'Bb3'), quarters: fc.integer({ min: 1, max: 16 }) }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(entries, (list) => {
      const phrase = readPhrase(list.map(({ pitch, quarters }) => `${pitch}:${quarters / 4}`).join(' '))!;
      let at = 0;
      for (const entry of phrase.entries) {
        expect(entry.atBeat).toBe(at);
        at += entry.lengthBeats;
      }
      expect(phrase.lengthBeats).toBe(at);
      expect(sungEntries(phrase)).toHaveLength(list.filter(({ pitch }) => pitch !== 'r').length);
    }),
  );
});

test('signs and spaces are not sung', () => {
  expect(syllablesOf('亮起来， 华强北！A1')).toEqual([...'亮起来华强北']);
});
