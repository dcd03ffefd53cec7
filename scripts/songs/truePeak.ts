const OVERSAMPLING = 4;
/** Taps of each phase of the interpolating filter. */
const TAPS = 24;

/** For each quarter between two samples the weights of the samples around it: a sinc under a Hann window. */
const PHASES = Array.from({ length: OVERSAMPLING }, (_, phase) =>
  Float64Array.from({ length: TAPS }, (_, tap) => {
    const distance = tap - TAPS / 2 + 1 - phase / OVERSAMPLING;
    const window = 0.5 + 0.5 * Math.cos((2 * Math.PI * distance) / TAPS);
    return distance === 0 ? 1 : (window * Math.sin(Math.PI * distance)) / (Math.PI * distance);
  }),
);
/** Below this share of the highest sample no overshoot between samples can become the peak. */
const WORTH_LOOKING = 0.5;

/** Highest level between and on the samples, 1 = full scale, by fourfold oversampling as in ITU-R BS.1770-5, annex 2. */
export function truePeak(samples: Float64Array): number {
  let peak = 0;
  for (let index = 0; index < samples.length; index++) peak = Math.max(peak, Math.abs(samples[index]!));
  const floor = peak * WORTH_LOOKING;
  for (let index = TAPS; index < samples.length - TAPS; index++) {
    if (Math.abs(samples[index]!) < floor && Math.abs(samples[index + 1]!) < floor) continue;
    for (const weights of PHASES) {
      let between = 0;
      for (let tap = 0; tap < TAPS; tap++) between += weights[tap]! * samples[index + tap - TAPS / 2 + 1]!;
      peak = Math.max(peak, Math.abs(between));
    }
  }
  return peak;
}
