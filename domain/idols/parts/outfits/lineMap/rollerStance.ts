import { type PointMap, smoothStep } from '../../../../drawing/Outline.ts';
import type { Side } from '../../Look.ts';
import { HIND_AXLE } from './rollerWheels.ts';

const TOE_LIFT_DEGREES = 15;

/** The left foot rolls flat; the right one stands on its hind wheel with the toe up, ready to push off. */
export function rollerStance(side: Side): PointMap {
  if (side === 'Left') return (x, y) => [x - 5 * bump(y, 1000, 260) - 14 * smoothStep(760, 1290, y), y];
  const axleX = 50 + HIND_AXLE.x;
  return (x, y) => {
    const shift = -6 * bump(y, 930, 150) + 26 * smoothStep(860, 1290, y);
    const angle = -TOE_LIFT_DEGREES * (Math.PI / 180) * smoothStep(1130, 1226, y);
    const [dx, dy] = [x - axleX, y - HIND_AXLE.y];
    return [
      axleX + dx * Math.cos(angle) - dy * Math.sin(angle) + shift - 5 * smoothStep(1060, 1226, y),
      HIND_AXLE.y + dx * Math.sin(angle) + dy * Math.cos(angle),
    ];
  };
}

function bump(value: number, middle: number, width: number): number {
  return Math.exp(-(((value - middle) / width) ** 2));
}
