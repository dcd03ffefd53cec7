/** Time for the interaction; a test brings a clock of its own. The same shape as the state chart's clock. */
export interface Timers {
  /** Steady, never runs backwards; in the page `performance.now()`. */
  now(): number;
  setTimeout(callback: () => void, delayMs: number): unknown;
  clearTimeout(timer: unknown): void;
}

export const pageTimers: Timers = {
  now: () => performance.now(),
  setTimeout: (callback, delayMs) => window.setTimeout(callback, delayMs),
  clearTimeout: (timer) => window.clearTimeout(timer as number),
};
