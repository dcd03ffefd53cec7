import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../core/random.ts';
import { pickCheer } from './pickCheer.ts';

test('no line comes again before the others had their turn, as far as there are others', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer(), (count, seed) => {
      const lines = Array.from({ length: count }, (_, index) => `line ${index}`);
      const random = seededRandom(seed);
      const flown: string[] = [];
      for (let turn = 0; turn < 60; turn++) {
        const line = pickCheer(lines, flown, random);
        if (line === null) throw new Error('There was nothing to pick');
        const rest = Math.min(12, count - 1);
        if (rest > 0) expect(flown.slice(-rest)).not.toContain(line);
        flown.push(line);
      }
    }),
  );
});

test('of no lines none is picked', () => {
  expect(pickCheer([], [], () => 0.5)).toBeNull();
});
