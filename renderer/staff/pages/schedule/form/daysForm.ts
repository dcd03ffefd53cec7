import type { Days } from '../../../../../domain/calendar/Calendar.ts';
import { daysAfter, minuteOf, WEEKDAYS, weekdayOf } from '../../../../../domain/schedule/days.ts';

/** What can be wrong in a form, named for its sentence. */
export type FormFault =
  | 'noShow'
  | 'noTime'
  | 'timeTwice'
  | 'noWeekday'
  | 'sameTimes'
  | 'noDate'
  | 'datesReversed'
  | 'neverComes';
/** Where in a form something is wrong. */
export type FormPart = 'shows' | 'times' | 'span' | 'weekdays' | 'dates';
export type FormFaults = ReadonlyMap<FormPart, FormFault>;

/** From one time to another; null while it is being typed. */
export type SpanForm = { readonly from: string | null; readonly to: string | null };

export function spanFault({ from, to }: SpanForm): FormFault | null {
  if (from === null || to === null) return 'noTime';
  return from === endOf(to) ? 'sameTimes' : null;
}

/** A span ends at midnight as "24:00"; clocks show "00:00". */
export function endOf(to: string): string {
  return to === '00:00' ? '24:00' : to;
}

/** Whether the span ends on the day after it began. */
export function isOvernight({ from, to }: SpanForm): boolean {
  return from !== null && to !== null && minuteOf(endOf(to)) < minuteOf(from);
}

export function daysFaults({ weekdays, fromDate, toDate }: Days): [FormPart, FormFault][] {
  if (weekdays.length === 0) return [['weekdays', 'noWeekday']];
  if (fromDate === null || toDate === null) return [];
  if (fromDate > toDate) return [['dates', 'datesReversed']];
  const days = Array.from({ length: WEEKDAYS.length }, (_, after) => daysAfter(fromDate, after));
  const comes = days.some((date) => date <= toDate && weekdays.includes(weekdayOf(date)));
  return comes ? [] : [['dates', 'neverComes']];
}
