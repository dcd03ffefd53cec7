import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { zoneTime } from './zoneTime.ts';

test('moments are told as the zone’s rules say, over changes of the clocks too', () => {
  const zones = ['Asia/Shanghai', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC'] as const;
  const times = zones.map((zone) => zoneTime(zone));
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) }),
      fc.nat(zones.length - 1),
      (atMs, index) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(zones[index]!);
        const { hour, minute, second, offsetNanoseconds } = zoned;
        const date = zoned.toPlainDate().toString();
        const offsetMinutes = offsetNanoseconds / 60e9;
        expect(times[index]?.(atMs)).toEqual({ date, hour, minute, second, offsetMinutes });
      },
    ),
    { numRuns: 500 },
  );
});
