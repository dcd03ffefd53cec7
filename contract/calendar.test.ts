import { describe, expect, it } from 'vitest';
import { defaultCalendar, readCalendar } from './calendar.ts';

const daily = { kind: 'at', id: 'daily', times: ['12:00'], shows: ['lightUp'] };
const calendar = (...entries: object[]) => ({ version: 1, entries });

function refusals(document: unknown): readonly string[] {
  const read = readCalendar(document, 'calendar.json');
  return read.ok ? [] : read.error;
}

describe('the calendar’s file', () => {
  it('means every day and the configuration’s hours where it says nothing', () => {
    expect(readCalendar(calendar(daily), 'calendar.json')).toMatchObject({
      ok: true,
      value: {
        waitMinutes: 10,
        openingHours: null,
        quietHours: null,
        cameraOffHours: null,
        entries: [{ ...daily, priority: 0, fromDate: null, toDate: null }],
      },
    });
  });

  it('has spans past midnight, whole days, days of the week and one-off interrupts', () => {
    const document = {
      ...calendar(
        { kind: 'every', id: 'night', from: '22:00', to: '02:00', everyMinutes: 30, shows: ['nightLine'] },
        { kind: 'interrupt', id: 'newYear', date: '2026-12-31', time: '23:58', show: 'lightUp' },
      ),
      openingHours: [{ from: '00:00', to: '24:00', weekdays: ['sat', 'sun'], toDate: '2026-12-31' }],
      quietHours: [{ from: '21:00', to: '09:00', volume: 0.3 }],
    };
    expect(refusals(document)).toEqual([]);
  });

  it('is three shows a day when there is none, which take turns', () => {
    expect(defaultCalendar(['one', 'two']).entries).toMatchObject([
      { kind: 'at', times: ['12:00', '18:00', '20:00'], shows: ['one', 'two'] },
    ]);
    expect(defaultCalendar([]).entries).toEqual([]);
  });
});

describe('a fault in it is refused with its place and what was expected', () => {
  it.each([
    [
      calendar({ ...daily, times: ['25:00'] }),
      /entries\.0\.times\.0 is "25:00"; expected a time like "18:00"\.$/,
    ],
    [
      calendar({ ...daily, times: ['12:00', '12:00'] }),
      /entries\.0\.times\.1 is "12:00"; expected each time once/,
    ],
    [
      calendar({ ...daily, weekdays: ['fun'] }),
      /weekdays\.0 is "fun"; allowed: mon, tue, wed, thu, fri, sat, sun\.$/,
    ],
    [
      calendar({ ...daily, fromDate: '2026-02-30' }),
      /fromDate is "2026-02-30"; expected a day of the calendar/,
    ],
    [
      calendar({ ...daily, fromDate: '2026-12-02', toDate: '2026-12-01' }),
      /entries\.0\.toDate is "2026-12-01"; expected 2026-12-02, which is "fromDate", or a later day\.$/,
    ],
    [
      calendar(daily, daily),
      /entries\.1\.id is "daily"; expected a name that no entry before it has; give it another\.$/,
    ],
    [
      calendar({ ...daily, kind: 'often' }),
      /entries\.0\.kind is "often"; expected "at", "every" or "interrupt"\.$/,
    ],
    [calendar({ ...daily, shows: [] }), /entries\.0\.shows is \[\]; expected a length of at least 1\.$/],
    [
      { ...calendar(daily), openingHours: [{ from: '10:00', to: '10:00' }] },
      /openingHours\.0\.to is "10:00"; expected another time than "from"; a whole day is "00:00" to "24:00"\.$/,
    ],
    [{ ...calendar(daily), version: 9 }, /version is 9; this program reads up to 1\./],
  ])('%j', (document, sentence) => {
    const sentences = refusals(document);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/^calendar\.json: /);
    expect(sentences[0]).toMatch(sentence);
  });
});
