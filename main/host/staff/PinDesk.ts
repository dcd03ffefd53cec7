import type { SignInAnswer } from '../../../contract/staffApi.ts';
import type { Clock } from '../../../domain/core/Clock.ts';
import { afterWrongPin, lockedForMs, NO_TRIES, triesLeft } from '../../../domain/staff/pinLockout.ts';
import { fitsDigest } from './pinDigest.ts';
import { readPin, writePin } from './pinFile.ts';

/** Looks at PINs, one at a time: many at once would be looked at before the first wrong one is counted. */
export class PinDesk {
  readonly #dataFolder: string;
  readonly #clock: Clock;
  #earlier: Promise<unknown> = Promise.resolve();

  constructor(dataFolder: string, clock: Clock) {
    this.#dataFolder = dataFolder;
    this.#clock = clock;
  }

  get isPinSet(): boolean {
    return readPin(this.#dataFolder) !== null;
  }

  /** How long no PIN is looked at from now on. */
  lockedForMs(): number {
    const kept = readPin(this.#dataFolder);
    return kept === null ? 0 : lockedForMs(kept.tries, this.#clock.now());
  }

  check(pin: string): Promise<SignInAnswer> {
    const answer = this.#earlier.then(() => this.#checkNow(pin));
    this.#earlier = answer.catch(() => undefined);
    return answer;
  }

  async #checkNow(pin: string): Promise<SignInAnswer> {
    const kept = readPin(this.#dataFolder);
    if (kept === null) return { kind: 'noPin' };
    const lockedMs = lockedForMs(kept.tries, this.#clock.now());
    if (lockedMs > 0) return { kind: 'locked', retryInMs: lockedMs };
    if (await fitsDigest(pin, kept.pin)) {
      if (kept.tries.wrong > 0) writePin(this.#dataFolder, kept.pin, NO_TRIES);
      return { kind: 'signedIn' };
    }
    const tries = afterWrongPin(kept.tries, this.#clock.now());
    writePin(this.#dataFolder, kept.pin, tries);
    const pauseMs = lockedForMs(tries, this.#clock.now());
    return pauseMs > 0
      ? { kind: 'locked', retryInMs: pauseMs }
      : { kind: 'wrong', triesLeft: triesLeft(tries) };
  }
}
