import type { Painter } from '../../backdrop/Painter.ts';
import { createWall, type Wall } from '../../backdrop/Wall.ts';
import { css, mix } from '../../daylight.ts';

type Colour = Parameters<typeof css>[0];

/** The market's paints. Nothing behind her is green: her hair is. */
export const MARKET = {
  wall: [150, 158, 214],
  steel: [206, 212, 238],
  body: [24, 34, 62],
  gold: [255, 206, 104],
  amber: [246, 168, 88],
  ivory: [255, 238, 200],
} as const satisfies Record<string, Colour>;

export const TRACK_LIGHT = { gold: '#ffd676', mint: '#6dffc4' } as const;

/** A paint as it is seen at this hour; `lit` by the market's own lamps, 0 … 1. */
export function inHall({ light }: Painter, colour: Colour, lit = 0): string {
  return css(mix(colour, light.near, 0.1 + 0.6 * light.lights * (1 - lit)));
}

/** How tall she stands on this screen, about, in pixels. */
export function figureHeight({ width, height, unit }: Painter): number {
  return unit * (width > height ? 88 : 122);
}

/** The two sides of the hall; their upper edge lies above the screen. Null where there is no room for one. */
export function hallSides(painter: Painter): readonly { readonly wall: Wall; readonly side: -1 | 1 }[] {
  const { width, height, standX, unit } = painter;
  const isLandscape = width > height;
  const free = unit * (isLandscape ? 36 : 34);
  const tall = isLandscape ? 120 : 172;
  const places = [
    { side: -1, from: -unit, to: standX - free },
    { side: 1, from: width + unit, to: standX + free },
  ] as const;
  return places
    .filter(({ from, to }) => Math.abs(to - from) > unit * 5)
    .map(({ side, from, to }) => ({ side, wall: createWall(painter, { from, to, tall }) }));
}

/** Where on the screen the pulses rise, as shares of its width: the tracks that they run in are painted there. */
export const RISERS = [0.035, 0.075, 0.925, 0.965] as const;
/** From where to where, as movers count: 0 the horizon, −1 the top. */
export const RISER_ENDS = { low: -0.42, high: -0.98 } as const;
