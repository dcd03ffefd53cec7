import { describe, expect, it } from 'vitest';
import { FULL_LOAD, LOAD_STEPS, type LoadState, nextLoad } from './loadPolicy.ts';

const loadAfter = (frames: readonly number[], from: LoadState = FULL_LOAD) => frames.reduce(nextLoad, from);
const times = (count: number, frameMs: number) => Array.from({ length: count }, () => frameMs);

describe('what is given up when the machine cannot keep up', () => {
  it('is nothing while frames come in time', () => {
    expect(loadAfter(times(50, 16.7))).toEqual(FULL_LOAD);
  });

  it('is sharpness before sight', () => {
    const [, second] = [loadAfter([60]), loadAfter([60, 60])];
    expect(LOAD_STEPS[second.step]).toEqual({ resolution: 0.5, frameIntervalMs: 0, paceMs: 0 });
  });

  it('does not take its own slower frames for a stutter', () => {
    const capped = loadAfter([60, 60, 60]);
    expect(LOAD_STEPS[capped.step]?.frameIntervalMs).toBe(33);
    expect(loadAfter(times(5, 50), capped).step).toBe(capped.step);
    expect(loadAfter([70], capped).step).toBe(capped.step + 1);
  });

  it('never goes past the last step', () => {
    expect(loadAfter(times(50, 200)).step).toBe(LOAD_STEPS.length - 1);
  });

  it('comes back step by step, and only after a while of ease', () => {
    const slow = loadAfter([60, 60]);
    expect(loadAfter(times(7, 16.7), slow).step).toBe(2);
    expect(loadAfter(times(8, 16.7), slow).step).toBe(1);
    expect(loadAfter(times(16, 16.7), slow).step).toBe(0);
  });

  it('does not come back while frames are neither slow nor easy', () => {
    expect(loadAfter(times(100, 30), loadAfter([60])).step).toBe(1);
  });
});
