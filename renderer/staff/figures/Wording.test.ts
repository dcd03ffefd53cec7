import { describe, expect, test } from 'vitest';
import { NOTHING, wordingOf } from './Wording.ts';

const zh = wordingOf('zh-CN');
const en = wordingOf('en');

describe('numbers in words', () => {
  test('are grouped, and shares keep a decimal', () => {
    expect(zh.count(12_345)).toBe('12,345');
    expect(en.share(0.4567)).toBe('45.7%');
    expect(zh.share(null)).toBe(NOTHING);
  });

  test('of durations', () => {
    expect(zh.seconds(9140)).toBe('9.1 秒');
    expect(en.seconds(null)).toBe(NOTHING);
    expect(zh.minutes(40 * 60_000)).toBe('40 分钟');
    expect(en.minutes(200 * 60_000)).toBe('3 h 20 min');
    expect(en.minutes(120 * 60_000)).toBe('2 h');
  });
});

describe('days in words', () => {
  test('are the street’s own and no zone shifts them', () => {
    expect(zh.day('2026-11-24')).toContain('24');
    expect(en.shortDay('2026-11-01')).toBe('11/1');
    expect(en.hour(9)).toBe('09:00');
  });

  test('of a range', () => {
    expect(zh.range(null, null)).toBe('整届活动');
    expect(en.range('2026-11-24', '2026-11-24')).toBe('November 24, 2026');
    expect(en.range('2026-11-20', null)).toBe('November 20, 2026 to now');
  });
});
