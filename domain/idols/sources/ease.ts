/** 0..1 → 0..1 with no speed at both ends. */
export function smoothStep(share: number): number {
  const inside = share < 0 ? 0 : share > 1 ? 1 : share;
  return inside * inside * (3 - 2 * inside);
}

/** Moves a weight towards 0 or 1 at a steady rate. */
export function fadeTowards(weight: number, target: 0 | 1, deltaMs: number, durationMs: number): number {
  const step = durationMs <= 0 ? 1 : deltaMs / durationMs;
  return target === 1 ? Math.min(1, weight + step) : Math.max(0, weight - step);
}

/**
 * A value that follows its target as a critically damped spring does (closed form, so the frame rate does not matter):
 * starts softly, arrives without overshoot.
 */
export class Follower {
  value: number;
  #speed = 0;
  readonly #rate: number;

  /** @param ratePerSecond about 3 / the time in seconds that it takes */
  constructor(ratePerSecond: number, value = 0) {
    this.#rate = ratePerSecond;
    this.value = value;
  }

  towards(target: number, deltaMs: number): number {
    const seconds = Math.min(deltaMs, 1000) / 1000;
    const decay = Math.exp(-this.#rate * seconds);
    const away = this.value - target;
    const carried = (this.#speed + this.#rate * away) * seconds;
    this.value = target + (away + carried) * decay;
    this.#speed = (this.#speed - this.#rate * carried) * decay;
    return this.value;
  }
}
