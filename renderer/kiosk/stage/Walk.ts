import type { StagePlace } from '../../../domain/idols/formations/Spot.ts';
import { smoothStep } from '../../../domain/idols/sources/ease.ts';

/** Of one step. */
const STEP_MS = 330;
/** How high she bobs, model units. */
const STEP_HEIGHT = 14;
/** In a show every walk has so many, however long it takes. */
const STEPS_A_WALK = 6;

/** Her way from one place of the stage to another, at the pace of steps. */
export class Walk {
  from: StagePlace;
  to: StagePlace;
  /** 0..1 of the way. */
  share = 1;
  /** How far she is off the floor, model units. */
  hop = 0;
  #durationMs = 0;
  #startedMs: number | null = null;

  constructor(place: StagePlace) {
    this.from = place;
    this.to = place;
  }

  /** @param durationMs 0 leaves the way to the glide that every change of place has */
  begin(place: StagePlace, durationMs: number): void {
    if (place === this.to) return;
    // A way begun in the middle of another starts where that one leads: the glide evens out the rest.
    this.from = this.to;
    this.to = place;
    this.share = 0;
    this.#durationMs = durationMs;
    this.#startedMs = null;
  }

  /** She is on her way by this share of it, as a show says. */
  put(from: StagePlace, to: StagePlace, share: number): void {
    this.from = from;
    this.to = to;
    this.share = share;
    this.#durationMs = 0;
    this.#startedMs = null;
    const calming = Math.min(1, 4 * Math.min(share, 1 - share));
    const isWalking = share > 0 && share < 1 && from !== to;
    this.hop = isWalking ? STEP_HEIGHT * calming * Math.abs(Math.sin(Math.PI * STEPS_A_WALK * share)) : 0;
  }

  /** @returns whether the place changed. After a sleep of the page she has simply arrived. */
  advanceTo(timeMs: number): boolean {
    if (this.share >= 1) return false;
    this.#startedMs ??= timeMs;
    const passedMs = Math.max(0, timeMs - this.#startedMs);
    const linear = this.#durationMs <= 0 ? 1 : Math.min(1, passedMs / this.#durationMs);
    this.share = smoothStep(linear);
    const calming = Math.min(1, 4 * Math.min(linear, 1 - linear));
    this.hop = linear >= 1 ? 0 : STEP_HEIGHT * calming * Math.abs(Math.sin((Math.PI * passedMs) / STEP_MS));
    return true;
  }
}
