import type { Calendar, Hours } from '../../../../../domain/calendar/Calendar.ts';
import { EVERY_DAY } from '../../../../../domain/calendar/everyDay.ts';
import type { HoursGroup } from './HoursForm.ts';

type LoudHours = Hours & { readonly volume: number };

/** What staff begin with when they set hours of their own. */
const FIRST: Readonly<Record<HoursGroup, LoudHours>> = {
  openingHours: { ...EVERY_DAY, from: '10:00', to: '22:00', volume: 1 },
  quietHours: { ...EVERY_DAY, from: '12:00', to: '14:00', volume: 0.3 },
  cameraOffHours: { ...EVERY_DAY, from: '22:00', to: '08:00', volume: 1 },
};

/** A calendar with other hours of one group; null: as the kiosk's configuration says. Only quiet hours have a volume. */
export function withHours(
  calendar: Calendar,
  group: HoursGroup,
  hours: readonly (Hours & { readonly volume?: number })[] | null,
): Calendar {
  if (group === 'quietHours') {
    const quietHours =
      hours?.map((one) => ({ ...one, volume: one.volume ?? FIRST.quietHours.volume })) ?? null;
    return { ...calendar, quietHours };
  }
  const silent = hours?.map(({ from, to, weekdays, fromDate, toDate }) => ({
    from,
    to,
    weekdays,
    fromDate,
    toDate,
  }));
  return { ...calendar, [group]: silent ?? null };
}

/** A calendar with one more span of hours in a group, the first of its own if it had none. */
export function withMoreHours(calendar: Calendar, group: HoursGroup): Calendar {
  return withHours(calendar, group, [...(calendar[group] ?? []), FIRST[group]]);
}
