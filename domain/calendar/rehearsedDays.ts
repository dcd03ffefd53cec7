import { daysAfter } from '../schedule/days.ts';
import type { ToLocalTime } from '../schedule/LocalTime.ts';
import { type HoursNow, hoursAt, type StreetHours } from './hoursAt.ts';
import { dayOf } from './hoursOfDay.ts';
import type { Programme, Showing } from './playThrough.ts';
import type { Skip } from './stepCalendar.ts';

const MINUTE_MS = 60_000;

/** A show as it will be given, with what holds on the street while it begins and ends. */
export type RehearsedShowing = Showing & {
  readonly waitedMs: number;
  readonly hours: HoursNow;
  /** It goes on after closing time. */
  readonly outlastsOpening: boolean;
};

/** One day of the street's clocks. */
export type RehearsedDay = {
  readonly date: string;
  readonly showings: readonly RehearsedShowing[];
  readonly skips: readonly Skip[];
  readonly openMinutes: number;
  /** Of the open minutes, those in which a show plays. */
  readonly showMinutes: number;
  /** The longest stretch of open minutes without a show. */
  readonly longestBlankMinutes: number;
};

/** The programme, day by day. */
export function rehearsedDays(
  programme: Programme,
  hours: StreetHours,
  toLocalTime: ToLocalTime,
  firstDate: string,
  lastDate: string,
): readonly RehearsedDay[] {
  const days: RehearsedDay[] = [];
  for (let date = firstDate; date <= lastDate; date = daysAfter(date, 1)) {
    days.push(rehearsedDay(programme, hours, toLocalTime, date));
  }
  return days;
}

/**
 * One day of it. A show belongs to the day on which it begins, one that is left out to the day on which it should have.
 */
export function rehearsedDay(
  programme: Programme,
  hours: StreetHours,
  toLocalTime: ToLocalTime,
  date: string,
): RehearsedDay {
  const { startMs: fromMs, endMs: toMs } = dayOf(date, toLocalTime);
  const isToday = (atMs: number) => fromMs <= atMs && atMs < toMs;
  const showings = programme.showings.filter(({ startMs }) => isToday(startMs));
  return {
    date,
    showings: showings.map((showing) => rehearsed(showing, hours, toLocalTime)),
    skips: programme.skips.filter(({ occurrence }) => isToday(occurrence.atMs)),
    ...countMinutes(programme.showings, hours, toLocalTime, fromMs, toMs),
  };
}

function rehearsed(showing: Showing, hours: StreetHours, toLocalTime: ToLocalTime): RehearsedShowing {
  return {
    ...showing,
    waitedMs: showing.startMs - showing.occurrence.atMs,
    hours: hoursAt(hours, toLocalTime(showing.startMs)),
    outlastsOpening: !hoursAt(hours, toLocalTime(showing.endMs - 1)).open,
  };
}

function countMinutes(
  showings: readonly Showing[],
  hours: StreetHours,
  toLocalTime: ToLocalTime,
  fromMs: number,
  toMs: number,
) {
  const near = showings.filter(({ startMs, endMs }) => startMs < toMs && endMs > fromMs);
  let openMinutes = 0;
  let showMinutes = 0;
  let blankMinutes = 0;
  let longestBlankMinutes = 0;
  for (let atMs = fromMs; atMs < toMs; atMs += MINUTE_MS) {
    const { open } = hoursAt(hours, toLocalTime(atMs));
    const plays = near.some(({ startMs, endMs }) => startMs < atMs + MINUTE_MS && atMs < endMs);
    if (open) openMinutes++;
    if (open && plays) showMinutes++;
    blankMinutes = open && !plays ? blankMinutes + 1 : 0;
    longestBlankMinutes = Math.max(longestBlankMinutes, blankMinutes);
  }
  return { openMinutes, showMinutes, longestBlankMinutes };
}
