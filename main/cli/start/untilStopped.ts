import type { Disposable } from '../../../domain/core/Disposable.ts';

export type StopReason = 'signal' | 'closedByPerson' | 'gaveUp';

export interface UntilStopped extends Disposable {
  readonly stopped: Promise<StopReason>;
  stop(reason: StopReason): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One Ctrl-C can arrive twice: from the terminal, and handed on by npm. */
const SAME_PRESS_MS = 1000;

/**
 * Waits for Ctrl-C, a service manager, or our own `stop`. A second Ctrl-C, pressed later, ends the program at once:
 * closing may be what hangs.
 */
export function untilStopped(): UntilStopped {
  const { promise, resolve } = Promise.withResolvers<StopReason>();
  const keepAlive = setInterval(() => {}, 3_600_000);
  let firstSignalMs: number | null = null;
  const onSignal = (signal: NodeJS.Signals) => {
    const nowMs = performance.now();
    firstSignalMs ??= nowMs;
    if (signal === 'SIGINT' && nowMs - firstSignalMs > SAME_PRESS_MS) process.exit(130);
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
