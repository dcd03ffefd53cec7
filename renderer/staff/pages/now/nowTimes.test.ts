import { describe, expect, it } from 'vitest';
import { ago, countdown, dayIn, playTime, timeIn } from './nowTimes.ts';

describe('the times of the page Now', () => {
  it('tells the place in a song by minutes and seconds', () => {
    expect(playTime(0)).toBe('0:00');
    expect(playTime(65_900)).toBe('1:05');
    expect(playTime(-200)).toBe('0:00');
  });

  it('counts down to the second in the last hour, then by minutes and days', () => {
    expect(countdown(-1).en).toBe('now');
    expect(countdown(1).zh).toBe('0:01 后');
    expect(countdown(3_599_000).en).toBe('in 59:59');
    expect(countdown(3_600_000).en).toBe('in 1 h 0 min');
    expect(countdown(3_660_001).zh).toBe('1 小时 2 分后');
    expect(countdown(86_400_000).en).toBe('in 1 day');
    expect(countdown(3 * 86_400_000).zh).toBe('3 天后');
  });

  it('tells how old something is in one unit', () => {
    expect(ago(59_999).en).toBe('59 s ago');
    expect(ago(60_000).zh).toBe('1 分钟前');
    expect(ago(3_600_000 * 5).en).toBe('5 h ago');
    expect(ago(86_400_000 * 3).zh).toBe('3 天前');
  });

  it('tells time and day of the street, not of the browser', () => {
    const atMs = Date.parse('2026-11-25T16:05Z');
    expect(timeIn(atMs, 'Asia/Shanghai', 'en')).toBe('00:05');
    expect(dayIn(atMs, 'Asia/Shanghai', 'en')).toBe('Nov 26');
    expect(dayIn(atMs, 'Asia/Shanghai', 'zh-CN')).toBe('11月26日');
  });
});
