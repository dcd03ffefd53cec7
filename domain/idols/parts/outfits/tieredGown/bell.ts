import { mix, type Point } from '../../../../drawing/Outline.ts';
import type { Look } from '../../Look.ts';
import type { Strip } from '../ruffle.ts';

/** A ring round the gown: its radius, and its height in front and at the sides. The gown is shorter in front. */
export type Ring = { readonly radius: number; readonly front: number; readonly side: number };

/** From the waist down; each tier of ruffles hangs from one ring to the next. */
export function ringsOf(look: Look): readonly [Ring, Ring, Ring, Ring, Ring] {
  const w = look.proportions.skirtWidth;
  return [
    { radius: 57, front: 492, side: 478 },
    { radius: 57 + 141 * w, front: 650, side: 662 },
    { radius: 57 + 221 * w, front: 796, side: 860 },
    { radius: 57 + 275 * w, front: 894, side: 1034 },
    { radius: 57 + 300 * w, front: 968, side: 1150 },
  ];
}

/** 0 is the middle of the front, ±90 the sides. */
export function ringPoint({ radius, front, side }: Ring, degrees: number, out = 1): Point {
  const sine = Math.sin((degrees * Math.PI) / 180);
  return [radius * out * sine, mix(front, side, Math.abs(sine) ** 1.9)];
}

/**
 * A tier between two angles. Gathered under the hem above, it puffs out at once and then falls.
 *
 * @param out scale of the radius, for what lies under another tier
 */
export function tierStrip(above: Ring, hem: Ring, from: number, to: number, out = 1, drop = 0): Strip {
  const gathered: Ring = { radius: above.radius * 0.93, front: above.front - 22, side: above.side - 26 };
  return (along, down) => {
    const degrees = mix(from, to, along);
    const top = ringPoint(gathered, degrees, out);
    const bottom = ringPoint(hem, degrees, out);
    const puffed = Math.sin((Math.PI / 2) * Math.min(1, Math.max(0, down))) ** 0.85;
    return [mix(top[0], bottom[0], puffed), mix(top[1], bottom[1] + drop, down)];
  };
}
