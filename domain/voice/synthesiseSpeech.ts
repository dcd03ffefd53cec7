import type { Random } from '../core/random.ts';
import { Resonator } from './Resonator.ts';
import type { Vowel } from './Sounds.ts';
import type { ScoredSyllable, SpeechScore } from './SpeechScore.ts';
import { vowelShares } from './scoreSpeech.ts';
import { BANDWIDTHS, FORMANTS, NOISE, STRENGTHS } from './throat.ts';
import type { VoiceTimbre } from './voices.ts';

/** Filters are turned this often; in between nobody hears a step. */
const CONTROL_SAMPLES = 48;
const ATTACK_MS = 14;
const RELEASE_MS = 38;
/** Neighbours' loudness, so that every voice fills the room alike. */
const RMS_GOAL = 0.16;

/**
 * Chatter in her voice: a pulse train through four resonances that glide from vowel to vowel, with noise for breath and
 * consonants (a parallel formant synthesiser after Klatt, 1980, cut down to what a cartoon voice needs).
 *
 * @returns samples −1..1, as long as the score
 */
export function synthesiseSpeech(
  score: SpeechScore,
  voice: VoiceTimbre,
  sampleRate: number,
  random: Random,
): Float32Array {
  const samples = new Float32Array(Math.ceil((score.durationMs / 1000) * sampleRate));
  const singer = new Singer(voice, sampleRate, random);
  for (const syllable of score.syllables) singer.sing(syllable, samples);
  return levelled(samples);
}

class Singer {
  readonly #voice: VoiceTimbre;
  readonly #rate: number;
  readonly #random: Random;
  readonly #formants = BANDWIDTHS.map(() => new Resonator());
  readonly #noise = new Resonator();
  #phase = 0;
  #dark = 0;

  constructor(voice: VoiceTimbre, sampleRate: number, random: Random) {
    this.#voice = voice;
    this.#rate = sampleRate;
    this.#random = random;
  }

  sing(syllable: ScoredSyllable, into: Float32Array): void {
    this.#consonant(syllable, into);
    this.#vowels(syllable, into);
  }

