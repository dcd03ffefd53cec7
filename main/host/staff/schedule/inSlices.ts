import { setImmediate as nextTurn } from 'node:timers/promises';

/** Shorter than a frame: nobody else who is served waits longer. */
const SLICE_MS = 12;

/** Does a long piece of work step by step, and lets everything else of the host have its turn meanwhile. */
export async function inSlices<Value>(work: Generator<undefined, Value>): Promise<Value> {
  let beganMs = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - beganMs < SLICE_MS) continue;
    await nextTurn();
    beganMs = performance.now();
  }
}
