/** What is done about a window, a page or a process that is gone. */
export type RecoveryDecision =
  | { readonly action: 'restart'; readonly pauseMs: number }
  /** Give up, so that whoever started the program (a service manager) starts it anew from nothing. */
  | { readonly action: 'giveUp' };

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;
const REMEMBERED_MS = 10 * 60_000;
/** With the pauses below this is about six minutes of trying. */
const MOST_RESTARTS = 12;

/**
 * Decides after each failure: one crash a day is restarted at once, a crash on every start ever more slowly, so that a
 * broken driver does not heat the box, and not for ever.
 *
 * @param failureTimesMs moments of all failures so far, the latest included; any clock that only goes forward
 * @param nowMs the same clock's reading
 */
export function decideRecovery(failureTimesMs: readonly number[], nowMs: number): RecoveryDecision {
  const recent = failureTimesMs.filter((time) => nowMs - time < REMEMBERED_MS).length;
  if (recent > MOST_RESTARTS) return { action: 'giveUp' };
  return {
    action: 'restart',
    pauseMs: Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, recent - 1)),
  };
}

/** Failures older than this never matter again; keeps the list of a program that runs for weeks short. */
export function forgetOldFailures(failureTimesMs: readonly number[], nowMs: number): number[] {
  return failureTimesMs.filter((time) => nowMs - time < REMEMBERED_MS);
}
