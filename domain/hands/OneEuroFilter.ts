/**
 * The One-Euro filter: a first-order low-pass whose cutoff rises with speed, so that a still hand does not tremble
 * and a fast one does not lag. G. Casiez, N. Roussel, D. Vogel: "1 € Filter: A Simple Speed-based Low-pass Filter for
 * Noisy Input in Interactive Systems", CHI 2012, https://doi.org/10.1145/2207676.2208639.
 */
export type OneEuroSettings = {
  /** Cutoff at rest, Hz. Lower is calmer and later. */
  readonly minimumCutoffHz: number;
  /** How much the cutoff rises per unit of speed, Hz per (unit / second). */
  readonly speedCoefficient: number;
  /** Cutoff of the speed estimate itself, Hz. */
  readonly speedCutoffHz: number;
};

/** Share of the new value in a first-order low-pass with this cutoff over this time step, 0..1 (eq. 5 of the paper). */
function smoothingFactor(cutoffHz: number, stepSeconds: number): number {
  const turn = 2 * Math.PI * cutoffHz * stepSeconds;
  return turn / (turn + 1);
}

/**
 * Filters many values that move as one body and are sampled together, in place and without allocating.
 * Each value keeps its own speed, as in the paper; `unit` tells in which size speeds are to be judged, so that a
 * small hand far away is smoothed exactly like a large one near by.
 */
export class OneEuroFilter {
  readonly #settings: OneEuroSettings;
  readonly #values: Float64Array;
  readonly #speeds: Float64Array;
  #started = false;

  constructor(valueCount: number, settings: OneEuroSettings) {
    this.#settings = settings;
    this.#values = new Float64Array(valueCount);
    this.#speeds = new Float64Array(valueCount);
  }

  /** Forgets the past: the next values are taken as they are. */
  restart(): void {
    this.#started = false;
  }

  /**
   * @param values read, and overwritten by the smoothed values
   * @param stepSeconds time since the last call; a step of 0 or less leaves the past as it is
   * @param unit what counts as one unit of length for speeds; above 0
   */
  smooth(values: Float64Array, stepSeconds: number, unit: number): void {
    if (!this.#started) {
      this.#values.set(values);
      this.#speeds.fill(0);
      this.#started = true;
      return;
    }
    if (stepSeconds <= 0) {
      values.set(this.#values);
      return;
    }
    const { minimumCutoffHz, speedCoefficient, speedCutoffHz } = this.#settings;
    const speedShare = smoothingFactor(speedCutoffHz, stepSeconds);
    for (let at = 0; at < values.length; at++) {
      const before = this.#values[at] as number;
      const measured = values[at] as number;
      const speed = (measured - before) / (stepSeconds * unit);
      const smoothSpeed = (this.#speeds[at] as number) * (1 - speedShare) + speed * speedShare;
      this.#speeds[at] = smoothSpeed;
      const share = smoothingFactor(minimumCutoffHz + speedCoefficient * Math.abs(smoothSpeed), stepSeconds);
      const smoothed = before + (measured - before) * share;
      this.#values[at] = smoothed;
      values[at] = smoothed;
    }
  }
}
