import type { Configuration } from '../../../contract/configuration.ts';
import type { Calendar } from '../../../domain/calendar/Calendar.ts';
import { type StreetHours, streetHours } from '../../../domain/calendar/hoursAt.ts';

/** The hours of the street: those of its calendar, and the configuration's where the calendar says nothing. */
export function streetHoursOf(calendar: Calendar, configuration: Configuration): StreetHours {
  const { openingHours, sound, camera } = configuration;
  return streetHours(calendar, {
    openingHours,
    quietHours: sound.quietHours,
    quietVolume: sound.quietVolume,
    cameraOffHours: camera.offHours,
  });
}
