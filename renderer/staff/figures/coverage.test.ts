import { describe, expect, test } from 'vitest';
import { coverageLevel, coverageWords, lostTime } from './coverage.ts';
import { wordingOf } from './Wording.ts';

const HOUR_MS = 3_600_000;
const hour = (uptimeShare: number | null, cameraShare: number | null, openMs = HOUR_MS) => ({
  upMs: openMs,
  seeingMs: openMs,
  openMs,
  uptimeShare,
  cameraShare,
});

describe('coverage', () => {
  test('is good, poor, blind or not asked for', () => {
    expect(coverageLevel(hour(1, 0.9))).toBe('good');
    expect(coverageLevel(hour(1, 0.899))).toBe('poor');
    expect(coverageLevel(hour(1, 0))).toBe('blind');
    expect(coverageLevel(hour(null, null, 0))).toBe('closed');
  });

  test('tells a kiosk that was down from one that did not see', () => {
    const lost = lostTime(hour(0.75, 0.25));
    expect(lost.downMs).toBeCloseTo(HOUR_MS / 4);
    expect(lost.blindMs).toBeCloseTo(HOUR_MS / 2);
  });

  test('is said in words', () => {
    expect(coverageWords(hour(1, 1 / 3), wordingOf('en')).en).toBe(
      'Camera coverage 33.3%: of 1 h to be open, camera blind for 40 min.',
    );
    expect(coverageWords(hour(0.5, 0.5), wordingOf('zh-CN')).zh).toBe(
      '摄像头覆盖 50%：应开放 1 小时，其中停机 30 分钟。',
    );
    expect(coverageWords(hour(1, 1), wordingOf('en')).en).toBe('Camera coverage 100%.');
  });
});
