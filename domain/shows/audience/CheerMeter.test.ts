import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GESTURE_IDS } from '../../gestures/vocabulary.ts';
import { type CheerMeter, cheer, cool, followCall, restingMeter } from './CheerMeter.ts';

const people = fc.integer({ min: 0, max: 12 });
const gesture = fc.constantFrom(...GESTURE_IDS);
const cheers = fc.array(fc.record({ gesture, people, afterMs: fc.integer({ min: 0, max: 5000 }) }), {
  maxLength: 60,
});

function cheeredBy(times: number, everyMs: number, crowd: number): CheerMeter {
  let meter = restingMeter(0);
  for (let time = 1; time <= times; time++) meter = cheer(meter, 'wave', crowd, time * everyMs);
  return meter;
}

describe('warmth', () => {
  test('stays within 0..1, rises with every cheer, and every cheer is counted', () => {
    fc.assert(
      fc.property(cheers, (made) => {
        let meter = restingMeter(0);
        for (const one of made) {
          const before = cool(meter, meter.atMs + one.afterMs);
          meter = cheer(before, one.gesture, one.people, before.atMs);
          expect(meter.warmth).toBeGreaterThan(before.warmth);
          expect(meter.warmth).toBeLessThanOrEqual(1);
        }
        expect(meter.cheers).toBe(made.length);
      }),
    );
  });

  test('fades to nothing, the same in one step as in many', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 30 }), (steps) => {
        const warm = cheeredBy(5, 300, 3);
        const totalMs = steps.reduce((sum, step) => sum + step, 0);
        const inSteps = steps.reduce((meter, step) => cool(meter, meter.atMs + step), warm);
        expect(inSteps.warmth).toBeCloseTo(cool(warm, warm.atMs + totalMs).warmth, 9);
        expect(cool(warm, warm.atMs + 120_000).warmth).toBeLessThan(0.001);
      }),
    );
  });

  test('many hands in one second warm more than one hand that is as fast', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 20 }), fc.integer({ min: 2, max: 12 }), (times, crowd) => {
        expect(cheeredBy(times, 100, crowd).warmth).toBeGreaterThan(cheeredBy(times, 100, 1).warmth);
      }),
    );
  });

  test('one hand that is three times as fast is worth less than twice as much', () => {
    const rise = (everyMs: number) => cheeredBy(6000 / everyMs, everyMs, 1).warmth;
    expect(rise(200)).toBeLessThan(2 * rise(600));
  });

  test('a moment of the past changes nothing', () => {
    const warm = cheeredBy(3, 300, 2);
    expect(cool(warm, 0)).toBe(warm);
  });
});

describe('a call for one gesture', () => {
  const asked = { gesture: 'fingerHeart', share: 0.1 } as const;

  test('is answered by its own gesture, as often as half of the people in view, and counts once', () => {
    fc.assert(
      fc.property(people, (crowd) => {
        const needed = Math.min(4, Math.max(1, Math.ceil(crowd / 2)));
        let meter = followCall(restingMeter(0), asked, crowd);
        expect(meter.calls).toBe(1);
        meter = cheer(meter, 'wave', crowd, 100);
        expect(meter.call?.made).toBe(0);
        for (let time = 1; time <= needed + 3; time++) {
          meter = cheer(meter, 'fingerHeart', crowd, 100 + time * 300);
          meter = followCall(meter, { ...asked, share: 0.1 + time / 20 }, crowd);
          expect(meter.call?.answered).toBe(time >= needed);
        }
        expect(meter).toMatchObject({ calls: 1, callsAnswered: 1 });
        expect(meter.warmth).toBeGreaterThan(0.6);
      }),
    );
  });

  test('ends with its time; the same gesture asked for again is a call of its own', () => {
    let meter = followCall(restingMeter(0), { ...asked, share: 0.9 }, 1);
    meter = followCall(meter, asked, 1);
    expect(meter.calls).toBe(2);
    meter = followCall(meter, null, 1);
    expect(meter.call).toBeNull();
    expect(cheer(meter, 'fingerHeart', 1, 100).callsAnswered).toBe(0);
  });
});
