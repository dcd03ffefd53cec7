const TURN = 0;
const DECAY = 1;
const GAIN = 2;
const OUT_1 = 3;
const OUT_2 = 4;
const IN_1 = 5;
const IN_2 = 6;

/**
 * One resonance of a throat: a band-pass of two poles, with zeros at 0 Hz and at half the sample rate, so that its peak is
 * 1 wherever it lies (Smith, Introduction to Digital Filters, "Constant Peak-Gain Resonator").
 */
export class Resonator {
  readonly #state = new Float64Array(7);

  /** @param bandwidthHz between the points of half power */
  tune(hz: number, bandwidthHz: number, sampleRate: number): void {
    const radius = Math.exp((-Math.PI * bandwidthHz) / sampleRate);
    this.#state[TURN] = 2 * radius * Math.cos((2 * Math.PI * hz) / sampleRate);
    this.#state[DECAY] = -radius * radius;
    this.#state[GAIN] = (1 - radius * radius) / 2;
  }

  filter(sample: number): number {
    const state = this.#state;
    const one = state[OUT_1] as number;
    const out =
      (state[GAIN] as number) * (sample - (state[IN_2] as number)) +
      (state[TURN] as number) * one +
      (state[DECAY] as number) * (state[OUT_2] as number);
    state[OUT_2] = one;
    state[OUT_1] = out;
    state[IN_2] = state[IN_1] as number;
    state[IN_1] = sample;
    return out;
  }
}
