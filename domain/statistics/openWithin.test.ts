import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hours, week } from '../../tests/fixtures/calendar/calendarArbitraries.ts';
import { hoursAt } from '../calendar/hoursAt.ts';
import { openWithin } from './openWithin.ts';
import { eachQuarter, localQuarter, quarterOf } from './quarterHours.ts';

const MINUTE_MS = 60_000;

it('counts the minutes in which the street is open, whatever its hours, also where clocks jump', () => {
  const opening = fc.option(fc.array(hours, { maxLength: 4 }));
  fc.assert(
    fc.property(opening, week, (some, { toLocalTime, fromMs, toMs }) => {
      const openMs = openWithin(some);
      let counted = 0;
      eachQuarter(fromMs, toMs, (from, to) => {
        counted += openMs(localQuarter(quarterOf(from), toLocalTime), from, to);
      });
      let open = 0;
      for (let atMs = fromMs; atMs < toMs; atMs += MINUTE_MS) {
        if (hoursAt({ opening: some, quiet: [], cameraOff: [] }, toLocalTime(atMs)).open) open += MINUTE_MS;
      }
      expect(counted).toBe(open);
    }),
    { numRuns: 40 },
  );
});
