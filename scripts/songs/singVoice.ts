import { seededRandom } from '../../domain/core/random.ts';
import { frequencyOf } from '../../domain/songs/pitches.ts';
import { vowelAt } from '../../domain/songs/vowelAt.ts';
import { Resonator } from '../../domain/voice/Resonator.ts';
import type { Vowel } from '../../domain/voice/Sounds.ts';
import { BANDWIDTHS, FORMANTS, STRENGTHS } from '../../domain/voice/throat.ts';
import { waveAt } from './oscillators.ts';
import { vowelLevel } from './vowelLevel.ts';

/** A tone that is sung, in ms. */
export type SungTone = {
  readonly midi: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly velocity: number;
};

/** A syllable that is sung on one or more tones, in ms. */
export type SungVowels = {
  readonly vowels: readonly Vowel[];
  readonly startMs: number;
  readonly endMs: number;
};

/** Who sings: a throat's size, how far off the pitch, how early the vibrato. */
export type Singer = {
  readonly formantScale: number;
  readonly cents: number;
  readonly breath: number;
  readonly vibratoHz: number;
  readonly seed: number;
};

const CONTROL_SAMPLES = 32;
/** The pitch slides into a tone that is bound to the one before. */
const SLIDE_MS = 45;
const ATTACK_MS = 22;
const RELEASE_MS = 70;
/** Tones nearer than this are bound. */
const BOUND_MS = 5;
/** An l, which opens every syllable: the tongue leaves its ridge. */
const TONGUE_MS = 55;
const VIBRATO_CENTS = 26;
/** A little wider than in speech, so that no single harmonic rings. */
const SUNG_BANDWIDTHS = BANDWIDTHS.map((hz) => hz * 1.3);
/** Root mean square of a tone that is sung with all strength. */
const SUNG_LEVEL = 0.22;

/**
 * Sings tones on vowels: a pulse train with a little breath through four resonances. Every syllable begins with an l, so
 * it is la-la with the vowels of the words, not words.
 * @param tones in order, none overlapping
 * @param syllables in order, covering the tones
 * @returns mono samples, `length` of them
 */
export function singVoice(
  tones: readonly SungTone[],
  syllables: readonly SungVowels[],
  singer: Singer,
  length: number,
  sampleRateHz: number,
): Float64Array {
  const samples = new Float64Array(length);
  const random = seededRandom(singer.seed);
  const resonators = BANDWIDTHS.map(() => new Resonator());
  const strengths = new Float64Array(BANDWIDTHS.length);
  const formants = new Float64Array(BANDWIDTHS.length);
  let phase = 0;
  let dark = 0;
  let place = 0;
  for (const [index, tone] of tones.entries()) {
    const before = tones[index - 1];
    const after = tones[index + 1];
    const bound = before !== undefined && tone.startMs - before.endMs < BOUND_MS;
    const binds = after !== undefined && after.startMs - tone.endMs < BOUND_MS;
    const from = Math.round((tone.startMs / 1000) * sampleRateHz);
    const until = Math.round(((binds ? after.startMs : tone.endMs + RELEASE_MS) / 1000) * sampleRateHz);
    let step = 0;
    let level = 0;
    for (let sample = from; sample < Math.min(until, length); sample++) {
      if ((sample - from) % CONTROL_SAMPLES === 0) {
        const atMs = (sample / sampleRateHz) * 1000;
        while (place < syllables.length - 1 && atMs >= syllables[place + 1]!.startMs) place++;
        const syllable = syllables[place]!;
        const tongue = Math.min(1, Math.max(0, (atMs - syllable.startMs) / TONGUE_MS));
        const { one, other, share } = vowelAt(
          syllable.vowels,
          atMs - syllable.startMs,
          syllable.endMs - syllable.startMs,
        );
        const sinceMs = atMs - tone.startMs;
        const slide = bound ? Math.max(0, 1 - sinceMs / SLIDE_MS) * (before.midi - tone.midi) : 0;
        const swell = Math.min(1, Math.max(0, (sinceMs - 220) / 300));
        const vibrato = swell * VIBRATO_CENTS * Math.sin((2 * Math.PI * singer.vibratoHz * atMs) / 1000);
        const pitchHz = frequencyOf(tone.midi + slide + (vibrato + singer.cents) / 100);
        for (const [number, resonator] of resonators.entries()) {
          const blend = (of: Readonly<Record<Vowel, readonly number[]>>) =>
            mixed(of.N[number]!, mixed(of[one][number]!, of[other][number]!, share), 0.25 + 0.75 * tongue);
          const spoken = blend(FORMANTS) * singer.formantScale;
          // Who sings high opens the mouth until the first resonance is not below the pitch.
          formants[number] = number === 0 ? Math.max(spoken, pitchHz) : spoken;
          resonator.tune(formants[number], SUNG_BANDWIDTHS[number]!, sampleRateHz);
          strengths[number] = blend(STRENGTHS);
        }
        step = pitchHz / sampleRateHz;
        const even = SUNG_LEVEL / vowelLevel(formants, SUNG_BANDWIDTHS, strengths, pitchHz);
        const rising = bound ? 1 : Math.min(1, sinceMs / ATTACK_MS);
        const falling = binds ? 1 : Math.min(1, (tone.endMs + RELEASE_MS - atMs) / RELEASE_MS);
        level = even * tone.velocity * rising * Math.max(0, falling) * (0.4 + 0.6 * tongue);
      }
      phase = (phase + step) % 1;
      dark += (waveAt('saw', phase, step) - dark) * 0.62;
      const source = dark + (random() * 2 - 1) * singer.breath;
      let heard = 0;
      for (let number = 0; number < strengths.length; number++) {
        heard += resonators[number]!.filter(source) * strengths[number]! * (number % 2 === 0 ? 1 : -1);
      }
      samples[sample]! += heard * level;
    }
  }
  return samples;
}

function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
