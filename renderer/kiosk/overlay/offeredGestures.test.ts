import { expect, it } from 'vitest';
import { GESTURE_IDS } from '../../../domain/gestures/vocabulary.ts';
import { offeredGestures } from './offeredGestures.ts';

it('offers every gesture once, the one taught here first', () => {
  for (const signature of GESTURE_IDS) {
    const offered = offeredGestures(signature);
    expect(offered[0]).toBe(signature);
    expect([...offered].sort()).toEqual([...GESTURE_IDS].sort());
  }
});

it('goes on with what the other landmarks teach', () => {
  expect(offeredGestures('ok').slice(1, 4)).toEqual(['wave', 'pointUp', 'fingerHeart']);
});
