import type { HandShape } from '../hands/HandShape.ts';
import { wave } from './definitions/wave.ts';
import { fitTraits } from './PoseReader.ts';

/** Frames further apart than this cannot tell where a hand turned. */
const LONGEST_GAP_MS = 450;
/** After a completed wave the hand must pause this long before another begins. */
const PAUSE_AFTER_MS = 600;
/** Time over which the look of the hand is averaged: single blurred frames do not end a wave. */
const LOOK_MEMORY_MS = 300;

/**
 * Counts swings of one hand: a turn is where the fingertips have come back by the smallest swing from their furthest
 * point, so that trembling makes none. A swing counts as soon as it is long enough, not only when it ends.
 */
export class WaveDetector {
  /** Swings in a row so far. */
  swings = 0;
  #lastAtMs = Number.NEGATIVE_INFINITY;
  #look = 0;
  #isCompleted = false;
  /** Way of the current swing: +1, −1, or 0 while none has begun. */
  #way: -1 | 0 | 1 = 0;
  #fromX = 0;
  #fromY = 0;
  #fromAtMs = 0;
  #furthestX = 0;
  #furthestY = 0;
  #furthestAtMs = 0;
  /** Lengths of the last swings before the current one, in image heights; the latest last. */
  readonly #lengths: number[] = [];

  reset(): void {
    this.swings = 0;
    this.#way = 0;
    this.#look = 0;
    this.#isCompleted = false;
    this.#lengths.length = 0;
    this.#lastAtMs = Number.NEGATIVE_INFINITY;
  }

  /**
   * @param x fingertips' middle in image heights; `y` likewise
   * @param palmLength in image heights
   * @returns true in the frame in which a wave is complete
   */
  update(atMs: number, x: number, y: number, palmLength: number, shape: HandShape): boolean {
    const stepMs = atMs - this.#lastAtMs;
    if (!(stepMs <= LONGEST_GAP_MS)) this.reset();
    const look = fitTraits(wave.hand, shape);
    const isFirst = this.#lastAtMs === Number.NEGATIVE_INFINITY;
    this.#look += (look - this.#look) * (isFirst ? 1 : 1 - Math.exp(-stepMs / LOOK_MEMORY_MS));
    this.#lastAtMs = atMs;
    if (this.#look < 0.5) {
      this.#beginAt(atMs, x, y);
      return false;
    }
    if (isFirst) this.#beginAt(atMs, x, y);
    else this.#follow(atMs, x, y, wave.smallestSwing * palmLength);
    if (this.#isCompleted) {
      if (atMs - this.#furthestAtMs > PAUSE_AFTER_MS) this.#beginAt(atMs, x, y);
      return false;
    }
    if (this.swings < wave.swings) return false;
    this.#isCompleted = true;
    return true;
  }

  #beginAt(atMs: number, x: number, y: number): void {
    this.swings = 0;
    this.#way = 0;
    this.#isCompleted = false;
    this.#lengths.length = 0;
    this.#fromX = x;
    this.#fromY = y;
    this.#fromAtMs = atMs;
    this.#furthestX = x;
    this.#furthestY = y;
    this.#furthestAtMs = atMs;
  }

  #follow(atMs: number, x: number, y: number, smallestSwing: number): void {
    const longestMs = wave.swingDurationMs.to;
    if (this.#way === 0) {
      // Before the first swing: wait for a quick way from a place of rest, forgetting slow drift.
      if (Math.abs(x - this.#fromX) >= smallestSwing) {
        this.#way = x > this.#fromX ? 1 : -1;
        this.#furthestX = x;
        this.#furthestY = y;
        this.#furthestAtMs = atMs;
        this.#countCurrent();
      } else if (atMs - this.#fromAtMs > longestMs / 2) this.#beginAt(atMs, x, y);
      return;
    }
    if ((x - this.#furthestX) * this.#way >= 0) {
      this.#furthestX = x;
      this.#furthestY = y;
      this.#furthestAtMs = atMs;
      if (atMs - this.#fromAtMs > longestMs) this.swings = 0;
      return;
    }
    if ((this.#furthestX - x) * this.#way < smallestSwing) {
      if (atMs - this.#furthestAtMs > longestMs && !this.#isCompleted) this.#beginAt(atMs, x, y);
      return;
    }
    this.#turn(atMs, x, y);
  }

  #turn(atMs: number, x: number, y: number): void {
    const durationMs = this.#furthestAtMs - this.#fromAtMs;
    const length = Math.abs(this.#furthestX - this.#fromX);
    const rise = Math.abs(this.#furthestY - this.#fromY);
    const { from, to } = wave.swingDurationMs;
    const isSwing = durationMs >= from && durationMs <= to && rise <= wave.greatestRise * length;
    if (isSwing) this.#lengths.push(length);
    else this.#lengths.length = 0;
    if (this.#lengths.length >= wave.swings) this.#lengths.shift();
    this.#fromX = this.#furthestX;
    this.#fromY = this.#furthestY;
    this.#fromAtMs = this.#furthestAtMs;
    this.#way = this.#way === 1 ? -1 : 1;
    this.#furthestX = x;
    this.#furthestY = y;
    this.#furthestAtMs = atMs;
    this.#countCurrent();
  }

  /** The current swing is long enough: how many of those before it make one wave with it? */
  #countCurrent(): void {
    const current = Math.abs(this.#furthestX - this.#fromX);
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
    this.swings = alike + 1;
  }
}
