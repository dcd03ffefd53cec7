import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../../../domain/core/Clock.ts';
import type { Disposable } from '../../../domain/core/Disposable.ts';

/** Whoever goes away leaves an open console behind for no longer than this. */
export const IDLE_LIMIT_MS = 10 * 60_000;
/** Even one that is used all the time asks for the PIN again after a shift. */
export const LONGEST_SESSION_MS = 12 * 3_600_000;
const LOOK_EVERY_MS = 5000;
const MOST_SESSIONS = 16;

type Session = {
  readonly beganAtMs: number;
  /** On the kiosk's own screen, where nobody else can play meanwhile. */
  readonly onKioskScreen: boolean;
  usedAtMs: number;
};

/** Who of the staff is signed in. Digests only are kept. `onScreenChanged` tells when the kiosk's screen is the staff's. */
export class StaffSessions implements Disposable {
  readonly #clock: Clock;
  readonly #onScreenChanged: (taken: boolean) => void;
  readonly #sessions = new Map<string, Session>();
  readonly #timer: NodeJS.Timeout;
  #screenTaken = false;

  constructor(clock: Clock, onScreenChanged: (taken: boolean) => void) {
    this.#clock = clock;
    this.#onScreenChanged = onScreenChanged;
    this.#timer = setInterval(() => this.#forgetOld(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  /** Returns the cookie's value. */
  begin(onKioskScreen: boolean): string {
    const secret = randomBytes(32).toString('base64url');
    const nowMs = this.#clock.now();
    this.#sessions.set(digest(secret), { beganAtMs: nowMs, usedAtMs: nowMs, onKioskScreen });
    for (const oldest of this.#sessions.keys()) {
      if (this.#sessions.size <= MOST_SESSIONS) break;
      this.#sessions.delete(oldest);
    }
    this.#tellScreen();
    return secret;
  }

  /** Whether this session holds. */
  holds(secret: string | null): boolean {
    return this.#find(secret) !== null;
  }

  /** Whether this session holds; using it keeps it awake. */
  use(secret: string | null): boolean {
    const session = this.#find(secret);
    if (session !== null) session.usedAtMs = this.#clock.now();
    return session !== null;
  }

  end(secret: string | null): void {
    if (secret !== null) this.#sessions.delete(digest(secret));
    this.#tellScreen();
  }

  dispose(): void {
    clearInterval(this.#timer);
    this.#sessions.clear();
    this.#tellScreen();
  }

  #find(secret: string | null): Session | null {
    if (secret === null) return null;
    this.#forgetOld();
    return this.#sessions.get(digest(secret)) ?? null;
  }

  #forgetOld(): void {
    const nowMs = this.#clock.now();
    for (const [key, { beganAtMs, usedAtMs }] of this.#sessions) {
      const idleMs = Math.abs(nowMs - usedAtMs);
      if (idleMs > IDLE_LIMIT_MS || Math.abs(nowMs - beganAtMs) > LONGEST_SESSION_MS)
        this.#sessions.delete(key);
    }
    this.#tellScreen();
  }

  #tellScreen(): void {
    const taken = [...this.#sessions.values()].some(({ onKioskScreen }) => onKioskScreen);
    if (taken === this.#screenTaken) return;
    this.#screenTaken = taken;
    this.#onScreenChanged(taken);
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
