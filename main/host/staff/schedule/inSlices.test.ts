import { expect, it } from 'vitest';
import { inSlices } from './inSlices.ts';

it('lets others have their turn between two long steps, and answers with what was worked out', async () => {
  const happened: string[] = [];
  function* work(): Generator<undefined, number> {
    for (const step of ['first', 'second']) {
      happened.push(step);
      const untilMs = performance.now() + 20;
      while (performance.now() < untilMs);
      yield;
    }
    return 42;
  }
  setImmediate(() => happened.push('somebody else'));
  expect(await inSlices(work())).toBe(42);
  expect(happened).toEqual(['first', 'somebody else', 'second']);
});
