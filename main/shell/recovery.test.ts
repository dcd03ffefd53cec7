import { expect, test } from 'vitest';
import { decideRecovery, forgetOldFailures } from './recovery.ts';

test('a first failure is restarted after half a second', () => {
  expect(decideRecovery([1000], 1000)).toEqual({ action: 'restart', pauseMs: 500 });
});

test('pauses double with every failure in a row and stop growing at a minute', () => {
  const times: number[] = [];
  const pauses: number[] = [];
  for (let failure = 1; failure <= 12; failure += 1) {
    times.push(failure * 1000);
    const decision = decideRecovery(times, failure * 1000);
    pauses.push(decision.action === 'restart' ? decision.pauseMs : Number.NaN);
  }
  expect(pauses).toEqual([
    500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000, 60_000, 60_000,
  ]);
});

test('the thirteenth failure within ten minutes ends the trying', () => {
  const times = Array.from({ length: 13 }, (_, index) => index * 1000);
  expect(decideRecovery(times, 13_000)).toEqual({ action: 'giveUp' });
});

test('one failure a day is always a first failure', () => {
  const day = 86_400_000;
  const times = Array.from({ length: 60 }, (_, index) => index * day);
  expect(decideRecovery(times, 59 * day)).toEqual({ action: 'restart', pauseMs: 500 });
  expect(forgetOldFailures(times, 59 * day)).toEqual([59 * day]);
});
