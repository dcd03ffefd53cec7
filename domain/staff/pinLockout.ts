/** Wrong PINs in a row, and when the last of them was. */
export type PinTries = { readonly wrong: number; readonly lastWrongAtMs: number };

export const NO_TRIES: PinTries = { wrong: 0, lastWrongAtMs: 0 };

/** So many may be wrong without a pause: fingers slip on glass. */
export const FREE_TRIES = 3;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** Pause after so many wrong PINs in a row: 30 s after the third, twice as long after each further one, an hour at most. */
export function pauseAfterMs(wrong: number): number {
  if (wrong < FREE_TRIES) return 0;
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (wrong - FREE_TRIES));
}

/** How long no PIN is looked at from now on; 0 when one may be tried. A clock that was set back does not lengthen it. */
export function lockedForMs(tries: PinTries, nowMs: number): number {
  const pauseMs = pauseAfterMs(tries.wrong);
  return Math.max(0, Math.min(pauseMs, tries.lastWrongAtMs + pauseMs - nowMs));
}

export function afterWrongPin(tries: PinTries, nowMs: number): PinTries {
  return { wrong: tries.wrong + 1, lastWrongAtMs: nowMs };
}

/** Tries that are left before the next pause; 0 when each further wrong one brings a longer pause. */
export function triesLeft(tries: PinTries): number {
  return Math.max(0, FREE_TRIES - tries.wrong);
}
