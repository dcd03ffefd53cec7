import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streetTime } from '../../main/host/schedule/streetTime.ts';
import { calendar, week } from '../../tests/fixtures/calendar/calendarArbitraries.ts';
import { minuteOf } from '../schedule/days.ts';
import { type LocalTime, minuteOfDay, type ToLocalTime } from '../schedule/LocalTime.ts';
import type { Calendar, CalendarEntry } from './Calendar.ts';
import { EVERY_DAY } from './everyDay.ts';
import { occurrencesBetween } from './occurrences.ts';

const MINUTE_MS = 60_000;

/** As somebody with a watch would do it: minute by minute, and whatever the watch has passed since then is due. */
function slowly({ entries }: Calendar, fromMs: number, toMs: number, toLocalTime: ToLocalTime) {
  const found: { atMs: number; entry: string; show: string }[] = [];
  let shown = Number.NEGATIVE_INFINITY;
  for (let atMs = fromMs - 3 * 60 * MINUTE_MS; atMs < toMs; atMs += MINUTE_MS) {
    const reads = watchMinute(toLocalTime(atMs));
    if (atMs >= fromMs) {
      for (const entry of entries) {
        let show: string | null = null;
        for (let minute = shown + 1; minute <= reads; minute++) show = wantedAt(entry, minute) ?? show;
        if (show !== null) found.push({ atMs, entry: entry.id, show });
      }
    }
    shown = Math.max(shown, reads);
  }
  return found;
}

const watchMinute = (local: LocalTime): number =>
  Date.parse(`${local.date}T00:00Z`) / MINUTE_MS + minuteOfDay(local);

/** The show that an entry wants when the watch reads this minute, counted from 1970. */
function wantedAt(entry: CalendarEntry, minute: number): string | null {
  const day = Math.floor(minute / 1440);
  const time = minute % 1440;
  if (entry.kind === 'interrupt') {
    return Date.parse(entry.date) / 86_400_000 === day && minuteOf(entry.time) === time ? entry.show : null;
  }
  const isOn = (number: number): boolean => {
    const date = new Date(number * 86_400_000);
    const name = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][date.getUTCDay()];
    const text = date.toISOString().slice(0, 10);
    return (
      entry.weekdays.includes(name as 'mon') &&
      text >= (entry.fromDate ?? text) &&
      text <= (entry.toDate ?? text)
    );
  };
  if (entry.kind === 'at') {
    const earlier = entry.times.filter((one) => minuteOf(one) < time).length;
    if (!isOn(day) || !entry.times.some((one) => minuteOf(one) === time)) return null;
    return entry.shows[(day * entry.times.length + earlier) % entry.shows.length]!;
  }
  const start = minuteOf(entry.from);
  const end = minuteOf(entry.to) + (minuteOf(entry.to) < start ? 1440 : 0);
  let slots = 0;
  for (let slot = start; slot < end; slot += entry.everyMinutes) slots++;
  for (const begun of [day, day - 1]) {
    const since = (day - begun) * 1440 + time - start;
    const isSlot = since >= 0 && since + start < end && since % entry.everyMinutes === 0;
    if (isSlot && isOn(begun)) {
      return entry.shows[(begun * slots + since / entry.everyMinutes) % entry.shows.length]!;
    }
  }
  return null;
}

describe('what the calendar wants', () => {
  it('is what a watch shows minute by minute, in zones whose clocks jump too', () => {
    fc.assert(
      fc.property(calendar, week, (some, { toLocalTime, fromMs, toMs }) => {
        const found = occurrencesBetween(some, fromMs, toMs, toLocalTime);
        const plain = found.map(({ atMs, entry, show }) => ({ atMs, entry, show }));
        const byTimeAndEntry = (one: (typeof plain)[0], other: (typeof plain)[0]) =>
          one.atMs - other.atMs || one.entry.localeCompare(other.entry);
        expect(plain.sort(byTimeAndEntry)).toEqual(
          slowly(some, fromMs, toMs, toLocalTime).sort(byTimeAndEntry),
        );
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on how the time is cut', () => {
    fc.assert(
      fc.property(calendar, week, fc.double({ min: 0, max: 1, noNaN: true }), (some, span, share) => {
        const { fromMs, toMs, toLocalTime } = span;
        const cutMs = Math.round(fromMs + (toMs - fromMs) * share);
        expect([
          ...occurrencesBetween(some, fromMs, cutMs, toLocalTime),
          ...occurrencesBetween(some, cutMs, toMs, toLocalTime),
        ]).toEqual(occurrencesBetween(some, fromMs, toMs, toLocalTime));
      }),
    );
  });

  it('comes once at the jump when clocks skip it, and the first time when they show it twice', () => {
    const newYork = streetTime('America/New_York');
    const every: Calendar = {
      version: 1,
      waitMinutes: 10,
      entries: [
        {
          kind: 'every',
          id: 'night',
          from: '01:30',
          to: '03:30',
          everyMinutes: 30,
          shows: ['one'],
          priority: 0,
          ...EVERY_DAY,
        },
      ],
      openingHours: null,
      quietHours: null,
      cameraOffHours: null,
    };
    const times = (from: string, to: string) =>
      occurrencesBetween(every, Date.parse(from), Date.parse(to), newYork).map(({ atMs }) =>
        new Date(atMs).toISOString().slice(11, 16),
      );
    expect(times('2026-03-08T05:00Z', '2026-03-08T12:00Z')).toEqual(['06:30', '07:00']);
    expect(times('2026-11-01T04:00Z', '2026-11-01T12:00Z')).toEqual(['05:30', '07:00', '07:30', '08:00']);
  });

  it('takes turns from day to day and puts an interrupt before all', () => {
    const some: Calendar = {
      version: 1,
      waitMinutes: 10,
      entries: [
        {
          kind: 'at',
          id: 'daily',
          times: ['20:00', '18:00'],
          shows: ['one', 'two', 'three'],
          priority: 9,
          ...EVERY_DAY,
        },
        { kind: 'interrupt', id: 'newYear', date: '2026-12-31', time: '20:00', show: 'four' },
      ],
      openingHours: null,
      quietHours: null,
      cameraOffHours: null,
    };
    const evenings = occurrencesBetween(
      some,
      Date.parse('2026-12-30T00:00Z'),
      Date.parse('2027-01-01T00:00Z'),
      streetTime('Asia/Shanghai'),
    );
    expect(evenings.map(({ show, key }) => `${show} ${key}`)).toEqual([
      'one daily 2026-12-30 1080',
      'two daily 2026-12-30 1200',
      'three daily 2026-12-31 1080',
      'four newYear 2026-12-31 1200',
      'one daily 2026-12-31 1200',
    ]);
  });
});
