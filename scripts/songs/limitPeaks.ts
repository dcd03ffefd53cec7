import { sampleCount } from '../sounds/instruments.ts';
import type { StereoBus } from './StereoBus.ts';

/** Looks so far ahead and back, and moves as slowly: shorter would bend the bass. */
const WINDOW_MS = 14;

/**
 * Turns both channels down together, smoothly and in time, wherever a sample would pass the ceiling. The gain of a sample
 * is a mean of minima that all saw that sample, so none can pass.
 */
export function limitPeaks(bus: StereoBus, ceiling: number, sampleRateHz: number): void {
  const { left, right } = bus;
  const half = sampleCount(WINDOW_MS / 2, sampleRateHz);
  const wanted = left.map((sample, index) =>
    Math.min(1, ceiling / Math.max(Math.abs(sample), Math.abs(right[index]!), 1e-9)),
  );
  const gains = slidingMean(slidingMinimum(wanted, half), half);
  for (let index = 0; index < left.length; index++) {
    left[index]! *= gains[index]!;
    right[index]! *= gains[index]!;
  }
}

/** The least of the values within `half` on both sides. */
function slidingMinimum(values: Float64Array, half: number): Float64Array<ArrayBuffer> {
  const minima = new Float64Array(values.length);
  // Places whose values grow; the first is the least in sight.
  const candidates: number[] = [];
  let first = 0;
  for (let index = 0; index < values.length + half; index++) {
    if (index < values.length) {
      while (candidates.length > first && values[candidates.at(-1)!]! >= values[index]!) candidates.pop();
      candidates.push(index);
    }
    const middle = index - half;
    if (middle < 0) continue;
    while (candidates[first]! < middle - half) first++;
    minima[middle] = values[candidates[first]!]!;
  }
  return minima;
}

function slidingMean(values: Float64Array, half: number): Float64Array {
  const means = new Float64Array(values.length);
  let sum = 0;
  let count = 0;
  for (let index = -half; index < values.length; index++) {
    if (index + half < values.length) {
      sum += values[index + half]!;
      count++;
    }
    if (index - half - 1 >= 0) {
      sum -= values[index - half - 1]!;
      count--;
    }
    if (index >= 0) means[index] = sum / count;
  }
  return means;
}
