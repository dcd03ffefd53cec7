import { expect, it } from 'vitest';
import { streetTime } from '../../main/host/schedule/streetTime.ts';
import { EVERY_DAY } from './everyDay.ts';
import { dayOf, hoursOfDay } from './hoursOfDay.ts';

const HOUR_MS = 3_600_000;
const span = (from: string, to: string) => ({ ...EVERY_DAY, from, to });

it('has the spans of one day, cut at its midnights', () => {
  const toLocalTime = streetTime('Asia/Shanghai');
  const day = dayOf('2026-11-25', toLocalTime);
  expect(day.endMs - day.startMs).toBe(24 * HOUR_MS);
  const hours = {
    opening: [span('10:00', '22:00')],
    quiet: [{ ...span('21:00', '01:30'), volume: 0.1 }],
    cameraOff: [],
  };
  const hour = (from: number, to: number) => ({
    startMs: day.startMs + from * HOUR_MS,
    endMs: day.startMs + to * HOUR_MS,
  });
  expect(hoursOfDay(day, hours, toLocalTime)).toEqual({
    open: [hour(10, 22)],
    quiet: [hour(0, 1.5), hour(21, 24)],
    cameraOff: [],
  });
});

it('knows that a day has 25 hours when the clocks go back', () => {
  const day = dayOf('2026-10-25', streetTime('Europe/Berlin'));
  expect(day.endMs - day.startMs).toBe(25 * HOUR_MS);
});
