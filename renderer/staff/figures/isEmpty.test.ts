import { expect, test } from 'vitest';
import { figuresOf } from '../../../tests/fixtures/street/figuresOf.ts';
import { isEmpty } from './isEmpty.ts';

test('a period is empty when no kiosk ran and nobody came', () => {
  expect(isEmpty({ total: figuresOf({ upMs: 0 }) })).toBe(true);
  expect(isEmpty({ total: figuresOf({}) })).toBe(false);
  expect(isEmpty({ total: figuresOf({ upMs: 0, rewardsRedeemed: 1 }) })).toBe(false);
});
