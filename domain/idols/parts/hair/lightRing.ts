import type { Outline, Point } from '../../../drawing/Outline.ts';
import { blob, type Control } from '../../../drawing/spline.ts';

/**
 * The band of light round the head, in model space, as separate flames: smooth above, drawn out into points below,
 * along the fall of the hair.
 */
export function lightRing(height = 76): Outline[] {
  return FLAMES.map(([from, to, teeth]) => {
    const upper = along(from, to, 5).map((x): Control => place(x, -5, height));
    const lower: Control[] = [];
    for (let index = teeth; index >= 1; index--) {
      const left = from + ((to - from) * (index - 1)) / teeth;
      const right = from + ((to - from) * index) / teeth;
      const reach = 12 + ((index * 7 + Math.abs(from)) % 3) * 7;
      lower.push([...place(right - (right - left) * 0.3, 7, height)]);
      lower.push([...place((left + right) / 2, reach, height), 1]);
      lower.push([...place(left + (right - left) * 0.25, 6, height)]);
    }
    return blob([[...place(from, 0, height), 1], ...upper, [...place(to, 0, height), 1], ...lower]);
  });
}

/** x from, x to, points below. */
const FLAMES = [
  [-98, -66, 3],
  [-60, -22, 3],
  [-17, 13, 2],
  [19, 52, 3],
  [60, 70, 1],
  [76, 100, 2],
] as const;

function place(x: number, down: number, height: number): Point {
  // The fall of the hair: radial from the crown.
  return [x * (1 + down * 0.0022), height + 24 * (x / 110) ** 2 + down];
}

function along(from: number, to: number, steps: number): number[] {
  return Array.from({ length: steps - 1 }, (_, index) => from + ((to - from) * (index + 1)) / steps);
}
