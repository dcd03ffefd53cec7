import type { Instrument, SoundNote } from '../../contract/soundScore.ts';
import { pitchFrequency } from './pitchFrequency.ts';

/** One note, as samples of −1 … 1 before mixing. Its first sample is zero: a jump would be heard as a click. */
export type PlayNote = (note: SoundNote, sampleRateHz: number) => Float64Array;

type Partial = { readonly frequencyHz: number; readonly amplitude: number; readonly lengthMs: number };

export const PLAY_NOTE: Readonly<Record<Instrument, PlayNote>> = {
  bell: playBell,
  pluck: playPluck,
  pad: playPad,
  thump: playThump,
};

/** Partials above this share of the sample rate are left out; they would fold back as whistles. */
const HIGHEST_PARTIAL = 0.42;

/**
 * A small glass bell between celesta and glockenspiel: the octave and the twelfth keep it sweet, two stretched partials
 * that die at once give the glint of the strike. The doubled ground tone beats slowly, which makes it sing.
 */
function playBell(note: SoundNote, sampleRateHz: number): Float64Array {
  const ground = pitchFrequency(note.pitch);
  const glint = 0.4 + 0.6 * note.velocity;
  const partials: Partial[] = [
    { frequencyHz: ground * 0.9995, amplitude: 0.5, lengthMs: note.lengthMs },
    { frequencyHz: ground * 1.0005, amplitude: 0.5, lengthMs: note.lengthMs },
    { frequencyHz: ground * 2, amplitude: 0.32 * glint, lengthMs: note.lengthMs * 0.6 },
    { frequencyHz: ground * 3, amplitude: 0.12 * glint, lengthMs: note.lengthMs * 0.4 },
    { frequencyHz: ground * 4.16, amplitude: 0.09 * glint, lengthMs: note.lengthMs * 0.22 },
    { frequencyHz: ground * 6.72, amplitude: 0.05 * glint, lengthMs: note.lengthMs * 0.1 },
  ];
  return sumPartials(partials, note, 5, sampleRateHz);
}

/**
 * A plucked string in the manner of a guzheng, struck at a seventh of its length: harmonic n starts with
 * sin(πn/7)/n^softness (a softer finger is rounder) and fades the faster the higher it is; the string's stiffness stretches the upper ones a little.
 */
function playPluck(note: SoundNote, sampleRateHz: number): Float64Array {
  const ground = pitchFrequency(note.pitch);
  const stiffness = 0.00012;
  const softness = 2.1 - 0.8 * note.velocity;
  const partials = Array.from({ length: 12 }, (_, index): Partial => {
    const n = index + 1;
    return {
      frequencyHz: ground * n * Math.sqrt(1 + stiffness * n * n),
      amplitude: (1.6 * Math.abs(Math.sin((Math.PI * n) / 7))) / n ** softness,
      lengthMs: note.lengthMs / (1 + 0.35 * index),
    };
  });
  return sumPartials(partials, note, 3, sampleRateHz);
}

/** Exponentially fading sines under a soft, raised-cosine attack. */
function sumPartials(
  partials: readonly Partial[],
  note: SoundNote,
  attackMs: number,
  sampleRateHz: number,
): Float64Array {
  // A quarter more than the 60 dB of its name, so that the end is below what 16 bits can tell in a quiet note.
  const samples = new Float64Array(sampleCount(note.lengthMs * 1.25 + attackMs, sampleRateHz));
  for (const { frequencyHz, amplitude, lengthMs } of partials) {
    if (frequencyHz > sampleRateHz * HIGHEST_PARTIAL) continue;
    const fadePerSample = fadeOf60Decibels(lengthMs, sampleRateHz);
    let level = amplitude * note.velocity;
    for (let index = 0; index < samples.length; index += 1) {
      samples[index]! += level * Math.sin((2 * Math.PI * frequencyHz * index) / sampleRateHz);
      level *= fadePerSample;
    }
  }
  const attack = sampleCount(attackMs, sampleRateHz);
  for (let index = 0; index < attack && index < samples.length; index += 1) {
    samples[index]! *= raisedCosine(index / attack);
  }
  return samples;
}

/** A breathing chord tone: three voices a few cents apart, swelling over a third of its time and fading over the rest. */
function playPad(note: SoundNote, sampleRateHz: number): Float64Array {
  const ground = pitchFrequency(note.pitch);
  const samples = new Float64Array(sampleCount(note.lengthMs, sampleRateHz));
  const swell = Math.floor(samples.length / 3);
  for (const detune of [0.9977, 1, 1.0023]) {
    for (let harmonic = 1; harmonic <= 5; harmonic += 1) {
      const frequencyHz = ground * detune * harmonic;
      if (frequencyHz > sampleRateHz * HIGHEST_PARTIAL) continue;
      const amplitude = note.velocity / (3 * harmonic ** 1.8);
      for (let index = 0; index < samples.length; index += 1) {
        samples[index]! += amplitude * Math.sin((2 * Math.PI * frequencyHz * index) / sampleRateHz);
      }
    }
  }
  for (let index = 0; index < samples.length; index += 1) {
    const fading = 1 - (index - swell) / (samples.length - swell);
    samples[index]! *= raisedCosine(index < swell ? index / swell : fading);
  }
  return samples;
}

/**
 * A seal coming down on paper: a tone that falls by an octave and a half into its pitch within 30 ms, its octave so
 * that small speakers carry it as well, and a short breath of muffled noise for the paper.
 */
function playThump(note: SoundNote, sampleRateHz: number): Float64Array {
  const ground = pitchFrequency(note.pitch);
  const samples = new Float64Array(sampleCount(note.lengthMs * 1.25, sampleRateHz));
  const fadePerSample = fadeOf60Decibels(note.lengthMs, sampleRateHz);
  const paperFade = fadeOf60Decibels(90, sampleRateHz);
  const attack = sampleCount(4, sampleRateHz);
  const noise = seededNoise(20);
  let phase = 0;
  let level = note.velocity;
  let paper = 0.5 * note.velocity;
  let muffled = 0;
  for (let index = 0; index < samples.length; index += 1) {
    const seconds = index / sampleRateHz;
    phase += (2 * Math.PI * ground * (1 + 1.8 * Math.exp(-seconds / 0.012))) / sampleRateHz;
    muffled += 0.2 * (noise() - muffled);
    const tone = Math.sin(phase) + 0.35 * Math.sin(2 * phase) + 0.12 * Math.sin(3 * phase);
    samples[index] = (level * tone + paper * muffled) * raisedCosine(Math.min(1, index / attack));
    level *= fadePerSample;
    paper *= paperFade;
  }
  return samples;
}

/** 0 at 0 and 1 at 1, level at both. */
export function raisedCosine(progress: number): number {
  return 0.5 - 0.5 * Math.cos(Math.PI * progress);
}

/** Number of samples of a time. */
export function sampleCount(durationMs: number, sampleRateHz: number): number {
  return Math.round((durationMs / 1000) * sampleRateHz);
}

/** The factor per sample by which a level falls by 60 dB in the given time. */
function fadeOf60Decibels(durationMs: number, sampleRateHz: number): number {
  return 10 ** (-3 / sampleCount(durationMs, sampleRateHz));
}

/** White noise of −1 … 1, the same for the same seed: a linear congruential generator (Numerical Recipes' constants). */
function seededNoise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}
