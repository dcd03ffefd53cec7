import type { ToLocalTime } from '../schedule/LocalTime.ts';
import type { SpanOfDay } from '../schedule/spanOfDay.ts';

/** Every zone's offset is a whole number of these, so no local hour begins within one. */
const QUARTER_HOUR_MS = 15 * 60_000;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

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

/** How much of a stretch within one quarter of an hour lies in the opening hours; all of it when there are none. */
export function openWithin(
  openingHours: SpanOfDay | null,
  { dayOffsetMs }: LocalQuarter,
  fromMs: number,
  toMs: number,
): number {
  if (openingHours === null) return toMs - fromMs;
  const from = fromMs + dayOffsetMs;
  const to = toMs + dayOffsetMs;
  const opensMs = timeOfDayMs(openingHours.from);
  const closesMs = timeOfDayMs(openingHours.to);
  if (opensMs < closesMs) return overlap(from, to, opensMs, closesMs);
  return overlap(from, to, 0, closesMs) + overlap(from, to, opensMs, DAY_MS);
}

function overlap(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
}

/** Of a time like "09:30". */
function timeOfDayMs(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours! * 60 + minutes!) * MINUTE_MS;
}
