export type StreetTime = {
  readonly hour: number;
  /** `2026.11.24` */
  readonly date: string;
  /** `18:05` */
  readonly time: string;
};

/** A moment on the street's own clock and calendar, wherever the machine believes to be. */
export function createStreetTime(timeZone: string): (epochMs: number) => StreetTime {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (epochMs) => {
    const parts = new Map(format.formatToParts(epochMs).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
    return {
      hour: Number(part('hour')),
      date: `${part('year')}.${part('month')}.${part('day')}`,
      time: `${part('hour')}:${part('minute')}`,
    };
  };
}
