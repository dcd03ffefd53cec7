import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, sorted } from './quantile.ts';

describe('the nearest-rank quantile', () => {
  it.each([
    [[], 0.5, null],
    [[7], 0.5, 7],
    [[7], 0.9, 7],
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9, 9],
    [[100, 20, 3], 0.9, 100],
  ] as const)('of %j at %d is %s', (values, share, expected) => {
    expect(quantile(sorted(values), share)).toBe(expected);
  });

  it('is a value with at least the share at or below it, and less than the share strictly below it', () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (some, percent) => {
        const found = quantile(sorted(some), percent / 100)!;
        expect(some).toContain(found);
        const atOrBelow = some.filter((value) => value <= found).length;
        const below = some.filter((value) => value < found).length;
        expect(atOrBelow * 100).toBeGreaterThanOrEqual(percent * some.length);
        expect(below * 100).toBeLessThan(percent * some.length + 1e-6);
      }),
    );
  });

  it('leaves the values as they were', () => {
    const values = [3, 1, 2];
    expect([...sorted(values)]).toEqual([1, 2, 3]);
    expect(values).toEqual([3, 1, 2]);
  });
});
