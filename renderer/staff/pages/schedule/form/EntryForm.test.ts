import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarSchema } from '../../../../../contract/calendar.ts';
import type { CalendarEntry } from '../../../../../domain/calendar/Calendar.ts';
import { daysAfter, WEEKDAYS } from '../../../../../domain/schedule/days.ts';
import { daysFaults } from './daysForm.ts';
import { type EntryForm, entryOfForm, formOfEntry, MANNERS } from './EntryForm.ts';

const TODAY = '2026-11-25';
const two = (value: number) => String(value).padStart(2, '0');
const time = fc
  .integer({ min: 0, max: 1439 })
  .map((minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`);
const date = fc.integer({ min: -40, max: 40 }).map((days) => daysAfter(TODAY, days));
const shows = fc.array(fc.constantFrom('lightUp', 'nightLine', 'waltz'), { minLength: 1, maxLength: 4 });
const weekdays = fc
  .subarray([...WEEKDAYS], { minLength: 1 })
  .map((days) => WEEKDAYS.filter((day) => days.includes(day)));
const days = fc.record({
  weekdays,
  fromDate: fc.option(date),
  toDate: fc.option(date),
});
const repeated = fc
  .record({ shows, priority: fc.integer({ min: 0, max: 9 }), days })
  .map(({ days: some, ...rest }) => ({ id: 'entry', ...rest, ...some }))
  .filter((entry) => daysFaults(entry).length === 0);
const at = fc
  .record({ entry: repeated, times: fc.uniqueArray(time, { minLength: 1, maxLength: 5 }) })
  .map(({ entry, times }): CalendarEntry => ({ kind: 'at', times, ...entry }));
const every = fc
  .record({ entry: repeated, from: time, to: time, everyMinutes: fc.integer({ min: 5, max: 1440 }) })
  .filter(({ from, to }) => from !== to)
  .map(
    ({ entry, ...rest }): CalendarEntry => ({
      kind: 'every',
      ...rest,
      to: rest.to === '00:00' ? '24:00' : rest.to,
      ...entry,
    }),
  );
const interrupt = fc
  .record({ date, time, show: fc.constantFrom('lightUp', 'waltz') })
  .map((rest): CalendarEntry => ({ kind: 'interrupt', id: 'entry', ...rest }));

describe('the form of an entry', () => {
  it('loses nothing of any entry', () => {
    fc.assert(
      fc.property(fc.oneof(at, every, interrupt), (entry) => {
        expect(entryOfForm('entry', formOfEntry(entry, TODAY))).toEqual({ ok: true, value: entry });
      }),
    );
  });

  it('makes an entry that a calendar takes, or says what is wrong', () => {
    const form: fc.Arbitrary<EntryForm> = fc
      .record({
        manner: fc.constantFrom(...MANNERS),
        shows: fc.array(fc.constantFrom('lightUp', 'waltz'), { maxLength: 3 }),
        times: fc.array(fc.option(time), { maxLength: 3 }),
        from: fc.option(time),
        to: fc.option(fc.oneof(time, fc.constant('24:00'))),
        everyMinutes: fc.integer({ min: 5, max: 1440 }),
        priority: fc.integer({ min: 0, max: 9 }),
        date: fc.option(date),
        interrupts: fc.boolean(),
        fromDate: fc.option(date),
        toDate: fc.option(date),
        days: fc.subarray([...WEEKDAYS]),
      })
      .map(({ days: chosen, ...rest }) => ({ ...rest, weekdays: chosen }));
    fc.assert(
      fc.property(form, (filled) => {
        const made = entryOfForm('entry', filled);
        if (made.ok) {
          expect(calendarSchema.safeParse({ version: 1, entries: [made.value] }).success).toBe(true);
        } else expect(made.error.size).toBeGreaterThan(0);
      }),
    );
  });

  it('says of each part what is wrong', () => {
    const good = formOfEntry(
      { kind: 'interrupt', id: 'entry', date: TODAY, time: '18:00', show: 'lightUp' },
      TODAY,
    );
    const fault = (change: Partial<EntryForm>) => {
      const made = entryOfForm('entry', { ...good, manner: 'times', ...change });
      return made.ok ? null : Object.fromEntries(made.error);
    };
    expect(fault({})).toBeNull();
    expect(fault({ shows: [] })).toEqual({ shows: 'noShow' });
    expect(fault({ times: [] })).toEqual({ times: 'noTime' });
    expect(fault({ times: ['18:00', null] })).toEqual({ times: 'noTime' });
    expect(fault({ times: ['18:00', '19:00', '18:00'] })).toEqual({ times: 'timeTwice' });
    expect(fault({ weekdays: [] })).toEqual({ weekdays: 'noWeekday' });
    expect(fault({ fromDate: '2026-11-26', toDate: TODAY })).toEqual({ dates: 'datesReversed' });
    // The 25th of November 2026 is a Wednesday.
    expect(fault({ fromDate: TODAY, toDate: TODAY, weekdays: ['sat'] })).toEqual({ dates: 'neverComes' });
    expect(fault({ manner: 'once', date: null })).toEqual({ dates: 'noDate' });
    expect(fault({ manner: 'every', from: '10:00', to: null })).toEqual({ span: 'noTime' });
    expect(fault({ manner: 'every', from: '10:00', to: '10:00' })).toEqual({ span: 'sameTimes' });
    expect(fault({ manner: 'every', from: '00:00', to: '00:00' })).toBeNull();
  });
});
