import type { Calendar } from '../../../domain/calendar/Calendar.ts';
import { hoursAt, type StreetHours } from '../../../domain/calendar/hoursAt.ts';
import { type Occurrence, occurrencesBetween } from '../../../domain/calendar/occurrences.ts';
import type { ToLocalTime } from '../../../domain/schedule/LocalTime.ts';

const DAY_MS = 86_400_000;
/** Nobody waits longer than this for a show. */
const MOST_DAYS = 31;

/** What the calendar wants next in hours in which the street is open, soonest first. */
export function comingShows(
  calendar: Calendar,
  hours: StreetHours,
  toLocalTime: ToLocalTime,
  fromMs: number,
  most: number,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let day = 0; day < MOST_DAYS && found.length < most; day++) {
    const beginsMs = fromMs + day * DAY_MS;
    const ofDay = occurrencesBetween(calendar, beginsMs, beginsMs + DAY_MS, toLocalTime);
    found.push(...ofDay.filter(({ atMs }) => hoursAt(hours, toLocalTime(atMs)).open));
  }
  return found.slice(0, most);
}
