import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { streetTime } from './streetTime.ts';

describe('the street’s time', () => {
  it('is the calendar’s, in zones with whole, half and quarter hours, and where clocks change', () => {
    const zones = [
      'Asia/Shanghai',
      'Europe/Berlin',
      'Asia/Kathmandu',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'UTC',
    ];
    // One function per zone, so that what it remembers of the last moment is put to the test as well.
    const functions = new Map(zones.map((zone) => [zone, streetTime(zone)]));
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2060, 0, 1) }),
        fc.integer({ min: -7_200_000, max: 7_200_000 }),
        (zone, atMs, stepMs) => {
          for (const moment of [atMs, atMs + stepMs]) {
            const zoned = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
            expect(functions.get(zone)!(moment)).toEqual({
              date: zoned.toPlainDate().toString(),
              hour: zoned.hour,
              minute: zoned.minute,
              second: zoned.second,
              offsetMinutes: zoned.offsetNanoseconds / 6e10,
            });
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('knows the hour that comes twice in autumn', () => {
    const berlin = streetTime('Europe/Berlin');
    const first = berlin(Date.UTC(2026, 9, 25, 0, 30));
    const second = berlin(Date.UTC(2026, 9, 25, 1, 30));
    expect([first.hour, first.offsetMinutes, second.hour, second.offsetMinutes]).toEqual([2, 120, 2, 60]);
  });
});
