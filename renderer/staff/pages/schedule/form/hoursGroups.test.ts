import { describe, expect, it } from 'vitest';
import { calendarSchema } from '../../../../../contract/calendar.ts';
import { HOURS_GROUPS } from './HoursForm.ts';
import { withHours, withMoreHours } from './hoursGroups.ts';

const EMPTY = calendarSchema.parse({ version: 1, entries: [] });

describe('hours of one’s own', () => {
  it.each(HOURS_GROUPS)('of %s make a calendar that is taken, and can be given up again', (group) => {
    const two = withMoreHours(withMoreHours(EMPTY, group), group);
    expect(two[group]).toHaveLength(2);
    expect(calendarSchema.parse(two)).toEqual(two);
    expect(withHours(two, group, null)).toEqual(EMPTY);
  });

  it('have a volume only where it is quiet', () => {
    expect(withMoreHours(EMPTY, 'quietHours').quietHours?.[0]).toHaveProperty('volume');
    expect(withMoreHours(EMPTY, 'openingHours').openingHours?.[0]).not.toHaveProperty('volume');
  });
});