  #vowels(
    { startMs, voicedMs, endMs, onset, vowels, melody, loudness }: ScoredSyllable,
    into: Float32Array,
  ): void {
    const { pitchHz, breath, brightness, formantScale } = this.#voice;
    // A hum is voiced from its beginning, through nearly closed lips.
    const fromMs = onset.kind === 'hum' ? startMs : voicedMs;
    const from = Math.round((fromMs / 1000) * this.#rate);
    const end = Math.min(into.length, Math.round((endMs / 1000) * this.#rate));
    const shares = vowelShares(vowels);
    const smoothing = 0.3 + 0.6 * brightness;
    for (let block = from; block < end; block += CONTROL_SAMPLES) {
      const atMs = (block / this.#rate) * 1000;
      const voiced = Math.max(0, (atMs - voicedMs) / (endMs - voicedMs));
      const { one, other, share } = glide(vowels, shares, voiced);
      for (let number = 0; number < this.#formants.length; number++) {
        const hz = mix(FORMANTS[one][number] ?? 0, FORMANTS[other][number] ?? 0, share) * formantScale;
        this.#formants[number]?.tune(hz, BANDWIDTHS[number] ?? 100, this.#rate);
      }
      const humming = onset.kind === 'hum' && atMs < voicedMs ? 0.32 : 1;
      const attack = Math.min(1, (atMs - fromMs) / ATTACK_MS);
      const release = Math.min(1, (endMs - atMs) / RELEASE_MS);
      const level = loudness * humming * Math.max(0, attack) * Math.max(0, release);
      const step = (pitchHz * 2 ** (melodyAt(melody, voiced) / 12)) / this.#rate;
      const strengths = BANDWIDTHS.map((_, number) =>
        mix(STRENGTHS[one][number] ?? 0, STRENGTHS[other][number] ?? 0, share),
      );
      for (let sample = block; sample < Math.min(end, block + CONTROL_SAMPLES); sample++) {
        this.#phase += step;
        if (this.#phase >= 1) this.#phase -= 1;
        const pulse = softSaw(this.#phase, step);
        this.#dark += (pulse - this.#dark) * smoothing;
        const source = this.#dark + (this.#random() * 2 - 1) * breath;
        let heard = 0;
        for (let number = 0; number < strengths.length; number++) {
          heard +=
            (this.#formants[number]?.filter(source) ?? 0) *
            (strengths[number] ?? 0) *
            (number % 2 === 0 ? 1 : -1);
        }
        into[sample] = (into[sample] ?? 0) + heard * level;
      }
    }
  }

  /** Bursts and hisses; what is closed is silent. */
  #consonant({ startMs, voicedMs, onset, loudness }: ScoredSyllable, into: Float32Array): void {
    if (onset.kind === 'none' || onset.kind === 'hum') return;
    const { hz, loudness: noisiness } = NOISE[onset.place];
    const closedMs = onset.kind === 'stop' ? 22 : onset.kind === 'affricate' ? 18 : 0;
    const from = Math.round(((startMs + closedMs) / 1000) * this.#rate);
    const end = Math.min(into.length, Math.round(((voicedMs + 6) / 1000) * this.#rate));
    this.#noise.tune(Math.min(hz * this.#voice.formantScale, this.#rate * 0.45), hz * 0.35, this.#rate);
    for (let sample = from; sample < end; sample++) {
      const share = (sample - from) / (end - from);
      // A burst is there at once and dies away; a hiss swells and sinks.
      const shape = onset.kind === 'hiss' ? Math.sin(Math.PI * share) : (1 - share) * Math.min(1, share * 12);
      const noise = this.#noise.filter(this.#random() * 2 - 1);
      into[sample] = (into[sample] ?? 0) + noise * shape * noisiness * loudness * 0.5;
    }
  }
}

/** Between which two vowels the throat is, and how far. */
function glide(
  vowels: readonly Vowel[],
  shares: readonly number[],
  voiced: number,
): { one: Vowel; other: Vowel; share: number } {
  let begins = 0;
  for (let place = 0; place < vowels.length; place++) {
    const length = shares[place] ?? 1;
    const one = vowels[place] ?? 'E';
    const other = vowels[place + 1] ?? one;
    if (voiced < begins + length || place === vowels.length - 1) {
      // The second half of a vowel leans towards the next.
      const within = Math.min(1, Math.max(0, (voiced - begins) / length));
      return { one, other, share: Math.max(0, within * 2 - 1) };
    }
    begins += length;
  }
  return { one: 'E', other: 'E', share: 0 };
}

function melodyAt(melody: readonly number[], share: number): number {
  const at = Math.min(1, Math.max(0, share)) * (melody.length - 1);
  const before = Math.floor(at);
  return mix(melody[before] ?? 0, melody[before + 1] ?? melody[before] ?? 0, at - before);
}

/** A saw without the mirror tones of its jump (two-point polynomial correction, Välimäki 2005). */
function softSaw(phase: number, step: number): number {
  let value = 2 * phase - 1;
  if (phase < step) {
    const share = phase / step;
    value -= share + share - share * share - 1;
  } else if (phase > 1 - step) {
    const share = (phase - 1) / step;
    value -= share * share + share + share + 1;
  }
  return value;
}

/** To one loudness, and softly bent where it would clip. */
function levelled(samples: Float32Array): Float32Array {
  let sum = 0;
  let loud = 0;
  for (const sample of samples) {
    if (Math.abs(sample) < 1e-4) continue;
    sum += sample * sample;
    loud++;
  }
  const gain = sum === 0 ? 0 : RMS_GOAL / Math.sqrt(sum / loud);
  return samples.map((sample) => Math.tanh(sample * gain * 1.1) / 1.1);
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
