import type { Hours } from '../calendar/Calendar.ts';
import { isOneOf } from '../calendar/occurrences.ts';
import { daysAfter, minuteOf } from '../schedule/days.ts';
import type { LocalQuarter } from './quarterHours.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** How much of a stretch within one quarter of an hour lies in the opening hours, in milliseconds. */
export type OpenWithin = (quarter: LocalQuarter, fromMs: number, toMs: number) => number;

/** A part of one day, in milliseconds from its midnight by the street's clocks. */
type Part = { readonly fromMs: number; readonly toMs: number };

/** Of the hours that hold now, also for days that are past. Null: always open. */
export function openWithin(opening: readonly Hours[] | null): OpenWithin {
  if (opening === null) return (_quarter, fromMs, toMs) => toMs - fromMs;
  const days = new Map<string, readonly Part[]>();
  return ({ date, dayOffsetMs }, fromMs, toMs) => {
    const parts = days.get(date) ?? partsOf(opening, date);
    days.set(date, parts);
    let openMs = 0;
    for (const part of parts) {
      openMs += Math.max(
        0,
        Math.min(toMs + dayOffsetMs, part.toMs) - Math.max(fromMs + dayOffsetMs, part.fromMs),
      );
    }
    return openMs;
  };
}

/** The parts of a day in which the street is open, none of which overlaps another. */
function partsOf(opening: readonly Hours[], date: string): readonly Part[] {
  const parts = opening.flatMap((hours) => {
    const fromMs = minuteOf(hours.from) * MINUTE_MS;
    const toMs = minuteOf(hours.to) * MINUTE_MS;
    const isToday = isOneOf(hours, date);
    if (fromMs < toMs) return isToday ? [{ fromMs, toMs }] : [];
    return [
      ...(isToday ? [{ fromMs, toMs: DAY_MS }] : []),
      ...(isOneOf(hours, daysAfter(date, -1)) ? [{ fromMs: 0, toMs }] : []),
    ];
  });
  const apart: Part[] = [];
  for (const part of parts.sort((one, other) => one.fromMs - other.fromMs)) {
    const last = apart.at(-1);
    if (last === undefined || last.toMs < part.fromMs) apart.push(part);
    else apart[apart.length - 1] = { fromMs: last.fromMs, toMs: Math.max(last.toMs, part.toMs) };
  }
  return apart;
}
