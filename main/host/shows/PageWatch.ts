import type { Heartbeat } from '../../../contract/api.ts';

/** A page tells of itself every five seconds; one that is loaded anew is back within this on a slow machine. */
const MOST_LOOKS_SILENT = 15;
/** So long no frame was drawn, though the page tells of itself. */
const MOST_LOOKS_STILL = 20;

/**
 * What is known of the page by its signs of life. Times are counted in looks, one a second, so that a clock that is set
 * makes no page come or go.
 */
export class PageWatch {
  #last: Heartbeat | null = null;
  #looksSilent = 0;
  #looksStill = 0;

  /** A second went by. */
  look(): void {
    this.#looksSilent++;
    this.#looksStill++;
  }

  heard(heartbeat: Heartbeat): void {
    if (this.#last?.framesDrawn !== heartbeat.framesDrawn) this.#looksStill = 0;
    this.#looksSilent = 0;
    this.#last = heartbeat;
  }

  /** Nothing was heard for long, also since the start. */
  get isAway(): boolean {
    return this.#looksSilent >= MOST_LOOKS_SILENT;
  }

  /** It tells of itself, and draws nothing. The poster is a picture. */
  get isFrozen(): boolean {
    const last = this.now;
    return last !== null && !last.poster && this.#looksStill >= MOST_LOOKS_STILL;
  }

  /** What it last told; null when it is away, or has not come yet. */
  get now(): Heartbeat | null {
    return this.isAway ? null : this.#last;
  }

  get canPerform(): boolean {
    return this.now?.poster === false;
  }
}
