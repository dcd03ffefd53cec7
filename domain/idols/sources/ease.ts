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
 * starts softly, arrives without overshoot. Its state lies in a typed array: a number in a field of an object would be
 * put on the heap anew with every frame.
 */
export class Follower {
  readonly #rate: number;
  readonly #state = new Float64Array(2);

  /** @param ratePerSecond about 3 / the time in seconds that it takes */
  constructor(ratePerSecond: number, value = 0) {
    this.#rate = ratePerSecond;
    this.#state[0] = value;
  }

  get value(): number {
    return this.#state[0] as number;
  }

  set value(to: number) {
    this.#state[0] = to;
  }

  towards(target: number, deltaMs: number): number {
    const state = this.#state;
    const seconds = (deltaMs < 1000 ? deltaMs : 1000) / 1000;
    const decay = Math.exp(-this.#rate * seconds);
    const away = (state[0] as number) - target;
    const speed = state[1] as number;
    const carried = (speed + this.#rate * away) * seconds;
    const value = target + (away + carried) * decay;
    state[0] = value;
    state[1] = (speed - this.#rate * carried) * decay;
    return value;
  }
}
