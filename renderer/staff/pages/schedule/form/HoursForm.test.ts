import { describe, expect, it } from 'vitest';
import { EVERY_DAY } from '../../../../../domain/calendar/everyDay.ts';
import { isOvernight } from './daysForm.ts';
import { formOfHours, hoursOfForm } from './HoursForm.ts';

describe('the form of hours', () => {
  it('loses nothing, and ends a day at its end', () => {
    const quiet = { ...EVERY_DAY, from: '22:00', to: '08:00', volume: 0.2 };
    expect(hoursOfForm(formOfHours(quiet))).toEqual({ ok: true, value: quiet });
    const late = hoursOfForm({ ...formOfHours(quiet), to: '00:00' });
    expect(late.ok && late.value.to).toBe('24:00');
  });

  it('says what is wrong', () => {
    const form = formOfHours({ ...EVERY_DAY, from: '10:00', to: '22:00' });
    for (const [change, fault] of [
      [{ to: '10:00' }, { span: 'sameTimes' }],
      [{ from: null }, { span: 'noTime' }],
      [{ weekdays: [] }, { weekdays: 'noWeekday' }],
    ] as const) {
      const made = hoursOfForm({ ...form, ...change });
      expect(made.ok ? null : Object.fromEntries(made.error)).toEqual(fault);
    }
  });

  it('knows which spans end on the next day', () => {
    expect(isOvernight({ from: '22:00', to: '02:00' })).toBe(true);
    expect(isOvernight({ from: '22:00', to: '00:00' })).toBe(false);
    expect(isOvernight({ from: '22:00', to: '24:00' })).toBe(false);
    expect(isOvernight({ from: null, to: '02:00' })).toBe(false);
  });
});
