import { type PointMap, smoothStep } from '../../../../drawing/Outline.ts';
import { type Side, signOf } from '../../Look.ts';

/** Feet apart; the knee on the viewer's right turned in, that foot set further out. */
export function stance(side: Side): PointMap {
  const s = signOf(side);
  const foot = side === 'Left' ? 7 : 13;
  const knee = side === 'Left' ? 0 : 10;
  return (x, y) => [
    x + s * (foot * smoothStep(860, 1260, y) - knee * Math.exp(-(((y - 930) / 150) ** 2))),
    y,
  ];
}
