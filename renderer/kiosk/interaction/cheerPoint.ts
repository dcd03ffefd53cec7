import type { Hand } from '../../../domain/hands/Hand.ts';
import type { MadeBy } from '../../../domain/visits/VisitState.ts';
import type { ScreenPoint } from './ports.ts';

/** Root of the middle finger: the middle of a hand. */
const MIDDLE = 9;
/** Where the buttons are. */
const TOUCHED: ScreenPoint = { x: 0.5, y: 0.84 };

/** Where on the screen a cheer was made: before the visitor's own hand, as in a mirror. */
export function cheerPoint(hands: readonly Hand[], by: MadeBy): ScreenPoint {
  const middle = by === 'hand' ? hands[0]?.keypoints[MIDDLE] : undefined;
  if (middle === undefined) return TOUCHED;
  return { x: within(1 - middle.x), y: within(middle.y) };
}

function within(share: number): number {
  return Math.min(0.95, Math.max(0.05, share));
}
