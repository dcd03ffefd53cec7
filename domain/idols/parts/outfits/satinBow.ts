import type { Material } from '../../../drawing/Material.ts';
import { mapOutline, placement } from '../../../drawing/Outline.ts';
import type { Sketch } from '../../../drawing/Sketch.ts';
import { blob, type Control, ellipse } from '../../../drawing/spline.ts';
import type { Look } from '../Look.ts';

export type BowOptions = {
  readonly x: number;
  readonly y: number;
  /** From the knot to a loop's end. */
  readonly span: number;
  /** Length of the hanging ends; 0 leaves them out. */
  readonly tails?: number;
  readonly degrees?: number;
  readonly material?: Material;
  readonly knot?: 'jewel' | 'plain';
};

/** Loops and ends of the right half at span 50; mirrored for the left. */
const LOOP: readonly Control[] = [
  [2, -3, 1],
  [14, -19],
  [34, -27],
  [49, -23],
  [52, -4],
  [46, 15],
  [30, 16],
  [13, 9],
  [2, 4, 1],
];
const INNER_LOOP: readonly Control[] = [
  [24, -7, 1],
  [40, -20],
  [50, -20],
  [50, -2],
  [42, 8],
];
const TAIL: readonly Control[] = [
  [0, 2, 1],
  [9, 6],
  [17, 34],
  [26, 60, 1],
  [17, 55],
  [8, 64, 1],
  [5, 34],
];

/** A satin bow: two loops that show their inside, two notched ends, a knot or a jewel. */
export function paintBow(sketch: Sketch, look: Look, options: BowOptions): void {
  const material = options.material ?? look.accent;
  const place = placement(options.x, options.y, options.degrees ?? 0, options.span / 50);
  const length = (options.tails ?? 0) / (options.span * 1.2);
  const shaped = (controls: readonly Control[], s: number, stretch = 1) =>
    mapOutline(blob(controls.map(([x, y, corner]) => [s * x, y * stretch, corner ?? 0])), place);
  const k = options.span / 50;
  if (length > 0) {
    for (const s of [-1, 1]) {
      sketch.cel(shaped(TAIL, s, length), material, { shade: [4 * k, 2 * k], rim: [1.2, -0.4], ink: 0.85 });
    }
  }
  for (const s of [-1, 1]) {
    sketch.cel(shaped(LOOP, s), material, {
      shade: [5 * k, 5 * k],
      rim: [1.4, -0.5],
      ink: 0.9,
      inside: () => {
        sketch.patch(shaped(INNER_LOOP, s), material.deepShade, 0.85);
        for (const [y, rise] of [
          [-2, -9],
          [1, 2],
          [3, 8],
        ] as const) {
          const line = [
            [4, y, 1.5 * k],
            [13, y + rise * 0.5, 1.1 * k],
            [22, y + rise, 0],
          ] as const;
          sketch.stroke(
            line.map(([x, py, width]) => [...place(s * x, py), width] as const),
            material.ink,
          );
        }
        sketch.stroke(
          [
            [...place(s * 15 - 2, -16), 0],
            [...place(s * 27 - 2, -21), 1.9 * k],
            [...place(s * 38 - 2, -22), 0],
          ],
          material.light,
          0.9,
        );
      },
    });
  }
  if (options.knot === 'jewel') {
    sketch.cel(mapOutline(ellipse(0, 0, 12, 13), place), look.metal, { shade: [3 * k, 3 * k], ink: 0.85 });
    sketch.cel(mapOutline(ellipse(0, 0, 7, 8), place), look.dominant, {
      shade: [2 * k, 2 * k],
      rim: [0.8, 0],
      ink: 0.6,
    });
    sketch.patch(mapOutline(ellipse(-2, -2.6, 2.2, 2.6), place), '#ffffff', 0.95);
    return;
  }
  sketch.cel(
    mapOutline(
      blob([
        [-8, -9],
        [8, -9],
        [9, 0],
        [8, 10],
        [-8, 10],
        [-9, 0],
      ]),
      place,
    ),
    material,
    { shade: [3 * k, 2 * k], rim: [1, 0], ink: 0.85 },
  );
}
