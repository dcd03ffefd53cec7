import { describe, expect, it } from 'vitest';
import { isWithinAnySpan, isWithinSpan } from './spanOfDay.ts';

const at = (text: string) => {
  const [hours, minutes] = text.split(':').map(Number);
  return hours! * 60 + minutes!;
};

describe('a span of the day', () => {
  it.each([
    ['10:00', '22:00', '09:59', false],
    ['10:00', '22:00', '10:00', true],
    ['10:00', '22:00', '21:59', true],
    ['10:00', '22:00', '22:00', false],
    ['22:00', '08:00', '21:59', false],
    ['22:00', '08:00', '22:00', true],
    ['22:00', '08:00', '23:59', true],
    ['22:00', '08:00', '00:00', true],
    ['22:00', '08:00', '07:59', true],
    ['22:00', '08:00', '08:00', false],
    ['00:00', '23:59', '23:59', false],
    ['18:00', '00:00', '23:59', true],
    ['18:00', '00:00', '00:00', false],
  ])('from %s to %s at %s: %s', (from, to, time, within) => {
    expect(isWithinSpan({ from, to }, at(time))).toBe(within);
  });

  it('and its opposite share the day without overlap or gap', () => {
    for (let minute = 0; minute < 1440; minute++) {
      const night = isWithinSpan({ from: '22:30', to: '08:15' }, minute);
      expect(isWithinSpan({ from: '08:15', to: '22:30' }, minute)).toBe(!night);
    }
  });

  it('of several is enough; of none, none', () => {
    const spans = [
      { from: '01:00', to: '02:00' },
      { from: '12:00', to: '13:00' },
    ];
    expect([at('01:30'), at('12:30'), at('14:00')].map((minute) => isWithinAnySpan(spans, minute))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isWithinAnySpan([], 0)).toBe(false);
  });
});
