import type { LocalTime } from '../../schedule/LocalTime.ts';

/** ISO 8601 with the zone's offset, like "2026-11-24T21:05:09+08:00". */
export function localMoment({ date, hour, minute, second, offsetMinutes }: LocalTime): string {
  const sign = offsetMinutes < 0 ? '-' : '+';
  const ahead = Math.abs(offsetMinutes);
  const offset = `${sign}${twoDigits(Math.floor(ahead / 60))}:${twoDigits(ahead % 60)}`;
  return `${date}T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}${offset}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
