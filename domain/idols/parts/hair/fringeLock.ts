import { lock, type Spine } from '../../../drawing/lock.ts';
import type { Outline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import type { Look } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { type HairOptions, paintHair } from './paintHair.ts';

/** One part of a fringe: a few locks that fall and swing together. */
export type FringeLock = {
  readonly id: string;
  readonly depth: number;
  readonly drawOrder: number;
  /** Back to front; the last is the one that swings as a whole. */
  readonly spines: readonly Spine[];
  /** See `PartSpring`; left out it does not swing. */
  readonly stiffness?: number;
  readonly outerEdge?: -1 | 1;
};

/** Fine lines from the crown, so that the hair is seen to grow from there: [across, from, to]. */
export const CROWN_STRANDS = [
  [-0.3, 0.1, 0.34],
  [0.34, 0.14, 0.32],
  [0.16, 0.6, 0.92],
  [-0.4, 0.68, 0.86],
] as const;

/** The outlines of all locks, for their shadow on the face. */
export function fringeOutlines(locks: readonly FringeLock[]): Outline[] {
  return locks.flatMap((one) => one.spines.map((spine) => lock(spine).outline));
}

/** @param options how it is painted; the lock's own outer edge is added */
export function drawFringeLock(
  look: Look,
  { id, depth, drawOrder, spines, stiffness, outerEdge }: FringeLock,
  options: (sketch: Sketch) => HairOptions,
  grid: PartDrawing['grid'] = { columns: 3, rows: 5 },
): PartDrawing {
  const sketch = new Sketch(id);
  paintHair(look, sketch, spines, { ...options(sketch), outerEdge });
  const [rootX, rootY] = spines.at(-1)![1]!;
  const [tipX, tipY] = spines.at(-1)!.at(-1)!;
  return sketch.part({
    drawOrder,
    attach: { to: 'head', depth, bulge: 14 },
    grid,
    ...(stiffness === undefined
      ? {}
      : { spring: { anchor: { x: rootX, y: rootY }, tip: { x: tipX, y: tipY }, stiffness } }),
  });
}
