import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leadVoices, motionBetween } from './leadVoices.ts';
import { modulo12 } from './pitches.ts';

const chords = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 3, maxLength: 4 });

test('from C to F the common tone stays and nobody leaps', () => {
  const c = leadVoices([0, 4, 7], []);
  const f = leadVoices([5, 9, 0], c);
  expect(f.some((midi) => c.includes(midi))).toBe(true);
  expect(motionBetween(c, f)).toBeLessThanOrEqual(4);
});

test('a voicing has each tone of the chord once, ascending, within an octave', () => {
  fc.assert(
    fc.property(chords, chords, (one, other) => {
      const voicing = leadVoices(other, leadVoices(one, []));
      expect(voicing.map(modulo12).toSorted()).toEqual(other.toSorted());
      expect(voicing).toEqual(voicing.toSorted((low, high) => low - high));
      expect(voicing.at(-1)! - voicing[0]!).toBeLessThan(12);
    }),
  );
});

test('no other place of the same chord would have moved less', () => {
  fc.assert(
    fc.property(chords, chords, fc.integer({ min: 52, max: 63 }), (one, other, lowest) => {
      fc.pre(other.includes(modulo12(lowest)));
      const before = leadVoices(one, []);
      const elsewhere = other.map((tone) => lowest + modulo12(tone - lowest));
      const least = motionBetween(before, leadVoices(other, before));
      expect(least).toBeLessThanOrEqual(motionBetween(before, elsewhere));
    }),
  );
});
