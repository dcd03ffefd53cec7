/** Second-order filter, normalised so that a0 = 1. */
type Biquad = {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
};

const WINDOW_SECONDS = 0.4;
const HOP_SECONDS = 0.01;

/**
 * Loudness in LUFS of the loudest 400 ms of a mono sound, after ITU-R BS.1770-5 (K-weighting, momentary window). Silence
 * counts around a sound that is shorter. −Infinity for silence.
 */
export function measureLoudness(samples: Float64Array, sampleRateHz: number): number {
  const weighted = kWeighted(samples, sampleRateHz);
  const window = Math.round(WINDOW_SECONDS * sampleRateHz);
  const hop = Math.round(HOP_SECONDS * sampleRateHz);
  const energyUntil = new Float64Array(weighted.length + 1);
  for (const [index, sample] of weighted.entries())
    energyUntil[index + 1] = energyUntil[index]! + sample ** 2;
  let loudest = 0;
  for (let start = 0; start === 0 || start + window <= weighted.length; start += hop) {
    const end = Math.min(start + window, weighted.length);
    loudest = Math.max(loudest, energyUntil[end]! - energyUntil[start]!);
  }
  return -0.691 + 10 * Math.log10(loudest / window);
}

/** A channel as the standard weighs it before squaring: the head's shelf, then the cut of rumble. */
export function kWeighted(samples: Float64Array, sampleRateHz: number): Float64Array {
  return filtered(filtered(samples, headShelf(sampleRateHz)), rumbleCut(sampleRateHz));
}

/**
 * The standard gives coefficients for 48 kHz only; these are its filters as analogue prototypes, from which the
 * coefficients of any rate follow (values as used by libebur128).
 */
function headShelf(sampleRateHz: number): Biquad {
  const gain = 10 ** (3.999843853973347 / 20);
  const middle = gain ** 0.4996667741545416;
  const quality = 0.7071752369554196;
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRateHz);
  const a0 = 1 + k / quality + k * k;
  return {
    b0: (gain + (middle * k) / quality + k * k) / a0,
    b1: (2 * (k * k - gain)) / a0,
    b2: (gain - (middle * k) / quality + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / quality + k * k) / a0,
  };
}

function rumbleCut(sampleRateHz: number): Biquad {
  const quality = 0.5003270373238773;
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRateHz);
  const a0 = 1 + k / quality + k * k;
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / quality + k * k) / a0 };
}

function filtered(input: Float64Array, { b0, b1, b2, a1, a2 }: Biquad): Float64Array {
  const output = new Float64Array(input.length);
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let index = 0; index < input.length; index++) {
    const x = input[index]!;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    output[index] = y;
  }
  return output;
}
