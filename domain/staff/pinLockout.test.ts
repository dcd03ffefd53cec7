import { describe, expect, it } from 'vitest';
import {
  afterWrongPin,
  lockedForMs,
  NO_TRIES,
  type PinTries,
  pauseAfterMs,
  triesLeft,
} from './pinLockout.ts';

function wrongTimes(times: number, atMs: number): PinTries {
  let tries = NO_TRIES;
  for (let time = 0; time < times; time++) tries = afterWrongPin(tries, atMs);
  return tries;
}

describe('wrong PINs', () => {
  it('are free three times but the third brings a pause, and every further one a longer pause, an hour at most', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 500].map((wrong) => pauseAfterMs(wrong) / 1000)).toEqual([
      0, 0, 0, 30, 60, 120, 240, 1920, 3600, 3600, 3600,
    ]);
  });

  it('lock for what is left of the pause', () => {
    const tries = wrongTimes(4, 1_000_000);
    expect(lockedForMs(tries, 1_000_000)).toBe(60_000);
    expect(lockedForMs(tries, 1_059_999)).toBe(1);
    expect(lockedForMs(tries, 1_060_000)).toBe(0);
    expect(lockedForMs(NO_TRIES, 0)).toBe(0);
  });

  it('do not lock for longer when the clock is set back', () => {
    expect(lockedForMs(wrongTimes(3, 1_000_000), 0)).toBe(30_000);
  });

  it('tell how many are left', () => {
    expect([0, 1, 2, 3, 9].map((wrong) => triesLeft(wrongTimes(wrong, 5)))).toEqual([3, 2, 1, 0, 0]);
  });
});
