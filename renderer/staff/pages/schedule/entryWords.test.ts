import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../../../domain/calendar/Calendar.ts';
import { EVERY_DAY } from '../../../../domain/calendar/everyDay.ts';
import { daysWords, newEntryId, whatWords, whenWords } from './entryWords.ts';

const at = (times: readonly string[]): CalendarEntry => ({
  kind: 'at',
  id: 'daily',
  times,
  shows: ['a', 'b', 'c'],
  priority: 0,
  ...EVERY_DAY,
});

describe('an entry in words', () => {
  it('says its days as people do', () => {
    expect(daysWords(EVERY_DAY).zh).toBe('每天');
    expect(daysWords({ ...EVERY_DAY, weekdays: ['fri', 'mon', 'tue', 'wed', 'thu'] }).en).toBe('Mon–Fri');
    expect(daysWords({ ...EVERY_DAY, weekdays: ['sat', 'sun'] }).zh).toBe('周六、周日');
    expect(daysWords({ ...EVERY_DAY, weekdays: ['mon', 'wed', 'fri'] }).en).toBe('Mon, Wed, Fri');
    expect(daysWords({ ...EVERY_DAY, fromDate: '2026-11-24' }).zh).toBe('11月24日起每天');
    expect(daysWords({ ...EVERY_DAY, toDate: '2026-12-01' }).en).toBe('Every day until Dec 1');
    expect(daysWords({ ...EVERY_DAY, fromDate: '2026-11-24', toDate: '2026-12-01' }).en).toBe(
      'Every day, Nov 24 – Dec 1',
    );
  });

  it('says its times, and how many more there are', () => {
    expect(whenWords(at(['12:00', '18:00'])).zh).toBe('每天 12:00、18:00');
    expect(whenWords(at(['1', '2', '3', '4', '5', '6'])).en).toBe('Every day, 1, 2, 3, 4 and 2 more');
    const every = { id: 'e', shows: ['a'], priority: 0, everyMinutes: 30, ...EVERY_DAY } as const;
    expect(whenWords({ kind: 'every', ...every, from: '22:00', to: '02:00' }).zh).toBe(
      '每天 22:00–次日 02:00 每 30 分钟',
    );
    expect(whenWords({ kind: 'every', ...every, from: '10:00', to: '24:00' }).en).toBe(
      'Every day, 10:00–24:00, every 30 min',
    );
    expect(
      whenWords({ kind: 'interrupt', id: 'gala', date: '2026-11-28', time: '20:00', show: 'a' }).en,
    ).toBe('Sat, Nov 28, 20:00');
  });

  it('says what it plays', () => {
    const nameOf = (show: string) => ({ zh: `甲${show}`, en: `Show ${show}` });
    expect(whatWords(at(['12:00']), nameOf).en).toBe('“Show a” and 2 more in turn');
  });

  it('is named as no other one', () => {
    expect(newEntryId([])).toBe('entry1');
    expect(newEntryId(['entry2'])).toBe('entry3');
  });
});
