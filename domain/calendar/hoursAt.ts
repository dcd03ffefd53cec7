import { daysAfter, minuteOf } from '../schedule/days.ts';
import { type LocalTime, minuteOfDay } from '../schedule/LocalTime.ts';
import type { SpanOfDay } from '../schedule/spanOfDay.ts';
import type { Calendar, Hours } from './Calendar.ts';
import { EVERY_DAY } from './everyDay.ts';
import { isOneOf } from './occurrences.ts';

/** What the kiosk's configuration says of its hours, the same on every day. */
export type DailyHours = {
  readonly openingHours: SpanOfDay | null;
  readonly quietHours: readonly SpanOfDay[];
  readonly quietVolume: number;
  readonly cameraOffHours: readonly SpanOfDay[];
};

export type StreetHours = {
  /** Null: always open. */
  readonly opening: readonly Hours[] | null;
  readonly quiet: readonly (Hours & { readonly volume: number })[];
  readonly cameraOff: readonly Hours[];
};

/** The calendar's hours; where it says nothing, the configuration's. */
export function streetHours(calendar: Calendar, daily: DailyHours): StreetHours {
  const { openingHours, quietHours, quietVolume, cameraOffHours } = daily;
  const everyDay = (span: SpanOfDay): Hours => ({ ...EVERY_DAY, ...span });
  return {
    opening: calendar.openingHours ?? (openingHours === null ? null : [everyDay(openingHours)]),
    quiet: calendar.quietHours ?? quietHours.map((span) => ({ ...everyDay(span), volume: quietVolume })),
    cameraOff: calendar.cameraOffHours ?? cameraOffHours.map(everyDay),
  };
}

export type HoursNow = {
  readonly open: boolean;
  /** The lowest volume of the quiet hours that hold, 0..1; null when none do. */
  readonly quietVolume: number | null;
  readonly cameraOff: boolean;
};

export function hoursAt({ opening, quiet, cameraOff }: StreetHours, local: LocalTime): HoursNow {
  const volumes = quiet.filter((hours) => isWithinHours(hours, local)).map(({ volume }) => volume);
  return {
    open: opening === null || opening.some((hours) => isWithinHours(hours, local)),
    quietVolume: volumes.length === 0 ? null : Math.min(...volumes),
    cameraOff: cameraOff.some((hours) => isWithinHours(hours, local)),
  };
}

function isWithinHours(hours: Hours, local: LocalTime): boolean {
  const from = minuteOf(hours.from);
  const to = minuteOf(hours.to);
  const minute = minuteOfDay(local);
  if (from < to) return from <= minute && minute < to && isOneOf(hours, local.date);
  if (minute >= from) return isOneOf(hours, local.date);
  return minute < to && isOneOf(hours, daysAfter(local.date, -1));
}
