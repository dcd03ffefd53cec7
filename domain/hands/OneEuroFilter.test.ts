import { describe, expect, it } from 'vitest';
import { seededRandom } from '../core/random.ts';
import { OneEuroFilter } from './OneEuroFilter.ts';

const SETTINGS = { minimumCutoffHz: 1.6, speedCoefficient: 2.5, speedCutoffHz: 2 };
const FRAME_SECONDS = 1 / 12;

function run(values: readonly number[], unit = 1, stepSeconds = FRAME_SECONDS): number[] {
  const filter = new OneEuroFilter(1, SETTINGS);
  const at = new Float64Array(1);
  return values.map((value) => {
    at[0] = value;
    filter.smooth(at, stepSeconds, unit);
    return at[0];
  });
}

const spread = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
};

describe('OneEuroFilter', () => {
  it('takes the first values as they are', () => {
    expect(run([0.7])).toEqual([0.7]);
  });

  it('calms a still value that trembles', () => {
    const random = seededRandom(1);
    const trembling = Array.from({ length: 400 }, () => (random() - 0.5) * 0.06);
    expect(spread(run(trembling).slice(20))).toBeLessThan(0.75 * spread(trembling));
  });

  it('follows a fast move within two frames', () => {
    const step = [...Array(10).fill(0), ...Array(10).fill(3)];
    const smoothed = run(step);
    expect(smoothed[11]).toBeGreaterThan(2.7);
  });

  it('smooths a small hand exactly like a large one', () => {
    const random = seededRandom(2);
    const values = Array.from({ length: 50 }, () => random());
    const small = run(
      values.map((value) => value / 10),
      0.1,
    );
    const large = run(values);
    for (const [index, value] of small.entries()) expect(value * 10).toBeCloseTo(large[index] as number, 9);
  });

  it('keeps what it had when no time has passed', () => {
    const filter = new OneEuroFilter(1, SETTINGS);
    const at = new Float64Array([1]);
    filter.smooth(at, 0, 1);
    at[0] = 2;
    filter.smooth(at, 0, 1);
    expect(at[0]).toBe(1);
  });

  it('forgets when it is restarted', () => {
    const filter = new OneEuroFilter(1, SETTINGS);
    const at = new Float64Array([1]);
    filter.smooth(at, FRAME_SECONDS, 1);
    filter.restart();
    at[0] = 5;
    filter.smooth(at, FRAME_SECONDS, 1);
    expect(at[0]).toBe(5);
  });
});
