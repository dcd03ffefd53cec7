import { daysAfter, WEEKDAYS, weekdayOf } from '../../../../../domain/schedule/days.ts';

/** The Monday of the week that a day is in. */
export function mondayOf(date: string): string {
  return daysAfter(date, -WEEKDAYS.indexOf(weekdayOf(date)));
}
