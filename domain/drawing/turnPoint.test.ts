import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointOfPage } from './turnPoint.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('the upper left corner of a page that is turned a quarter clockwise is the screen’s upper right', () => {
  expect(pointOfPage({ x: 1, y: 0 }, 90)).toEqual({ x: 0, y: 0 });
  expect(pointOfPage({ x: 1, y: 1 }, 180)).toEqual({ x: 0, y: 0 });
  expect(pointOfPage({ x: 0, y: 1 }, 270)).toEqual({ x: 0, y: 0 });
});

test('four quarters are a whole turn, two are a half, and forward and back is nothing', () => {
  fc.assert(
    fc.property(share, share, (x, y) => {
      const quarter = pointOfPage({ x, y }, 90);
      const half = pointOfPage(quarter, 90);
      const isNear = (one: typeof quarter, other: typeof quarter) => {
        expect(one.x).toBeCloseTo(other.x, 12);
        expect(one.y).toBeCloseTo(other.y, 12);
      };
      isNear(half, pointOfPage({ x, y }, 180));
      isNear(pointOfPage(half, 90), pointOfPage({ x, y }, 270));
      isNear(pointOfPage(quarter, 270), pointOfPage({ x, y }, 0));
    }),
  );
});
