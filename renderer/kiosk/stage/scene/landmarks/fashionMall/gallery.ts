import type { Painter } from '../../backdrop/Painter.ts';
import { createWall, type Wall } from '../../backdrop/Wall.ts';
import { css, mix } from '../../daylight.ts';

type Colour = Parameters<typeof css>[0];

/** The paints of the house: sea green walls, so that rose and gold stand out before them. */
export const HOUSE = {
  wall: [64, 140, 146],
  moulding: [238, 224, 208],
  gold: [240, 192, 104],
  wine: [150, 26, 66],
  rose: [240, 130, 160],
  ivory: [255, 240, 226],
} as const satisfies Record<string, Colour>;

/** A house paint as it is seen in this hour; `lit` by lamps near it, 0 … 1. */
export function inLight({ light }: Painter, colour: Colour, lit = 0): string {
  const dim = 0.18 + 0.46 * light.lights * (1 - lit * 0.75);
  return css(mix(colour, light.near, dim));
}

/** The two sides of the gallery, as far apart as she is wide. */
export function galleryWalls(painter: Painter): readonly [left: Wall, right: Wall] {
  const { width, height, standX, unit } = painter;
  const isLandscape = width > height;
  const free = unit * (isLandscape ? 33 : 31);
  const tall = isLandscape ? 70 : 88;
  return [
    createWall(painter, { from: -unit, to: standX - free, tall }),
    createWall(painter, { from: width + unit, to: standX + free, tall }),
  ];
}

/** An arched opening on a wall; `round` is the share of its height that the arch takes. */
export function traceArch(
  canvas: CanvasRenderingContext2D,
  wall: Wall,
  [from, to]: readonly [number, number],
  [top, bottom]: readonly [number, number],
  round: number,
): void {
  const rise = (bottom - top) * round;
  canvas.beginPath();
  for (let step = 0; step <= 16; step++) {
    const angle = Math.PI * (1 - step / 16);
    const along = (from + to) / 2 + (Math.cos(angle) * (to - from)) / 2;
    const point = wall.at(along, top + rise * (1 - Math.sin(angle)));
    canvas.lineTo(point.x, point.y);
  }
  for (const along of [to, from]) {
    const point = wall.at(along, bottom);
    canvas.lineTo(point.x, point.y);
  }
  canvas.closePath();
}
