import { expect, it } from 'vitest';
import { ringFraction } from './ringFraction.ts';

it('is empty without a hold', () => {
  expect(ringFraction({ kind: 'empty' }, 5000)).toBe(0);
});

it('shows what a hand has reached, within bounds', () => {
  expect(ringFraction({ kind: 'measured', fraction: 0.4 }, 0)).toBe(0.4);
  expect(ringFraction({ kind: 'measured', fraction: 1.2 }, 0)).toBe(1);
  expect(ringFraction({ kind: 'measured', fraction: -0.2 }, 0)).toBe(0);
});

it('fills with time while the button is held', () => {
  const ring = { kind: 'timed', startedAtMs: 1000, durationMs: 800 } as const;
  expect([900, 1000, 1200, 1800, 5000].map((nowMs) => ringFraction(ring, nowMs))).toEqual([0, 0, 0.25, 1, 1]);
});

it('is full at once where a hold takes no time', () => {
  expect(ringFraction({ kind: 'timed', startedAtMs: 1000, durationMs: 0 }, 1000)).toBe(1);
});
