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

const VALUE = 0;
const SPEED = 1;
const TARGET = 2;

/**
 * A value that follows its target as a critically damped spring does (closed form, so the frame rate does not matter):
 * starts softly, arrives without overshoot. Its state lies in a typed array: a number in a field of an object would be
 * put on the heap anew with every frame.
 */
export class Follower {
  readonly #rate: number;
  readonly #state = new Float64Array(3);

  /** @param ratePerSecond about 3 / the time in seconds that it takes */
  constructor(ratePerSecond: number, value = 0) {
    this.#rate = ratePerSecond;
    this.#state[VALUE] = value;
  }

  get value(): number {
    return this.#state[VALUE] as number;
  }

  set value(to: number) {
    this.#state[VALUE] = to;
  }

  /** Short, so that it is compiled into its callers and its numbers need no boxes. */
  towards(target: number, moment: { readonly deltaMs: number }): number {
    this.#state[TARGET] = target;
    this.#advance(moment);
    return this.#state[VALUE] as number;
  }

  #advance({ deltaMs }: { readonly deltaMs: number }): void {
    const state = this.#state;
    const target = state[TARGET] as number;
    const speed = state[SPEED] as number;
    const seconds = (deltaMs < 1000 ? deltaMs : 1000) / 1000;
    const decay = Math.exp(-this.#rate * seconds);
    const away = (state[VALUE] as number) - target;
    const carried = (speed + this.#rate * away) * seconds;
    state[VALUE] = target + (away + carried) * decay;
    state[SPEED] = (speed - this.#rate * carried) * decay;
  }
}
