import { type PointMap, smoothStep } from '../../../../drawing/Outline.ts';
import { type Side, signOf } from '../../Look.ts';

/** Knees together, toes a little in, as somebody stands who reads while standing. */
export function stance(side: Side): PointMap {
  const s = signOf(side);
  const knee = side === 'Left' ? 7 : 9;
  const foot = side === 'Left' ? 4 : 8;
  return (x, y) => [
    x + s * (foot * smoothStep(900, 1260, y) - knee * Math.exp(-(((y - 930) / 170) ** 2))),
    y,
  ];
}
