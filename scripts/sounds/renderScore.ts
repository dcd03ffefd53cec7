import type { SoundScore } from '../../contract/soundScore.ts';
import { PLAY_NOTE, raisedCosine, sampleCount } from './instruments.ts';
import { measureLoudness } from './measureLoudness.ts';
import { reverberate } from './reverberate.ts';

export const SAMPLE_RATE_HZ = 44_100;
/** −1 dB: what a resampler overshoots between two samples must still fit. */
export const HIGHEST_PEAK = 10 ** (-1 / 20);
const FADE_OUT_MS = 80;

/**
 * Turns a score into sound: notes, room, a fade to nothing at the end, and the loudness that the score asks for. The same
 * score gives the same samples always.
 * @returns mono samples within ±HIGHEST_PEAK at SAMPLE_RATE_HZ. A score that is too peaky for its loudness comes out
 * quieter rather than clipped.
 */
export function renderScore(score: SoundScore): Float64Array {
  const mix = new Float64Array(sampleCount(score.durationMs, SAMPLE_RATE_HZ));
  for (const note of score.notes) {
    const start = sampleCount(note.atMs, SAMPLE_RATE_HZ);
    const samples = PLAY_NOTE[note.instrument](note, SAMPLE_RATE_HZ);
    const end = Math.min(samples.length, mix.length - start);
    for (let index = 0; index < end; index += 1) mix[start + index]! += samples[index]!;
  }
  const sound = fadedOut(reverberate(mix, score.reverb, SAMPLE_RATE_HZ));
  const gain = 10 ** ((score.loudnessLufs - measureLoudness(sound, SAMPLE_RATE_HZ)) / 20);
  const allowed = HIGHEST_PEAK / peakOf(sound);
  return sound.map((sample) => sample * Math.min(gain, allowed));
}

/** Greatest distance from zero. */
export function peakOf(samples: Float64Array): number {
  return samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
}

function fadedOut(samples: Float64Array): Float64Array {
  const fade = Math.min(sampleCount(FADE_OUT_MS, SAMPLE_RATE_HZ), samples.length);
  return samples.map((sample, index) => {
    const left = samples.length - 1 - index;
    return left < fade ? sample * raisedCosine(left / fade) : sample;
  });
}
