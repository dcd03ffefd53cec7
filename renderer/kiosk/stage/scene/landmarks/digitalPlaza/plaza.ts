import type { Painter } from '../../backdrop/Painter.ts';
import { createWall, type Wall } from '../../backdrop/Wall.ts';
import { type css, mix } from '../../daylight.ts';

export type Colour = Parameters<typeof css>[0];

export const PLAZA = {
  panel: [70, 84, 150],
  frame: [34, 40, 92],
  cyan: [70, 216, 240],
  yellow: [255, 222, 74],
  white: [240, 246, 255],
  coral: [255, 124, 120],
} as const satisfies Record<string, Colour>;

/** Something painted, as it is seen in this hour; `lit` by lamps near it, 0 … 1. */
export function inLight({ light }: Painter, colour: Colour, lit = 0): Colour {
  return mix(colour, light.near, (0.16 + 0.5 * light.lights) * (1 - lit * 0.85));
}

export type Plan = {
  readonly isPortrait: boolean;
  /** Edge of a cell of the great screen, pixels. */
  readonly cell: number;
  /** Half of the screen's width, in cells. */
  readonly halfColumns: number;
  /** Its height at the middle, in cells. */
  readonly rows: number;
  /** Its lower edge. */
  readonly footY: number;
  /** The sun in it, behind her head and shoulders. */
  readonly sunY: number;
  readonly sunRadius: number;
};

export function planOf({ width, height, horizonY, standY, unit }: Painter): Plan {
  const isPortrait = height >= width;
  const tall = isPortrait ? unit * 125 : standY * 0.94;
  const cell = unit * (isPortrait ? 2.6 : 2.1);
  const footY = horizonY - unit * 1.4;
  return {
    isPortrait,
    cell,
    halfColumns: Math.ceil((unit * (isPortrait ? 38 : 45)) / cell),
    rows: Math.round((footY - unit * (isPortrait ? 19 : 5)) / cell),
    footY,
    sunY: standY - tall * 0.7,
    sunRadius: tall * (isPortrait ? 0.222 : 0.27),
  };
}

/** How many cells the screen's upper edge lies lower in this column: it goes down in steps to both sides. */
export function stepDown(column: number, halfColumns: number): number {
  const share = Math.abs(column + 0.5) / halfColumns;
  if (share < 0.42) return 0;
  if (share < 0.6) return 2;
  if (share < 0.76) return 5;
  if (share < 0.9) return 8;
  return 12;
}

/** The shops on both sides, as far apart as she is wide. */
export function shopWalls(painter: Painter): readonly [left: Wall, right: Wall] {
  const { width, standX, unit } = painter;
  const { isPortrait } = planOf(painter);
  const free = unit * (isPortrait ? 32 : 37);
  const tall = isPortrait ? 78 : 66;
  return [
    createWall(painter, { from: -unit, to: standX - free, tall }),
    createWall(painter, { from: width + unit, to: standX + free, tall }),
  ];
}
