import { raisedCosine, sampleCount } from '../sounds/instruments.ts';
import { integratedLoudness } from './integratedLoudness.ts';
import { limitPeaks } from './limitPeaks.ts';
import { StereoBus } from './StereoBus.ts';
import { truePeak } from './truePeak.ts';

export const LOUDNESS_LUFS = -16;
/** −2.5 dB: the encoder's rounding overshoots a little, and −1 dB is what may be reached behind it. */
const CEILING = 10 ** (-2.5 / 20);
const FADE_OUT_MS = 900;
/** The limiter takes some loudness away; after so many corrections nothing is left to correct. */
const CORRECTIONS = 3;

export type MasteredSong = {
  readonly bus: StereoBus;
  readonly loudnessLufs: number;
  readonly truePeakDecibels: number;
};

/** Brings a mix to −16 LUFS with all peaks below the ceiling, and lets its end fade to nothing. */
export function masterSong(mix: StereoBus, sampleRateHz: number): MasteredSong {
  fadeOut(mix, sampleRateHz);
  let gainDecibels = 0;
  let mastered = mix;
  let loudnessLufs = integratedLoudness(mix.left, mix.right, sampleRateHz);
  for (let correction = 0; correction < CORRECTIONS; correction++) {
    gainDecibels += LOUDNESS_LUFS - loudnessLufs;
    mastered = new StereoBus(mix.left.length);
    mastered.addBus(mix, 10 ** (gainDecibels / 20));
    limitPeaks(mastered, CEILING, sampleRateHz);
    loudnessLufs = integratedLoudness(mastered.left, mastered.right, sampleRateHz);
  }
  const peak = Math.max(truePeak(mastered.left), truePeak(mastered.right));
  return { bus: mastered, loudnessLufs, truePeakDecibels: 20 * Math.log10(peak) };
}

function fadeOut({ left, right }: StereoBus, sampleRateHz: number): void {
  const fade = Math.min(left.length, sampleCount(FADE_OUT_MS, sampleRateHz));
  for (let index = left.length - fade; index < left.length; index++) {
    const level = raisedCosine((left.length - 1 - index) / fade);
    left[index]! *= level;
    right[index]! *= level;
  }
}
