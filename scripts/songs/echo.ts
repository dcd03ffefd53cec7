import { sampleCount } from '../sounds/instruments.ts';
import { StereoBus } from './StereoBus.ts';

const FEEDBACK = 0.38;
/** Each repeat loses highs. */
const DAMPING = 0.45;

/** Repeats that go from ear to ear: the first comes from the other side. */
export function echo(dry: StereoBus, delayMs: number, sampleRateHz: number): StereoBus {
  const wet = new StereoBus(dry.left.length);
  const delay = sampleCount(delayMs, sampleRateHz);
  let dimLeft = 0;
  let dimRight = 0;
  for (let index = delay; index < wet.left.length; index++) {
    const before = index - delay;
    dimLeft += (1 - DAMPING) * (wet.right[before]! * FEEDBACK + dry.right[before]! - dimLeft);
    dimRight += (1 - DAMPING) * (wet.left[before]! * FEEDBACK + dry.left[before]! - dimRight);
    wet.left[index] = dimLeft;
    wet.right[index] = dimRight;
  }
  return wet;
}
