import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GESTURE_IDS } from '../../../domain/gestures/vocabulary.ts';
import { offeredGestures } from './offeredGestures.ts';

it('offers every active gesture once and no other, the one taught here first', () => {
  const active = fc.subarray([...GESTURE_IDS]);
  fc.assert(
    fc.property(fc.constantFrom(...GESTURE_IDS), active, (signature, others) => {
      const offered = offeredGestures(signature, others);
      expect(offered[0]).toBe(signature);
      expect([...offered].sort()).toEqual([...new Set([signature, ...others])].sort());
    }),
  );
});

it('goes on with what the other idols teach', () => {
  expect(offeredGestures('ok', GESTURE_IDS).slice(1, 4)).toEqual(['wave', 'pointUp', 'fingerHeart']);
});
