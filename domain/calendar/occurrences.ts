import { assertNever } from '../core/assertNever.ts';
import { dayNumber, daysAfter, minuteOf, weekdayOf } from '../schedule/days.ts';
import { firstMomentsOf } from '../schedule/firstMomentsOf.ts';
import type { ToLocalTime } from '../schedule/LocalTime.ts';
import type { Calendar, CalendarEntry, Days } from './Calendar.ts';

/** One time at which the calendar wants a show. */
export type Occurrence = {
  /** Unique in the calendar, and the same however often it is asked: entry, date and time as planned. */
  readonly key: string;
  readonly entry: string;
  readonly show: string;
  readonly atMs: number;
  readonly priority: number;
  readonly interrupts: boolean;
};

const MINUTES_PER_DAY = 1440;

/** All that the calendar wants in [fromMs, toMs), by time; at the same moment who goes first comes first. */
export function occurrencesBetween(
  { entries }: Calendar,
  fromMs: number,
  toMs: number,
  toLocalTime: ToLocalTime,
): readonly Occurrence[] {
  if (toMs <= fromMs) return [];
  // A span that runs past midnight begins the day before; a zone may have skipped a whole day.
  const first = daysAfter(toLocalTime(fromMs).date, -2);
  const last = daysAfter(toLocalTime(toMs).date, 1);
  const found = new Map<string, Occurrence>();
  for (let date = first; date <= last; date = daysAfter(date, 1)) {
    const momentOf = firstMomentsOf(date, toLocalTime);
    if (momentOf(0) >= toMs || momentOf(2 * MINUTES_PER_DAY - 1) < fromMs) continue;
    for (const entry of entries) {
      for (const { minute, show } of plannedOn(entry, date)) {
        const atMs = momentOf(minute);
        if (atMs < fromMs || atMs >= toMs) continue;
        // Times that the clocks skip all come at once; the last stands for them.
        found.set(`${entry.id} ${atMs}`, {
          key: `${entry.id} ${date} ${minute}`,
          entry: entry.id,
          show,
          atMs,
          priority: entry.kind === 'interrupt' ? 0 : entry.priority,
          interrupts: entry.kind === 'interrupt',
        });
      }
    }
  }
  return [...found.values()].sort((one, other) => one.atMs - other.atMs || goesBefore(one, other));
}

/** Negative when `one` is played and not `other`, where both cannot be. */
export function goesBefore(one: Occurrence, other: Occurrence): number {
  return (
    Number(other.interrupts) - Number(one.interrupts) ||
    other.priority - one.priority ||
    one.atMs - other.atMs ||
    (one.entry < other.entry ? -1 : Number(one.entry > other.entry))
  );
}

export function isOneOf({ weekdays, fromDate, toDate }: Days, date: string): boolean {
  return (
    weekdays.includes(weekdayOf(date)) &&
    (fromDate === null || fromDate <= date) &&
    (toDate === null || date <= toDate)
  );
}

type Planned = { readonly minute: number; readonly show: string };

/** By the calendar's own day: minutes from 1440 on lie in the next. */
function plannedOn(entry: CalendarEntry, date: string): readonly Planned[] {
  switch (entry.kind) {
    case 'interrupt':
      return entry.date === date ? [{ minute: minuteOf(entry.time), show: entry.show }] : [];
    case 'at':
    case 'every': {
      if (!isOneOf(entry, date)) return [];
      const minutes = entry.kind === 'at' ? entry.times.map(minuteOf).sort(byValue) : minutesOf(entry);
      const before = dayNumber(date) * minutes.length;
      return minutes.map((minute, place) => {
        const turn = (before + place) % entry.shows.length;
        return { minute, show: entry.shows[turn] as string };
      });
    }
    default:
      return assertNever(entry, 'CalendarEntry');
  }
}

function minutesOf({ from, to, everyMinutes }: CalendarEntry & { kind: 'every' }): number[] {
  const start = minuteOf(from);
  const end = minuteOf(to) > start ? minuteOf(to) : minuteOf(to) + MINUTES_PER_DAY;
  const count = Math.ceil((end - start) / everyMinutes);
  return Array.from({ length: count }, (_, slot) => start + slot * everyMinutes);
}

const byValue = (one: number, other: number): number => one - other;
