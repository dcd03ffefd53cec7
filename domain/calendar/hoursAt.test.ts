import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../contract/calendar.ts';
import { hours, week } from '../../tests/fixtures/calendar/calendarArbitraries.ts';
import { minuteOf } from '../schedule/days.ts';
import { minuteOfDay } from '../schedule/LocalTime.ts';
import type { Hours } from './Calendar.ts';
import { hoursAt, streetHours } from './hoursAt.ts';

const DAY_MS = 86_400_000;

/** Every minute of the clocks that lies in the hours, painted day by day. */
function painted(parts: readonly Hours[], fromMs: number, toMs: number): Set<string> {
  const minutes = new Set<string>();
  for (
    let dayMs = Math.floor(fromMs / DAY_MS) * DAY_MS - 3 * DAY_MS;
    dayMs < toMs + DAY_MS;
    dayMs += DAY_MS
  ) {
    const date = new Date(dayMs).toISOString().slice(0, 10);
    const weekday = new Date(dayMs).toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' });
    for (const part of parts) {
      if (!part.weekdays.some((one) => one === weekday.toLowerCase())) continue;
      if (date < (part.fromDate ?? date) || date > (part.toDate ?? date)) continue;
      const start = minuteOf(part.from);
      const end = minuteOf(part.to) + (minuteOf(part.to) < start ? 1440 : 0);
      for (let minute = start; minute < end; minute++) {
        minutes.add(new Date(dayMs + minute * 60_000).toISOString().slice(0, 16));
      }
    }
  }
  return minutes;
}

describe('the hours of the street', () => {
  it('hold in exactly the minutes that their days paint, past midnight too', () => {
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 3 }), week, (parts, { toLocalTime, fromMs, toMs }) => {
        const lit = painted(parts, fromMs, toMs);
        const street = { opening: parts, quiet: [], cameraOff: parts };
        for (let atMs = fromMs; atMs < toMs; atMs += 7 * 60_000) {
          const local = toLocalTime(atMs);
          const clock = `${local.date}T${String(local.hour).padStart(2, '0')}:${String(local.minute).padStart(2, '0')}`;
          const now = hoursAt(street, local);
          if (now.open !== lit.has(clock) || now.cameraOff !== now.open) {
            throw new Error(`${clock} (minute ${minuteOfDay(local)}) is taken for open: ${now.open}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are the configuration’s where the calendar says nothing, and the quietest of several holds', () => {
    const daily = {
      openingHours: { from: '10:00', to: '22:00' },
      quietHours: [{ from: '21:00', to: '08:00' }],
      quietVolume: 0.2,
      cameraOffHours: [{ from: '12:00', to: '13:00' }],
    };
    const calendar = defaultCalendar(['one']);
    const at = (time: string) => {
      const [hour = 0, minute = 0] = time.split(':').map(Number);
      return { date: '2026-11-25', hour, minute, second: 0, offsetMinutes: 480 };
    };
    expect(hoursAt(streetHours(calendar, daily), at('21:30'))).toEqual({
      open: true,
      quietVolume: 0.2,
      cameraOff: false,
    });
    expect(hoursAt(streetHours(calendar, daily), at('12:30'))).toEqual({
      open: true,
      quietVolume: null,
      cameraOff: true,
    });
    const everyDay = { weekdays: ['wed'] as const, fromDate: null, toDate: null };
    const own = {
      ...calendar,
      openingHours: [],
      quietHours: [
        { ...everyDay, from: '20:00', to: '23:00', volume: 0.4 },
        { ...everyDay, from: '21:00', to: '22:00', volume: 0.1 },
      ],
      cameraOffHours: [],
    };
    expect(hoursAt(streetHours(own, daily), at('21:30'))).toEqual({
      open: false,
      quietVolume: 0.1,
      cameraOff: false,
    });
    expect(hoursAt(streetHours(calendar, { ...daily, openingHours: null }), at('03:00')).open).toBe(true);
  });
});
