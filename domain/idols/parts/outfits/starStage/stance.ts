import { type PointMap, smoothStep } from '../../../../drawing/Outline.ts';
import type { Side } from '../../Look.ts';

/** A standing leg on the left; the right knee turned in a little, its foot set outwards. */
export function stance(side: Side): PointMap {
  if (side === 'Left') return (x, y) => [x - 4 * bump(y, 1000, 260), y];
  return (x, y) => [x - 9 * bump(y, 930, 130) + 14 * smoothStep(1000, 1290, y), y];
}

function bump(value: number, middle: number, width: number): number {
  return Math.exp(-(((value - middle) / width) ** 2));
}
