import type { ToLocalTime } from '../schedule/LocalTime.ts';

/** Every zone's offset is a whole number of these, so no local hour begins within one. */
const QUARTER_HOUR_MS = 15 * 60_000;

export function quarterOf(atMs: number): number {
  return Math.floor(atMs / QUARTER_HOUR_MS);
}

/** Cuts a stretch of time at every quarter of an hour. */
export function eachQuarter(
  fromMs: number,
  toMs: number,
  take: (fromMs: number, toMs: number) => void,
): void {
  let beginsMs = fromMs;
  while (beginsMs < toMs) {
    const endsMs = Math.min((quarterOf(beginsMs) + 1) * QUARTER_HOUR_MS, toMs);
    take(beginsMs, endsMs);
    beginsMs = endsMs;
  }
}

/** One quarter of an hour as the street's clocks show it. */
export type LocalQuarter = {
  readonly date: string;
  readonly hour: number;
  /** Milliseconds that the street's clock has gone since its midnight, less the moment itself: add a moment to get its time of day. */
  readonly dayOffsetMs: number;
};

export function localQuarter(quarter: number, toLocalTime: ToLocalTime): LocalQuarter {
  const atMs = quarter * QUARTER_HOUR_MS;
  const { date, hour, minute, second } = toLocalTime(atMs);
  return { date, hour, dayOffsetMs: ((hour * 60 + minute) * 60 + second) * 1000 - atMs };
}
