import type { LocalTime } from '../../schedule/LocalTime.ts';

/** ISO 8601 with the zone's offset, like "2026-11-24T21:05:09+08:00". */
export function localMoment({ date, hour, minute, second, offsetMinutes }: LocalTime): string {
  return `${date}T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}${offsetText(offsetMinutes)}`;
}

/** Like "+08:00". */
export function offsetText(offsetMinutes: number): string {
  const ahead = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? '-' : '+'}${twoDigits(Math.floor(ahead / 60))}:${twoDigits(ahead % 60)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
