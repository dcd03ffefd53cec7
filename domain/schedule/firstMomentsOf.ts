import type { ToLocalTime } from './LocalTime.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * The first moment at which the street's clocks show a minute of this day or a later one. So a minute that the clocks
 * skip comes when they jump, and one that they show twice comes the first time.
 * @param date like "2026-11-24"
 * @returns for a minute counted from the day's midnight, below 2880: from 1440 on it lies in the next day
 */
export function firstMomentsOf(date: string, toLocalTime: ToLocalTime): (minute: number) => number {
  const midnight = Date.parse(`${date}T00:00Z`);
  // Wide enough for every offset there is; no zone changes its clocks twice within these days.
  const fromMs = midnight - DAY_MS;
  const toMs = midnight + 3 * DAY_MS;
  const before = toLocalTime(fromMs).offsetMinutes * MINUTE_MS;
  const after = toLocalTime(toMs).offsetMinutes * MINUTE_MS;
  const changeMs = before === after ? Number.POSITIVE_INFINITY : whenClocksChange(fromMs, toMs, toLocalTime);
  return (minute) => {
    const wanted = midnight + minute * MINUTE_MS;
    return wanted - before < changeMs ? wanted - before : Math.max(changeMs, wanted - after);
  };
}

/** The first minute of the later offset. */
function whenClocksChange(fromMs: number, toMs: number, toLocalTime: ToLocalTime): number {
  const later = toLocalTime(toMs).offsetMinutes;
  let low = Math.floor(fromMs / MINUTE_MS);
  let high = Math.ceil(toMs / MINUTE_MS);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (toLocalTime(middle * MINUTE_MS).offsetMinutes === later) high = middle;
    else low = middle;
  }
  return high * MINUTE_MS;
}
