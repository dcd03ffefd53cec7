import { describe, expect, test } from 'vitest';
import { frequencyOf } from '../../domain/songs/pitches.ts';
import { DRUM_PIECES, TONES } from '../../domain/songs/SongScore.ts';
import { vowelAt } from '../../domain/songs/vowelAt.ts';
import { peakOf } from '../sounds/renderScore.ts';
import { renderStroke } from './drumKit.ts';
import { waveAt } from './oscillators.ts';
import { renderTone } from './renderTone.ts';
import { singVoice } from './singVoice.ts';
import { TONE_RECIPES } from './tones.ts';

const RATE_HZ = 44_100;

/** How much of a frequency is in a sound (Goertzel). */
function strengthAt(samples: Float64Array, hz: number): number {
  let [re, im] = [0, 0];
  for (let index = 0; index < samples.length; index++) {
    const angle = (2 * Math.PI * hz * index) / RATE_HZ;
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / samples.length);
    re += window * samples[index]! * Math.cos(angle);
    im += window * samples[index]! * Math.sin(angle);
  }
  return Math.hypot(re, im) / samples.length;
}

describe.each(TONES)('the tone %s', (name) => {
  const samples = renderTone(TONE_RECIPES[name], { midi: 69, lengthMs: 500, velocity: 0.8 }, 0, RATE_HZ);

  test('has its pitch and neither a click nor a push', () => {
    const inside = samples.slice(RATE_HZ * 0.05, RATE_HZ * 0.3);
    const own = strengthAt(inside, 440);
    for (const wrong of [415.3, 466.2]) expect(own).toBeGreaterThan(4 * strengthAt(inside, wrong));
    expect(own).toBeGreaterThan(10 * strengthAt(inside, 0));
    expect(Math.abs(samples[0]!)).toBeLessThan(0.02);
    expect(Math.abs(samples.at(-1)!)).toBeLessThan(0.02);
  });

  test('stays within its room', () => {
    expect(peakOf(samples)).toBeGreaterThan(0.1);
    expect(peakOf(samples)).toBeLessThan(1.3);
  });
});

test.each(DRUM_PIECES)('the %s strikes at once and dies away', (piece) => {
  const samples = renderStroke(piece, 1, RATE_HZ);
  const early = peakOf(samples.slice(0, RATE_HZ * 0.04));
  expect(early).toBeGreaterThan(0.05);
  expect(early).toBeLessThan(1.2);
  expect(peakOf(samples.slice(-RATE_HZ * 0.005))).toBeLessThan(early / 100);
});

test('waves have no mean, or a bass would push the loudspeaker out', () => {
  for (const shape of ['sine', 'triangle', 'saw', 'square', 'pulse'] as const) {
    let sum = 0;
    for (let step = 0; step < 1000; step++) sum += waveAt(shape, step / 1000, 0.01);
    expect(Math.abs(sum / 1000), shape).toBeLessThan(0.01);
  }
});

describe('a singer', () => {
  const singer = { formantScale: 1.1, cents: 0, breath: 0.05, vibratoHz: 5.5, seed: 1 };
  const tone = { midi: 69, startMs: 100, endMs: 600, velocity: 1 };

  test.each([57, 64, 69, 76])('hits the key %i', (midi) => {
    const sung = singVoice(
      [{ ...tone, midi }],
      [{ vowels: ['A'], startMs: 100, endMs: 600 }],
      singer,
      RATE_HZ,
      RATE_HZ,
    );
    const inside = sung.slice(RATE_HZ * 0.18, RATE_HZ * 0.32);
    const own = strengthAt(inside, frequencyOf(midi));
    for (const off of [-1, 1]) expect(own).toBeGreaterThan(3 * strengthAt(inside, frequencyOf(midi + off)));
  });

  test('sings every vowel on every key about as loud', () => {
    const levels = (['A', 'E', 'I', 'O', 'U', 'V', 'R'] as const).flatMap((vowel) =>
      [60, 65, 70, 76].map((midi) => {
        const syllable = { vowels: [vowel], startMs: 0, endMs: 500 };
        const sung = singVoice(
          [{ ...tone, midi, startMs: 0, endMs: 500 }],
          [syllable],
          singer,
          RATE_HZ,
          RATE_HZ,
        );
        const inside = sung.slice(RATE_HZ * 0.15, RATE_HZ * 0.45);
        return 10 * Math.log10(inside.reduce((sum, sample) => sum + sample ** 2, 0) / inside.length);
      }),
    );
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(3);
  });

  test('is silent before and after', () => {
    const sung = singVoice([tone], [{ vowels: ['A'], startMs: 100, endMs: 600 }], singer, RATE_HZ, RATE_HZ);
    expect(peakOf(sung.slice(0, RATE_HZ * 0.1))).toBe(0);
    expect(peakOf(sung.slice(RATE_HZ * 0.68))).toBe(0);
    expect(peakOf(sung)).toBeGreaterThan(0.05);
  });

  test('sings an i brighter than a u', () => {
    const share = (vowel: 'I' | 'U') => {
      const sung = singVoice(
        [tone],
        [{ vowels: [vowel], startMs: 100, endMs: 600 }],
        singer,
        RATE_HZ,
        RATE_HZ,
      );
      const inside = sung.slice(RATE_HZ * 0.2, RATE_HZ * 0.4);
      return strengthAt(inside, 440 * 7) / strengthAt(inside, 440);
    };
    expect(share('I')).toBeGreaterThan(3 * share('U'));
  });

  test('holds the open vowel of a syllable and passes the others', () => {
    const at = (ms: number) => vowelAt(['U', 'A', 'N'], ms, 1000);
    expect(at(0)).toEqual({ one: 'U', other: 'A', share: 0 });
    expect(at(-1)).toEqual(at(0));
    expect(at(500)).toMatchObject({ one: 'A', share: 0 });
    expect(at(950)).toMatchObject({ one: 'A', other: 'N' });
    expect(at(1040)).toMatchObject({ one: 'N', other: 'N', share: 0 });
  });
});
