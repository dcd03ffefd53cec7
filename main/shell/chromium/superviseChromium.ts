import { assertNever } from '../../../domain/core/assertNever.ts';
import type { AsyncDisposable } from '../../../domain/core/Disposable.ts';
import { ok, type Result } from '../../../domain/core/Result.ts';
import { decideRecovery, forgetOldFailures } from '../recovery.ts';
import {
  type ChromiumExit,
  type ChromiumFailure,
  type ChromiumHandle,
  type ChromiumOptions,
  launchChromium,
} from './launchChromium.ts';

export interface SuperviseOptions extends Omit<ChromiumOptions, 'address' | 'onExit'> {
  /** Asked before every launch: the address holds a key that opens once. */
  address(): string | Promise<string>;
  /** Says one line about what happened and what is done. */
  say(sentence: string): void;
  /** The browser is gone for good: closed by a person, or it failed too often. */
  onEnd(end: { reason: 'closedByPerson' | 'gaveUp' }): void;
  /** Stands in for the real launch in tests. */
  launch?: typeof launchChromium;
  nowMs?: () => number;
  /** Waits; resolves early when stopped. Stands in for real time in tests. */
  pause?: (durationMs: number, signal: AbortSignal) => Promise<void>;
}

export interface SupervisedChromium extends AsyncDisposable {
  /** Ends the browser and starts another, because of what the host saw from outside. `reason` is a whole sentence. */
  restart(reason: string): Promise<void>;
}

/** Keeps one browser on the kiosk's page for weeks: what ends is started again, with growing pauses. */
export async function superviseChromium(
  options: SuperviseOptions,
): Promise<Result<SupervisedChromium, ChromiumFailure>> {
  const { launch = launchChromium, nowMs = () => performance.now(), pause = abortablePause, say } = options;
  const stopping = new AbortController();
  let failureTimesMs: number[] = [];
  let current: ChromiumHandle | undefined;
  let recovering: Promise<void> = Promise.resolve();

  const launchOnce = () =>
    launch({
      ...options,
      address: options.address(),
      onExit: (exit) => {
        current = undefined;
        if (stopping.signal.aborted) return;
        if (isClosedByPerson(options.mode, exit)) options.onEnd({ reason: 'closedByPerson' });
        else recovering = recover(describeExit(exit));
      },
    });

  const recover = async (firstReason: string): Promise<void> => {
    let reason = firstReason;
    while (!stopping.signal.aborted) {
      failureTimesMs = [...forgetOldFailures(failureTimesMs, nowMs()), nowMs()];
      const decision = decideRecovery(failureTimesMs, nowMs());
      if (decision.action === 'giveUp') {
        say(`${reason} It failed ${failureTimesMs.length} times within ten minutes; giving up.`);
        options.onEnd({ reason: 'gaveUp' });
        return;
      }
      say(`${reason} Starting it again in ${decision.pauseMs / 1000} s.`);
      await pause(decision.pauseMs, stopping.signal);
      if (stopping.signal.aborted) return;
      const again = await launchOnce();
      if (again.ok) {
        current = again.value;
        // Stopped while it was starting: it must not outlive us.
        if (stopping.signal.aborted) await again.value.dispose();
        return;
      }
      reason = again.error.sentence;
    }
  };

  const first = await launchOnce();
  if (!first.ok) return first;
  current = first.value;
  return ok({
    async restart(reason) {
      // Nothing to end: it is being started again already.
      if (current === undefined || stopping.signal.aborted) return;
      const lost = current;
      current = undefined;
      await lost.dispose();
      recovering = recover(reason);
      await recovering;
    },
    async dispose() {
      stopping.abort();
      await current?.dispose();
      await recovering;
    },
  });
}

/** On a screen of the street nobody is meant to close the kiosk; a window on a desk is closed by its owner. */
function isClosedByPerson(mode: ChromiumOptions['mode'], exit: ChromiumExit): boolean {
  return mode === 'windowed' && exit.cause === 'exited' && exit.code === 0;
}

function describeExit(exit: ChromiumExit): string {
  switch (exit.cause) {
    case 'exited':
      return `The browser ended (${exit.signal ?? `code ${exit.code}`}).`;
    case 'pageCrashed':
      return 'The page crashed.';
    case 'unresponsive':
      return 'The page no longer answered.';
    default:
      return assertNever(exit, 'ChromiumExit');
  }
}

function abortablePause(durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, durationMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
