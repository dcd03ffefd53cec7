import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyLanes, enterLane } from './commentLanes.ts';

const CROSSES_MS = 7000;

test('no two comments of a lane ever touch, whatever comes when', () => {
  const comments = fc.array(
    fc.record({
      pauseMs: fc.integer({ min: 0, max: 3000 }),
      width: fc.double({ min: 0.02, max: 0.8, noNaN: true }),
    }),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(comments, fc.integer({ min: 1, max: 6 }), (wanted, count) => {
      let lanes = emptyLanes(count);
      let nowMs = 0;
      const flown: { lane: number; atMs: number; width: number }[] = [];
      for (const { pauseMs, width } of wanted) {
        nowMs += pauseMs;
        const entered = enterLane(lanes, width, CROSSES_MS, nowMs);
        if (entered === null) continue;
        lanes = entered.lanes;
        const before = flown.findLast(({ lane }) => lane === entered.lane);
        // At its entrance the left end is at the right edge; the one before must have its right end left of that.
        if (before !== undefined) {
          const travelled = (nowMs - before.atMs) / CROSSES_MS;
          expect(travelled).toBeGreaterThan(before.width);
        }
        flown.push({ lane: entered.lane, atMs: nowMs, width });
      }
    }),
  );
});

test('lanes take turns', () => {
  let lanes = emptyLanes(3);
  const taken: number[] = [];
  for (let nowMs = 0; nowMs < 9000; nowMs += 1500) {
    const entered = enterLane(lanes, 0.1, CROSSES_MS, nowMs);
    if (entered === null) continue;
    lanes = entered.lanes;
    taken.push(entered.lane);
  }
  expect(taken).toEqual([0, 1, 2, 0, 1, 2]);
});
