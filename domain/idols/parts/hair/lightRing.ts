import type { Outline, Point } from '../../../drawing/Outline.ts';
import { blob, type Control } from '../../../drawing/spline.ts';

/**
 * The band of light round the head, in model space, as separate flames: smooth above, drawn out into points below,
 * along the fall of the hair.
 */
export function lightRing(height = 76): Outline[] {
  return FLAMES.map(([from, to, teeth]) => {
    const upper = along(from, to, 4).map((x): Control => place(x, -5, height));
    const lower: Control[] = [];
    for (let index = teeth - 1; index >= 0; index--) {
      const width = (to - from) / teeth;
      const reach = 15 + ((index * 5 + Math.abs(from)) % 4) * 6;
      const tip = from + width * (index + 0.42);
      lower.push([...place(tip + width * 0.24, 8, height)], [...place(tip, reach, height), 1]);
      lower.push([...place(tip - width * 0.2, 8, height)]);
      if (index > 0) lower.push([...place(from + width * index - width * 0.1, 4.5, height)]);
    }
    return blob([[...place(from, 2, height), 1], ...upper, [...place(to, 2, height), 1], ...lower]);
  });
}

/** x from, x to, points below. */
const FLAMES = [
  [-102, -70, 3],
  [-62, -26, 3],
  [-20, 12, 3],
  [18, 50, 2],
  [56, 72, 1],
  [80, 104, 2],
] as const;

function place(x: number, down: number, height: number): Point {
  // The fall of the hair: radial from the crown.
  return [x * (1 + down * 0.0022), height + 24 * (x / 110) ** 2 + down];
}

function along(from: number, to: number, steps: number): number[] {
  return Array.from({ length: steps - 1 }, (_, index) => from + ((to - from) * (index + 1)) / steps);
}
