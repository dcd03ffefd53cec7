import fc from 'fast-check';
import { expect, test } from 'vitest';
import { celebrateAnswer, cheer, coldMeter, warmthAt } from './cheerMeter.ts';

const steps = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 });

test('the stage is never colder than cold nor warmer than warm', () => {
  fc.assert(
    fc.property(steps, (pauses) => {
      let nowMs = 0;
      let meter = coldMeter(nowMs);
      for (const pauseMs of pauses) {
        nowMs += pauseMs;
        const before = warmthAt(meter, nowMs);
        meter = cheer(meter, nowMs);
        expect(meter.warmth).toBeGreaterThan(before);
        expect(meter.warmth).toBeLessThanOrEqual(1);
        expect(warmthAt(meter, nowMs + 5000)).toBeLessThan(meter.warmth);
      }
    }),
  );
});

test('one hand that spams warms less than hands one after the other', () => {
  let spammed = coldMeter(0);
  for (let place = 0; place < 10; place++) spammed = cheer(spammed, place * 20);
  let joined = coldMeter(0);
  for (let place = 0; place < 10; place++) joined = cheer(joined, place * 1100);
  expect(warmthAt(joined, 10_000)).toBeGreaterThan(warmthAt(spammed, 200) * 1.3);
});

test('an answered call warms at once, and never cools', () => {
  expect(celebrateAnswer(coldMeter(0), 100).warmth).toBeGreaterThan(0.8);
  const hot = { warmth: 0.97, atMs: 100, lately: [] };
  expect(celebrateAnswer(hot, 100).warmth).toBe(0.97);
});
