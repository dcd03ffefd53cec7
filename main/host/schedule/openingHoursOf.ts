import { defaultCalendar } from '../../../contract/calendar.ts';
import type { Configuration } from '../../../contract/configuration.ts';
import type { StreetHours } from '../../../domain/calendar/hoursAt.ts';
import { readStreetCalendar } from '../shows/readStreetCalendar.ts';
import { streetHoursOf } from './streetHoursOf.ts';

/**
 * The opening hours of a data folder, beside whatever kiosk runs with it. While its calendar has a fault they are the
 * configuration's.
 */
export function openingHoursOf(dataFolder: string, configuration: Configuration): StreetHours['opening'] {
  const calendar = readStreetCalendar(dataFolder, []);
  return streetHoursOf(calendar.ok ? calendar.value : defaultCalendar([]), configuration).opening;
}
