import { type PointMap, smoothStep } from '../../../../drawing/Outline.ts';
import type { Side } from '../../Look.ts';

/** A standing leg on the right; the left knee turned in, its foot a little raised at the heel and set inwards. */
export function stance(side: Side): PointMap {
  if (side === 'Right') return (x, y) => [x + 5 * bump(y, 1010, 260), y];
  return (x, y) => [x + 12 * bump(y, 930, 140) - 8 * smoothStep(1000, 1290, y), y];
}

function bump(value: number, middle: number, width: number): number {
  return Math.exp(-(((value - middle) / width) ** 2));
}
