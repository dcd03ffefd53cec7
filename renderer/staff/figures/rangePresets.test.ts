import { expect, test } from 'vitest';
import { presetOfRange, rangeOfPreset } from './rangePresets.ts';

test('presets are days of the street, both ends included', () => {
  expect(rangeOfPreset('today', '2026-11-01')).toEqual({ from: '2026-11-01', to: '2026-11-01' });
  expect(rangeOfPreset('yesterday', '2026-11-01')).toEqual({ from: '2026-10-31', to: '2026-10-31' });
  expect(rangeOfPreset('lastSevenDays', '2026-03-03')).toEqual({ from: '2026-02-25', to: '2026-03-03' });
  expect(rangeOfPreset('thisMonth', '2026-11-24')).toEqual({ from: '2026-11-01', to: '2026-11-24' });
  expect(rangeOfPreset('whole', '2026-11-24')).toEqual({ from: null, to: null });
});

test('a range is known as its preset, and one picked by hand as none', () => {
  expect(presetOfRange({ from: '2026-11-18', to: '2026-11-24' }, '2026-11-24')).toBe('lastSevenDays');
  expect(presetOfRange({ from: null, to: null }, '2026-11-24')).toBe('whole');
  expect(presetOfRange({ from: '2026-11-18', to: '2026-11-23' }, '2026-11-24')).toBeNull();
});
