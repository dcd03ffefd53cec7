import { assertNever } from '../../../domain/core/assertNever.ts';
import type { RingFill } from './OverlayModel.ts';

/** How full the hold ring is at a moment, 0..1. `nowMs` is `performance.now()`. */
export function ringFraction(ring: RingFill, nowMs: number): number {
  switch (ring.kind) {
    case 'empty':
      return 0;
    case 'measured':
      return within(ring.fraction);
    case 'timed':
      return ring.durationMs > 0 ? within((nowMs - ring.startedAtMs) / ring.durationMs) : 1;
    default:
      return assertNever(ring, 'RingFill');
  }
}

function within(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}
