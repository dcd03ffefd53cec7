import type { TouchOnlyReason } from '../../../contract/perception.ts';

/** Pauses between tries to get the camera back: a second at first, a minute at most, for as long as it takes. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/** How long to wait after the given number of failed tries in a row (1 after the first). */
export function pauseAfter(failedTries: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, failedTries - 1));
}

/**
 * Whether to try again after the sight was lost for this reason, and when. A refusal is tried again as well: staff
 * may grant the camera while the kiosk runs, and nobody is there to reload it.
 */
export function retryPause(reason: TouchOnlyReason, failedTries: number): number | null {
  return reason === 'switchedOff' || reason === 'filmEnded' ? null : pauseAfter(failedTries);
}

/** What `getUserMedia` failed with, by the names of the Media Capture specification. */
export function reasonOfCameraFailure(failure: unknown): TouchOnlyReason {
  const name = failure instanceof Error || isNamed(failure) ? failure.name : '';
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'absent';
  }
}

function isNamed(failure: unknown): failure is { name: string } {
  return (
    typeof failure === 'object' && failure !== null && 'name' in failure && typeof failure.name === 'string'
  );
}

/** A worker that has frames and says nothing for so long has hung. Loading and measuring take longer, once. */
export const SILENCE_LIMIT_MS = 8000;
export const PREPARATION_LIMIT_MS = 90_000;

/** Sight that held for so long counts as restored: the next failure is waited for a second again. */
export const STEADY_AFTER_MS = 20_000;
