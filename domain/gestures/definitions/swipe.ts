import { atMost } from '../Band.ts';
import type { SwipeDefinition } from '../MovementDefinition.ts';

/**
 * A raised hand, open or pointing, moved aside in one go. It rests before and after: a hand that somebody carries
 * past the screen does neither.
 */
export const swipe: SwipeDefinition = {
  hand: {
    indexCurl: atMost(0.5, 0.3),
    handTiltDegrees: atMost(110, 25),
  },
  smallestStroke: 1.5,
  greatestRise: 0.6,
  strokeDurationMs: { from: 60, to: 750 },
  strokeSpeed: 4,
  restSpeed: 1.6,
  restBeforeMs: 120,
  settleShare: 0.6,
  settleMs: 200,
  greatestReturn: 0.25,
  returnWithinMs: 700,
};
