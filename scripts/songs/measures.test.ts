import { describe, expect, test } from 'vitest';
import { peakOf } from '../sounds/renderScore.ts';
import { integratedLoudness } from './integratedLoudness.ts';
import { limitPeaks } from './limitPeaks.ts';
import { StereoBus } from './StereoBus.ts';
import { truePeak } from './truePeak.ts';

const RATE_HZ = 48_000;

function sine(hz: number, seconds: number, amplitude: number, phase = 0): Float64Array {
  return Float64Array.from(
    { length: seconds * RATE_HZ },
    (_, index) => amplitude * Math.sin(2 * Math.PI * ((hz * index) / RATE_HZ + phase)),
  );
}

/** The greatest distance between two sounds; comparing them sample by sample would fill the report. */
function farthest(one: Float64Array, other: Float64Array): number {
  return peakOf(one.map((sample, index) => sample - other[index]!));
}

describe('integrated loudness', () => {
  test('a stereo tone of 1 kHz at −23 dB has −23 LUFS (EBU Tech 3341, case 1)', () => {
    const tone = sine(1000, 5, 10 ** (-23 / 20));
    expect(integratedLoudness(tone, tone, RATE_HZ)).toBeCloseTo(-23, 1);
  });

  test('what is much softer than the rest does not count (as EBU Tech 3341, case 3)', () => {
    const [soft, loud] = [sine(1000, 4, 10 ** (-36 / 20)), sine(1000, 60, 10 ** (-23 / 20))];
    const whole = Float64Array.from([...soft, ...loud, ...soft]);
    expect(integratedLoudness(whole, whole, RATE_HZ)).toBeCloseTo(-23, 1);
  });

  test('silence has none', () => {
    expect(integratedLoudness(new Float64Array(RATE_HZ), new Float64Array(RATE_HZ), RATE_HZ)).toBe(
      Number.NEGATIVE_INFINITY,
    );
  });
});

describe('true peak', () => {
  test('is found between the samples', () => {
    // A quarter of the rate, an eighth of a cycle off: every sample lies 3 dB below the crest.
    const tone = sine(RATE_HZ / 4, 0.1, 0.5, 1 / 8);
    expect(peakOf(tone)).toBeCloseTo(0.3536, 3);
    expect(truePeak(tone)).toBeCloseTo(0.5, 2);
  });

  test('is the sample itself where it stands alone', () => {
    const click = new Float64Array(1000);
    click[500] = -0.8;
    expect(truePeak(click)).toBeCloseTo(0.8, 6);
  });
});

describe('the limiter', () => {
  function limited(samples: Float64Array, ceiling: number): StereoBus {
    const bus = new StereoBus(samples.length);
    bus.add(samples, 0, 1, 0);
    limitPeaks(bus, ceiling, RATE_HZ);
    return bus;
  }

  test('lets nothing pass, and leaves alone what is below', () => {
    const loudInside = sine(200, 1, 0.4);
    for (let index = 20_000; index < 20_500; index++) loudInside[index]! *= 4;
    const { left, right } = limited(loudInside, 0.7);
    expect(peakOf(left)).toBeLessThanOrEqual(0.7 + 1e-9);
    expect(farthest(left, right)).toBeLessThan(1e-12);
    expect(farthest(left.slice(0, 19_000), loudInside.slice(0, 19_000))).toBeLessThan(1e-9);
    expect(farthest(left.slice(30_000), loudInside.slice(30_000))).toBeLessThan(1e-9);
  });

  test('turns down smoothly: no step of its gain is heard as a click', () => {
    const steady = new Float64Array(10_000).fill(0.5);
    steady.fill(1, 5000, 5200);
    const { left } = limited(steady, 0.5);
    const gains = left.map((sample, index) => sample / steady[index]!);
    for (let index = 1; index < gains.length; index++)
      expect(Math.abs(gains[index]! - gains[index - 1]!)).toBeLessThan(0.01);
  });
});
