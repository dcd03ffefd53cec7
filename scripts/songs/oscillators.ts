/** Shapes of one cycle. `pulse` is a square that is high for a quarter of it. */
export type WaveShape = 'sine' | 'triangle' | 'saw' | 'square' | 'pulse';

/**
 * One sample of a wave without its mean.
 * @param phase 0..1 of the cycle
 * @param step by how much the phase grows each sample; jumps are rounded over it, so that they mirror no whistles
 * (two-point polynomial correction, Välimäki 2005)
 */
export function waveAt(shape: WaveShape, phase: number, step: number): number {
  switch (shape) {
    case 'sine':
      return Math.sin(2 * Math.PI * phase);
    case 'triangle':
      return 1 - 4 * Math.abs(((phase + 0.25) % 1) - 0.5);
    case 'saw':
      return 2 * phase - 1 - jump(phase, step);
    case 'square':
      return pulseAt(phase, step, 0.5);
    case 'pulse':
      return pulseAt(phase, step, 0.25);
  }
}

function pulseAt(phase: number, step: number, width: number): number {
  const value = phase < width ? 1 : -1;
  return (
    value +
    jump(phase, step) -
    jump(phase < width ? phase + 1 - width : phase - width, step) -
    (2 * width - 1)
  );
}

function jump(phase: number, step: number): number {
  if (phase < step) {
    const share = phase / step;
    return share + share - share * share - 1;
  }
  if (phase > 1 - step) {
    const share = (phase - 1) / step;
    return share * share + share + share + 1;
  }
  return 0;
}

/** A low-pass of two poles that may be swept (trapezoidal state variable filter, A. Simper, 2013). */
export class SweptLowPass {
  #one = 0;
  #two = 0;
  #a1 = 0;
  #a2 = 0;
  #a3 = 0;

  /** @param resonance 0 is flat, near 1 sings by itself */
  tune(cutoffHz: number, resonance: number, sampleRateHz: number): void {
    const g = Math.tan((Math.PI * Math.min(cutoffHz, sampleRateHz * 0.45)) / sampleRateHz);
    const k = Math.SQRT2 * (1 - resonance);
    this.#a1 = 1 / (1 + g * (g + k));
    this.#a2 = g * this.#a1;
    this.#a3 = g * this.#a2;
  }

  filter(sample: number): number {
    const v3 = sample - this.#two;
    const v1 = this.#a1 * this.#one + this.#a2 * v3;
    const v2 = this.#two + this.#a2 * this.#one + this.#a3 * v3;
    this.#one = 2 * v1 - this.#one;
    this.#two = 2 * v2 - this.#two;
    return v2;
  }
}
