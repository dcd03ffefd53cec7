import { type Lock, lock, type Spine } from '../../../drawing/lock.ts';
import type { Outline } from '../../../drawing/Outline.ts';
import { type PixelGrid, pixel, scatter, stairs } from '../../../drawing/pixels.ts';
import type { Sketch } from '../../../drawing/Sketch.ts';
import { polygon } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import { type HairPaint, paintLock } from './paintHair.ts';

/** Height of a step, in model units. */
export const STEP = 9;

/** A lock whose end is cut in steps: `downs` are the columns' lengths below the spine's end, in steps. */
export type SteppedLock = {
  readonly spine: Spine;
  readonly downs: readonly number[];
  readonly outerEdge?: -1 | 1;
  /** How many rows of squares the tips' colour climbs. */
  readonly rows?: number;
};

export function steppedOutline({ spine, downs }: SteppedLock): Outline {
  return stepped(spine, downs).hair.outline;
}

function stepped(spine: Spine, downs: readonly number[]): { hair: Lock; grid: PixelGrid } {
  const whole = lock(spine);
  const half = whole.outline.length / 2;
  const one = whole.outline[half - 1]!;
  const other = whole.outline[half]!;
  const forward = one.x <= other.x;
  const [left, right] = forward ? [one, other] : [other, one];
  const edge = polygon(stairs([left.x, left.y], [right.x, right.y], STEP, downs));
  const outline = [
    ...whole.outline.slice(0, half),
    ...(forward ? edge : edge.toReversed()),
    ...whole.outline.slice(half),
  ];
  return {
    hair: { outline, at: whole.at },
    grid: {
      left: left.x,
      top: (left.y + right.y) / 2,
      cell: [(right.x - left.x) / downs.length, STEP],
    },
  };
}

/** From the hair's own colour slowly towards the tips', as if they lit the hair above them. */
export function screenLitPaint(look: Look, sketch: Sketch): HairPaint {
  const gradient = (darker: number) =>
    sketch.linearGradient(
      [0, 0],
      [0, 380],
      [
        [0, tint(look.palette, 'hair', 0.015 - darker)],
        [0.35, tint(look.palette, 'hair', -darker)],
        [0.62, tint(look.palette, 'hair', 0.03 - darker, 1.05, -8)],
        [1, tint(look.palette, 'hair', 0.14 - darker, 1.05, -22)],
      ],
    );
  return { base: gradient(0), shade: gradient(0.085) };
}

type SteppedOptions = {
  readonly paint: HairPaint;
  readonly inkFrom?: readonly [from: number, to: number];
  readonly ring?: readonly Outline[];
  readonly shaded?: number;
  readonly strands?: readonly (readonly [across: number, from: number, to: number])[];
  readonly streaks?: readonly (readonly [across: number, from: number, to: number, width: number])[];
};

/** Paints the lock, and its tips in squares: the tips' colour below, thinning out upwards, here and there the accent. */
export function paintSteppedLock(
  look: Look,
  sketch: Sketch,
  one: SteppedLock,
  options: SteppedOptions,
): void {
  const { hair, grid } = stepped(one.spine, one.downs);
  // On dark hair the rosy rim of the stage lamps would look like scratches: it takes the tips' light.
  const hairOnly = { ...look.hair, rim: tint(look.palette, 'hair', 0.14, 1.1, -18) };
  paintLock(
    { ...look, hair: hairOnly },
    sketch,
    hair,
    { ...options, ringPaint: tint(look.palette, 'hair', 0.17, 1.1, -12), ringOpacity: 0.9 },
    one.outerEdge,
  );
  const rows = one.rows ?? 4;
  const last = one.downs.length - 1;
  const seed = Math.round(grid.left);
  sketch.within([hair.outline], () => {
    one.downs.forEach((down, column) => {
      for (let up = 0; up < rows; up++) {
        const isFull = up === 0 || (up === 1 && rows > 2);
        if (!isFull && scatter(column, up, seed) > 1.05 - up / rows) continue;
        const isShaded = column === last;
        const isAccent = up > 0 && scatter(column, up, seed + 9) > 0.8;
        const colour = isAccent ? look.accent : look.hairTips;
        const paint = isShaded ? colour.shade : colour.base;
        sketch.patch(pixel(grid, column, down - 1 - up), paint);
      }
      // A light on the upper edge of the lowest square.
      if (column !== last && column % 2 === 0) {
        sketch.patch(
          pixel({ ...grid, cell: [grid.cell[0], STEP * 0.28] }, column, Math.round((down - 1) / 0.28)),
          look.hairTips.light,
          0.9,
        );
      }
    });
  });
}

/** The band of light round the head as squares, brighter in its middle row. */
export function pixelRing(height = 62): Outline[] {
  const cells: Outline[] = [];
  const cell = 8;
  for (let column = -12; column <= 11; column++) {
    const x = column * cell;
    if (column % 7 === 0 || column === -5) continue;
    const top = height + 22 * ((x + cell / 2) / 110) ** 2;
    const rows = 2 + Math.round(scatter(column, 3) * 1.6) - (column % 7 === 1 || column % 7 === -1 ? 1 : 0);
    const snapped = Math.round(top / cell) * cell;
    for (let row = 0; row < rows; row++) {
      cells.push(pixel({ left: x, top: snapped, cell: [cell, cell] }, 0, row));
    }
  }
  return cells;
}
