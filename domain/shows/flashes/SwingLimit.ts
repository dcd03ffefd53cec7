/** WCAG 2.3.1 counts changes of a tenth of the greatest brightness; a little less is kept, for rounded colours. */
const SWING = 0.09;
const WINDOW_MS = 1000;
/** A flash is up and down again: three of them are six turns. */
const MOST_TURNS = 6;
/** What is held back stays so far on this side of a swing. */
const WITHIN = 1e-6;

/**
 * Watches one brightness over time, and says how much of its next change may be seen: all of it, unless it would turn
 * for the seventh time within a second. What goes on in one direction is no flash, however quick.
 */
export class SwingLimit {
  #value: number;
  /** The farthest that it came since it turned last, and which way it went. */
  #extreme: number;
  #direction: 1 | -1 = 1;
  #turnsMs: number[] = [];

  constructor(value: number) {
    this.#value = value;
    this.#extreme = value;
  }

  /** @returns the share of the way from the value that was accepted last which may be gone, 0..1 */
  allowed(value: number, timeMs: number): number {
    if (!this.#turns(value)) return 1;
    if (this.#turnsMs.filter((turnMs) => turnMs >= timeMs - WINDOW_MS).length < MOST_TURNS) return 1;
    const nearest = this.#extreme - this.#direction * (SWING - WITHIN);
    return Math.min(1, Math.max(0, (nearest - this.#value) / (value - this.#value)));
  }

  /** What is seen now. Times rise. */
  accept(value: number, timeMs: number): void {
    if (this.#turns(value)) {
      this.#turnsMs = [...this.#turnsMs.slice(-MOST_TURNS + 1), timeMs];
      this.#direction = this.#direction === 1 ? -1 : 1;
      this.#extreme = value;
    } else if ((value - this.#extreme) * this.#direction > 0) this.#extreme = value;
    this.#value = value;
  }

  #turns(value: number): boolean {
    return (this.#extreme - value) * this.#direction >= SWING;
  }
}
