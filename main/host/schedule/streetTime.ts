import { Temporal } from 'temporal-polyfill';
import type { ToLocalTime } from '../../../domain/schedule/LocalTime.ts';

const QUARTER_HOUR_MS = 15 * 60_000;
/** A calendar asks for the same few moments again and again; a million events in a row need only the last one. */
const OFFSETS_KEPT = 1024;

/**
 * Local time in an IANA zone. Zones change their offset only at full quarter hours of UTC (since 1972), so one question
 * to the zone's rules serves a whole quarter hour: a million events ask far fewer times.
 */
export function streetTime(timeZone: string): ToLocalTime {
  const offsets = new Map<number, number>();
  let quarter = Number.NaN;
  let offsetMs = 0;
  let day = Number.NaN;
  let date = '';
  return (atMs) => {
    const asked = Math.floor(atMs / QUARTER_HOUR_MS);
    if (asked !== quarter) {
      quarter = asked;
      if (offsets.size >= OFFSETS_KEPT) offsets.clear();
      offsetMs = offsets.get(asked) ?? offsetAt(timeZone, atMs);
      offsets.set(asked, offsetMs);
    }
    const localMs = atMs + offsetMs;
    const localDay = Math.floor(localMs / 86_400_000);
    if (localDay !== day) {
      day = localDay;
      date = new Date(localDay * 86_400_000).toISOString().slice(0, 10);
    }
    const secondOfDay = Math.floor((localMs - localDay * 86_400_000) / 1000);
    return {
      date,
      hour: Math.floor(secondOfDay / 3600),
      minute: Math.floor(secondOfDay / 60) % 60,
      second: secondOfDay % 60,
      offsetMinutes: offsetMs / 60_000,
    };
  };
}

function offsetAt(timeZone: string, atMs: number): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone);
  return zoned.offsetNanoseconds / 1e6;
}
