import { expect, it } from 'vitest';
import { readCalendar } from '../../../contract/calendar.ts';
import { EVERY_DAY } from '../../../domain/calendar/everyDay.ts';
import { expectOk } from '../../../domain/core/Result.ts';
import { at } from '../../../tests/fixtures/shows/followedCalendar.ts';
import { streetTime } from '../schedule/streetTime.ts';
import { comingShows } from './comingShows.ts';

const DAY_MS = 86_400_000;

it('are the next ones of open hours, over as many days as it takes, and not for ever', () => {
  const document = {
    version: 1,
    entries: [
      { kind: 'at', id: 'daily', times: ['12:00', '23:00'], shows: ['lightUp'] },
      { kind: 'interrupt', id: 'fair', date: '2026-11-27', time: '15:00', show: 'nightLine' },
      { kind: 'interrupt', id: 'year', date: '2027-11-27', time: '15:00', show: 'nightLine' },
    ],
  };
  const calendar = expectOk(readCalendar(document, 'calendar.json'), 'a good calendar');
  const hours = { opening: [{ ...EVERY_DAY, from: '10:00', to: '22:00' }], quiet: [], cameraOff: [] };
  const toLocalTime = streetTime('Asia/Shanghai');
  const coming = comingShows(calendar, hours, toLocalTime, at('12:00') + 1, 4);
  expect(coming.map(({ entry, atMs }) => [entry, atMs])).toEqual([
    ['daily', at('12:00') + DAY_MS],
    ['daily', at('12:00') + 2 * DAY_MS],
    ['fair', at('15:00') + 2 * DAY_MS],
    ['daily', at('12:00') + 3 * DAY_MS],
  ]);
  const rare = { ...calendar, entries: calendar.entries.slice(2) };
  expect(comingShows(rare, hours, toLocalTime, at('12:00'), 6)).toEqual([]);
});
