/** After so long without a step of the sound's clock the sound is taken for stalled. */
const STALLED_AFTER_MS = 400;
/** A page that was asleep longer than this between two looks says nothing about the sound. */
const LONGEST_LOOK_MS = 100;
/** A sound that is farther ahead than this went on while the page slept: the stage goes there at once. */
const JUMP_MS = 250;
/** A sound that is farther behind than this stood still while the stage went on. The way to no loudspeaker is so long. */
const BEHIND_MS = 1000;
/** Nearer than this, a sound that comes back is together with the stage already. */
const TOGETHER_MS = 45;
/** A sound that was sought has so long to get there before it is sought again. */
const SEEK_AGAIN_MS = 500;
/** How fast the stage is drawn to the sound's time: a clock of coarse steps is evened out, a drift never adds up. */
const CORRECTION_MS = 300;

/**
 * Where a show is. The sound leads: its clock comes in coarse steps, so the stage runs by the page's own clock and is
 * drawn to the sound's gently, never backwards. While nothing is heard (no loudspeaker, locked, stalled) the show goes on
 * by the page's clock alone; when the sound comes back it is the sound that is to be sought.
 *
 * Times: `nowMs` is the page's steady clock, positions are milliseconds from the beginning of the song's sound.
 */
export class ShowClock {
  #positionMs = 0;
  #lookedMs: number | null = null;
  #heardMs: number | null = null;
  #stillMs = 0;
  #isLed = false;
  #isPlaying = false;
  /** The sound was put where the stage is: what it is behind is the way to the loudspeaker, and the stage waits for it. */
  #isPlaced = false;
  #placedMs = Number.NEGATIVE_INFINITY;

  get positionMs(): number {
    return this.#positionMs;
  }

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  /** Whether the sound is heard and leads. */
  get isLed(): boolean {
    return this.#isLed;
  }

  play(nowMs: number): void {
    if (this.#isPlaying) return;
    this.#isPlaying = true;
    this.#lookedMs = nowMs;
    this.#forgetSound();
  }

  pause(): void {
    this.#isPlaying = false;
    this.#isLed = false;
  }

  seek(positionMs: number): void {
    this.#positionMs = positionMs;
    this.#forgetSound();
  }

  /**
   * @param heardMs where the loudspeaker is in the song, or null while nothing is heard
   * @returns `seekSoundTo`: the sound came back and is somewhere else; it is to be sought there
   */
  look(
    nowMs: number,
    heardMs: number | null,
  ): { readonly positionMs: number; readonly seekSoundTo: number | null } {
    if (!this.#isPlaying) return { positionMs: this.#positionMs, seekSoundTo: null };
    const passedMs = Math.max(0, nowMs - (this.#lookedMs ?? nowMs));
    this.#lookedMs = nowMs;
    const predictedMs = this.#positionMs + passedMs;
    const stepped = heardMs !== null && this.#heardMs !== null && heardMs !== this.#heardMs;
    const isFirst = heardMs !== null && this.#heardMs === null;
    this.#stillMs = stepped || heardMs === null ? 0 : this.#stillMs + Math.min(passedMs, LONGEST_LOOK_MS);
    this.#heardMs = heardMs;
    this.#positionMs = predictedMs;
    if (heardMs === null || this.#stillMs >= STALLED_AFTER_MS) {
      this.#isLed = false;
      this.#isPlaced = false;
      return { positionMs: predictedMs, seekSoundTo: null };
    }
    if (!stepped || isFirst) return { positionMs: predictedMs, seekSoundTo: null };
    const errorMs = heardMs - predictedMs;
    if (!this.#follows(errorMs)) {
      const isTooSoon = this.#isPlaced && nowMs - this.#placedMs < SEEK_AGAIN_MS;
      if (isTooSoon) return { positionMs: predictedMs, seekSoundTo: null };
      this.#isPlaced = true;
      this.#placedMs = nowMs;
      return { positionMs: predictedMs, seekSoundTo: predictedMs };
    }
    if (errorMs > JUMP_MS) this.#positionMs = heardMs;
    else {
      const corrected = predictedMs + errorMs * (1 - Math.exp(-passedMs / CORRECTION_MS));
      this.#positionMs = Math.max(predictedMs - passedMs, corrected);
    }
    return { positionMs: this.#positionMs, seekSoundTo: null };
  }

  /** Whether the stage goes by a sound that is so far from it. */
  #follows(errorMs: number): boolean {
    const behindMs = this.#isLed || this.#isPlaced ? BEHIND_MS : TOGETHER_MS;
    const aheadMs = this.#isLed ? Number.POSITIVE_INFINITY : TOGETHER_MS;
    this.#isLed = errorMs >= -behindMs && errorMs <= aheadMs;
    return this.#isLed;
  }

  #forgetSound(): void {
    this.#heardMs = null;
    this.#stillMs = 0;
    this.#isLed = false;
    // Who plays and seeks does so with the sound as well.
    this.#isPlaced = true;
    this.#placedMs = Number.NEGATIVE_INFINITY;
  }
}
