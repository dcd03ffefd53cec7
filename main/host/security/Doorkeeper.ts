import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../../../domain/core/Clock.ts';

/** A slow box may need this long from starting its browser to opening the page. */
const KEY_LIFE_MS = 120_000;
const MOST_KEYS = 32;
const MOST_SESSIONS = 64;

/**
 * Who may come in. A shell is given a key that opens once; the page then holds a cookie. Only digests are compared and
 * kept, so neither the time of a comparison nor a dump of the memory tells a key.
 */
export class Doorkeeper {
  readonly #clock: Clock;
  /** Digest of each unused key, and when it ends. In order of making. */
  readonly #keys = new Map<string, number>();
  readonly #sessions = new Set<string>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A fresh key, valid once and for two minutes. */
  mintKey(): string {
    const key = secret();
    this.#keys.set(digest(key), this.#clock.now() + KEY_LIFE_MS);
    dropOldest(this.#keys, MOST_KEYS);
    return key;
  }

  /** Uses up the key. Returns the cookie's value, or null when the key is unknown, used or too old. */
  redeem(key: string): string | null {
    const endsAtMs = this.#keys.get(digest(key));
    this.#keys.delete(digest(key));
    if (endsAtMs === undefined || endsAtMs < this.#clock.now()) return null;
    const session = secret();
    this.#sessions.add(digest(session));
    dropOldest(this.#sessions, MOST_SESSIONS);
    return session;
  }

  /** Whether the key still opens. */
  isUnused(key: string): boolean {
    return (this.#keys.get(digest(key)) ?? Number.NEGATIVE_INFINITY) >= this.#clock.now();
  }

  knows(session: string): boolean {
    return this.#sessions.has(digest(session));
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** A bound, so that no caller can fill the memory. Maps and sets keep the order of adding. */
function dropOldest(kept: Map<string, unknown> | Set<string>, most: number): void {
  for (const oldest of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(oldest);
  }
}
