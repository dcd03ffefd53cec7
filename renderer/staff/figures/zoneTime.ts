import type { ToLocalTime } from '../../../domain/schedule/LocalTime.ts';

/**
 * Local time in an IANA zone by the browser's own rules, for as many moments as a page shows. The host, which asks a
 * million times, has a quicker one.
 */
export function zoneTime(timeZone: string): ToLocalTime {
  const format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (atMs) => {
    const parts = new Map(format.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]));
    const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const [year, month, day] = [of('year'), of('month'), of('day')];
    const [hour, minute, second] = [of('hour'), of('minute'), of('second')];
    const localMs = Date.UTC(year, month - 1, day, hour, minute, second);
    const offsetMinutes = Math.round((localMs - Math.floor(atMs / 1000) * 1000) / 60_000);
    return { date: new Date(localMs).toISOString().slice(0, 10), hour, minute, second, offsetMinutes };
  };
}
