import { fingerprint } from './fingerprint.ts';
import type { SeenCode } from './ports.ts';

export type CodeNews = { readonly kind: 'ask'; readonly text: string } | { readonly kind: 'unclear' };

/** A phone that is being lifted is blurred for a moment; one that is blurred for so long needs a word. */
const UNCLEAR_SIGHTINGS = 6;
const UNCLEAR_WITHIN_MS = 4000;
const UNCLEAR_AGAIN_MS = 15_000;
const MOST_UNCLEAR_WORDS = 2;
/** A code of something else that is there for visitor after visitor hangs on a wall. */
const SCENERY_FORGOTTEN_MS = 600_000;
const MOST_SCENERY = 32;

/** Makes of the many looks at a code the few things that deserve an answer. Keeps no text, only how to know it again. */
export class CodeSightings {
  #answeredUntilMs = new Map<string, number>();
  readonly #scenerySeenAtMs = new Map<string, number>();
  #unclearAtMs: number[] = [];
  #unclearWords = 0;
  #quietUntilMs = Number.NEGATIVE_INFINITY;

  beginVisit(): void {
    this.#answeredUntilMs = new Map();
    this.#unclearAtMs = [];
    this.#unclearWords = 0;
    this.#quietUntilMs = Number.NEGATIVE_INFINITY;
  }

  see({ text, atMs }: SeenCode): CodeNews | null {
    if (text === null) return this.#seeUnclear(atMs);
    this.#unclearAtMs = [];
    const mark = fingerprint(text);
    if (this.#isScenery(mark, atMs)) return null;
    if (atMs < (this.#answeredUntilMs.get(mark) ?? Number.NEGATIVE_INFINITY)) return null;
    return { kind: 'ask', text };
  }

  /** It has had its answer: silent about it for the rest of the visit, or until a moment. */
  settle(text: string, untilMs = Number.POSITIVE_INFINITY): void {
    this.#answeredUntilMs.set(fingerprint(text), untilMs);
  }

  /** It is no pass at all: answered now, and taken for a part of the street if the next visitors have it as well. */
  settleForeign(text: string, atMs: number): void {
    this.settle(text);
    this.#scenerySeenAtMs.set(fingerprint(text), atMs);
    for (const [mark, seenAtMs] of this.#scenerySeenAtMs) {
      const isOld = atMs - seenAtMs > SCENERY_FORGOTTEN_MS;
      if (isOld || this.#scenerySeenAtMs.size > MOST_SCENERY) this.#scenerySeenAtMs.delete(mark);
    }
  }

  #isScenery(mark: string, atMs: number): boolean {
    const seenAtMs = this.#scenerySeenAtMs.get(mark);
    if (seenAtMs === undefined || atMs - seenAtMs > SCENERY_FORGOTTEN_MS) return false;
    this.#scenerySeenAtMs.set(mark, atMs);
    return true;
  }

  #seeUnclear(atMs: number): CodeNews | null {
    this.#unclearAtMs = [...this.#unclearAtMs.filter((each) => atMs - each < UNCLEAR_WITHIN_MS), atMs];
    const isQuiet = atMs < this.#quietUntilMs || this.#unclearWords === MOST_UNCLEAR_WORDS;
    if (isQuiet || this.#unclearAtMs.length < UNCLEAR_SIGHTINGS) return null;
    this.#unclearAtMs = [];
    this.#unclearWords += 1;
    this.#quietUntilMs = atMs + UNCLEAR_AGAIN_MS;
    return { kind: 'unclear' };
  }
}
