import type { Lock } from '../../../drawing/lock.ts';
import type { Outline, Point } from '../../../drawing/Outline.ts';
import { blob, type Control } from '../../../drawing/spline.ts';

/** One visible turn of a strand: it comes from the outer edge and dives under the next one past the middle. */
export type PlaitLobe = {
  readonly side: -1 | 1;
  /** Share of the plait's length at which the lobe's widest place lies. */
  readonly along: number;
  readonly outline: Outline;
  /** Of the lobe's own flow: `across` 0 its inner edge … 1 its outer edge, `flow` 0 where it appears … 1 its tip. */
  readonly at: (across: number, flow: number) => Point;
};

/** Across (0 the plait's middle, 1 its edge) and along (1: the distance to the next lobe) of a lobe's outline. */
const LOBE: readonly Control[] = [
  [-0.16, -1],
  [0.42, -1.24],
  [0.9, -0.8],
  [1.07, 0.05],
  [0.93, 0.8],
  [0.5, 1.36],
  [-0.2, 1.8, 1],
  [-0.34, 1],
  [-0.3, -0.2],
];

/** The lobes of a three-strand plait along a spine, from its lower end up: in this order each covers the next one's root. */
export function plaitLobes(spine: Lock, count: number): PlaitLobe[] {
  const spacing = 1 / (count + 0.6);
  return Array.from({ length: count }, (_, index): PlaitLobe => {
    const number = count - 1 - index;
    const side = number % 2 === 0 ? 1 : -1;
    const along = (number + 0.4) * spacing;
    const place = (across: number, down: number): Point => spine.at(side * across, along + down * spacing);
    return {
      side,
      along,
      outline: blob(LOBE.map(([across, down, corner]) => [...place(across, down), corner ?? 0])),
      at: (across, flow) => {
        const edge: Point = [mixed(flow, 0.86, 1.02, -0.06), mixed(flow, -0.95, 0.35, 1.66)];
        const inner: Point = [mixed(flow, -0.02, 0.06, -0.24), mixed(flow, -1, 0.1, 1.3)];
        return place(inner[0] + (edge[0] - inner[0]) * across, inner[1] + (edge[1] - inner[1]) * across);
      },
    };
  });
}

/** Through three values at 0, ½ and 1. */
function mixed(t: number, start: number, middle: number, end: number): number {
  return start * (1 - t) * (1 - 2 * t) + middle * 4 * t * (1 - t) + end * t * (2 * t - 1);
}
