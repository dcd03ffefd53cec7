import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configurationSchema } from '../../../contract/configuration.ts';
import { EVERY_DAY } from '../../../domain/calendar/everyDay.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { openingHoursOf } from './openingHoursOf.ts';

it('are the calendar’s where it has its own, and else the configuration’s, also while it has a fault', () => {
  const data = temporaryFolder();
  const configuration = configurationSchema.parse({ openingHours: { from: '09:00', to: '20:00' } });
  const ofConfiguration = [{ ...EVERY_DAY, from: '09:00', to: '20:00' }];
  const write = (text: string) => writeFileSync(join(data, 'calendar.json'), text);
  const weekend = { weekdays: ['sat', 'sun'], from: '10:00', to: '23:00' };
  expect(openingHoursOf(data, configuration)).toEqual(ofConfiguration);
  write('{ "version": 1, "entries": [] }');
  expect(openingHoursOf(data, configuration)).toEqual(ofConfiguration);
  write(JSON.stringify({ version: 1, entries: [], openingHours: [weekend] }));
  expect(openingHoursOf(data, configuration)).toEqual([{ ...EVERY_DAY, ...weekend }]);
  write('{ "version": 1, ');
  expect(openingHoursOf(data, configuration)).toEqual(ofConfiguration);
});
