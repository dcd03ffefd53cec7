import type { Painter } from '../../backdrop/Painter.ts';

/** Where the moon gate stands: the round screen at her back. Pixels. */
export type MoonGate = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** A hundredth of the shorter side, less where the format leaves her less room. */
  readonly unit: number;
};

export function moonGate({ width, height, standX, standY, unit }: Painter): MoonGate {
  return width > height
    ? { x: standX, y: standY - unit * 56, radius: unit * 34, unit: unit * 0.78 }
    : { x: standX, y: standY - unit * 79.5, radius: unit * 44, unit };
}

/** How much of the daylight is on the plaza: 0 at night and at dusk nearly so, 1 by day. */
export function daylightShare({ light }: Pick<Painter, 'light'>): number {
  return Math.min(1, Math.max(0, (1 - light.lights) / 0.7)) ** 1.6;
}

/** The strings of lamps over the plaza, as shares of the width and of the height above the horizon: the same on every format. */
export const LAMP_STRINGS = [
  { startY: 0.08, endY: 0.2, sag: 0.07 },
  { startY: 0.24, endY: 0.1, sag: 0.07 },
] as const;

/** @param part 0 at the left edge, 1 at the right one. @returns shares of the width, and of the way from top to horizon */
export function alongString(
  { startY, endY, sag }: (typeof LAMP_STRINGS)[number],
  part: number,
): { readonly x: number; readonly y: number } {
  return { x: part, y: startY + (endY - startY) * part + sag * 4 * part * (1 - part) };
}
