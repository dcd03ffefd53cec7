import type { Painter } from '../../backdrop/Painter.ts';
import { css, mix } from '../../daylight.ts';

type Colour = Parameters<typeof css>[0];

/** Cool walls, so that brown hair and an amber cardigan stand out before them; warm wood and brass at the sides. */
export const HALL = {
  wall: [104, 152, 156],
  wood: [122, 76, 48],
  darkWood: [70, 42, 32],
  brass: [232, 186, 104],
  felt: [38, 78, 72],
  cream: [250, 236, 208],
  stone: [206, 196, 182],
} as const satisfies Record<string, Colour>;

/** A colour as it is seen in this hour; `lit` by lamps near it, 0 … 1. */
export function inLight({ light }: Painter, colour: Colour, lit = 0, alpha = 1): string {
  return css(mix(colour, light.near, 0.1 + 0.5 * light.lights * (1 - lit * 0.8)), alpha);
}
