import { describe, expect, it } from 'vitest';
import {
  hasRealHands,
  REAL_HANDS_ABSENT,
  type RealHandGesture,
  readRealHands,
} from '../../tests/fixtures/hands/realHands.ts';
import { nameGestures } from './nameGestures.ts';

const title = hasRealHands ? '600 real hands, flat' : `600 real hands (${REAL_HANDS_ABSENT})`;

describe.skipIf(!hasRealHands)(title, () => {
  /** Of 200 hands each. Without depth, and from every side: what stays unsure must be silent, not wrong. */
  it.each([
    ['openPalm', 170],
    ['fist', 150],
    ['pointUp', 135],
  ] satisfies [RealHandGesture, number][])(
    'names %s in at least %i of 200, and few wrongly',
    (gesture, least) => {
      const named = readRealHands()
        .filter((real) => real.gesture === gesture)
        .map(({ hand }) => nameGestures([hand], 1)[0]?.gesture ?? null);
      expect(named).toHaveLength(200);
      expect(named.filter((name) => name === gesture).length).toBeGreaterThanOrEqual(least);
      const wrong = named.filter((name) => name !== null && name !== gesture);
      expect(wrong.length).toBeLessThanOrEqual(8);
    },
  );
});
