import type { HandShape } from '../hands/HandShape.ts';
import { wave } from './definitions/wave.ts';
import { fitTraits } from './PoseReader.ts';

/** Frames further apart than this cannot tell where a hand turned. */
const LONGEST_GAP_MS = 450;
/** After an answered wave the hand must pause this long before another begins. */
const PAUSE_AFTER_MS = 600;
/** Time over which the look of the hand is averaged: single blurred frames do not end a wave. */
const LOOK_MEMORY_MS = 300;

/** Where the fingertips were, and when. */
class Place {
  x = 0;
  y = 0;
  atMs = 0;

  set(x: number, y: number, atMs: number): void {
    this.x = x;
    this.y = y;
    this.atMs = atMs;
  }

  copy(other: Place): void {
    this.set(other.x, other.y, other.atMs);
  }
}

/**
 * Counts swings of one hand: a turn is where the fingertips have come back by the smallest swing from their furthest
 * point, so that trembling makes none. A swing counts as soon as it is long enough, not only when it ends.
 */
export class WaveDetector {
  #swings = 0;
  #lastAtMs = Number.NEGATIVE_INFINITY;
  /** When the hand last began to be still, or to be looked at. */
  #startedAtMs = 0;
  #look = 0;
  #isSpent = false;
  /** Way of the current swing: +1, −1, or 0 while none has begun. */
  #way: -1 | 0 | 1 = 0;
  readonly #from = new Place();
  readonly #furthest = new Place();
  /** Lengths of the last swings before the current one, in image heights; the latest last. */
  readonly #lengths: number[] = [];

  /** Swings in a row so far. */
  get swings(): number {
    return this.#swings;
  }

  /** How much the hand looked like a waving one of late, 0..1. */
  get score(): number {
    return Math.min(1, this.#look);
  }

  /** How much of a wave is done, 0..1; 0 again once it has been answered. */
  get fraction(): number {
    return this.#isSpent ? 0 : Math.min(1, this.#swings / wave.swings);
  }

  /** The wave has been answered: what follows without a pause is the same wave. */
  spend(): void {
    this.#isSpent = true;
  }

  /** Starts an unfinished wave again, for a new question. */
  restart(): void {
    this.#begin();
  }

  reset(): void {
    this.#begin();
    this.#look = 0;
    this.#isSpent = false;
    this.#lastAtMs = Number.NEGATIVE_INFINITY;
  }

  /**
   * @param x fingertips' middle in image heights; `y` likewise
   * @param palmLength in image heights
   */
  update(atMs: number, x: number, y: number, palmLength: number, shape: HandShape): void {
    const stepMs = atMs - this.#lastAtMs;
    if (!(stepMs <= LONGEST_GAP_MS)) this.reset();
    const look = fitTraits(wave.hand, shape);
    const isFirst = this.#lastAtMs === Number.NEGATIVE_INFINITY;
    this.#look += (look - this.#look) * (isFirst ? 1 : 1 - Math.exp(-stepMs / LOOK_MEMORY_MS));
    this.#lastAtMs = atMs;
    if (isFirst || this.#look < 0.5) this.#beginAt(atMs, x, y);
    else this.#follow(atMs, x, y, wave.smallestSwing * palmLength);
    if (!this.#isSpent) return;
    const pausedSinceMs = this.#way === 0 ? this.#startedAtMs : this.#furthest.atMs;
    if (atMs - pausedSinceMs <= PAUSE_AFTER_MS) return;
    this.#isSpent = false;
    this.#beginAt(atMs, x, y);
  }

  #beginAt(atMs: number, x: number, y: number): void {
    this.#begin();
    this.#startedAtMs = atMs;
    this.#from.set(x, y, atMs);
    this.#furthest.set(x, y, atMs);
  }

  #begin(): void {
    this.#swings = 0;
    this.#way = 0;
    this.#lengths.length = 0;
    this.#from.copy(this.#furthest);
  }

  #follow(atMs: number, x: number, y: number, smallestSwing: number): void {
    const longestMs = wave.swingDurationMs.to;
    if (this.#way === 0) {
      this.#awaitFirstSwing(atMs, x, y, smallestSwing);
      return;
    }
    if ((x - this.#furthest.x) * this.#way >= 0) {
      this.#furthest.set(x, y, atMs);
      if (atMs - this.#from.atMs > longestMs) this.#swings = 0;
      return;
    }
    if ((this.#furthest.x - x) * this.#way < smallestSwing) {
      if (atMs - this.#furthest.atMs > longestMs) this.#beginAt(atMs, x, y);
      return;
    }
    this.#turn(atMs, x, y);
  }

  /** Before the first swing: the hand's leftmost and rightmost places of late, whichever came first. */
  #awaitFirstSwing(atMs: number, x: number, y: number, smallestSwing: number): void {
    const [from, furthest] = [this.#from, this.#furthest];
    const way = furthest.x >= from.x ? 1 : -1;
    if ((x - furthest.x) * way >= 0) furthest.set(x, y, atMs);
    else if ((x - from.x) * way <= 0) {
      // Now here is one end, and what was the far end has become the place that the swing comes from.
      from.copy(furthest);
      furthest.set(x, y, atMs);
    }
    if (Math.abs(furthest.x - from.x) >= smallestSwing) {
      this.#way = furthest.x > from.x ? 1 : -1;
      this.#countCurrent();
    } else if (atMs - from.atMs > wave.swingDurationMs.to) {
      // Slow drift is no swing.
      from.copy(furthest);
      furthest.set(x, y, atMs);
    }
  }

  #turn(atMs: number, x: number, y: number): void {
    const durationMs = this.#furthest.atMs - this.#from.atMs;
    const length = Math.abs(this.#furthest.x - this.#from.x);
    const rise = Math.abs(this.#furthest.y - this.#from.y);
    const { from, to } = wave.swingDurationMs;
    const isSwing = durationMs >= from && durationMs <= to && rise <= wave.greatestRise * length;
    if (isSwing) this.#lengths.push(length);
    else this.#lengths.length = 0;
    if (this.#lengths.length >= wave.swings) this.#lengths.shift();
    this.#from.copy(this.#furthest);
    this.#way = this.#way === 1 ? -1 : 1;
    this.#furthest.set(x, y, atMs);
    this.#countCurrent();
  }

  /** The current swing is long enough: how many of those before it make one wave with it? */
  #countCurrent(): void {
    const current = Math.abs(this.#furthest.x - this.#from.x);
    let smallest = Number.POSITIVE_INFINITY;
    let largest = 0;
    let alike = 0;
    for (let index = this.#lengths.length - 1; index >= 0; index--) {
      const length = this.#lengths[index] as number;
      smallest = Math.min(smallest, length);
      largest = Math.max(largest, length, current);
      if (smallest < wave.swingLikeness * largest) break;
      alike++;
    }
    this.#swings = alike + 1;
  }
}
