import type { Disposable } from '../../../domain/core/Disposable.ts';

export type StopReason = 'signal' | 'closedByPerson' | 'gaveUp';

export interface UntilStopped extends Disposable {
  readonly stopped: Promise<StopReason>;
  stop(reason: StopReason): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Waits for Ctrl-C, a service manager, or our own `stop`. A second Ctrl-C ends the program at once: closing may be
 * what hangs.
 */
export function untilStopped(): UntilStopped {
  const { promise, resolve } = Promise.withResolvers<StopReason>();
  const keepAlive = setInterval(() => {}, 3_600_000);
  let interrupted = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (interrupted && signal === 'SIGINT') process.exit(130);
    interrupted = true;
    resolve('signal');
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    stopped: promise,
    stop: resolve,
    dispose() {
      clearInterval(keepAlive);
      for (const signal of SIGNALS) process.off(signal, onSignal);
    },
  };
}
