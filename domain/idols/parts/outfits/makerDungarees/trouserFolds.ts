import type { Sketch } from '../../../../drawing/Sketch.ts';
import type { Look } from '../../Look.ts';

/** `s`: 1 on the right leg, −1 on the left; `roll`: the height the leg is rolled up to. */
export function drawFolds(look: Look, trousers: Sketch, s: number, roll: number): void {
  const fold = (points: readonly (readonly [number, number])[], width: number, paint: string) =>
    trousers.stroke(
      points.map(([x, y], index) => [s * x, y, index === 0 || index === points.length - 1 ? 0 : width]),
      paint,
    );
  // Cloth hangs from the hip and breaks above the knee and above the roll.
  fold(
    [
      [26, 800],
      [44, 850],
      [34, 930],
      [40, roll - 40],
    ],
    6,
    look.dominant.shade,
  );
  fold(
    [
      [8, 884],
      [30, 896],
      [52, 892],
    ],
    2,
    look.dominant.ink,
  );
  fold(
    [
      [10, 912],
      [26, 920],
      [40, 918],
    ],
    1.6,
    look.dominant.ink,
  );
  fold(
    [
      [114, 846],
      [96, 862],
      [80, 860],
    ],
    2,
    look.dominant.ink,
  );
  fold(
    [
      [98, roll - 44],
      [76, roll - 30],
      [60, roll - 34],
    ],
    2,
    look.dominant.ink,
  );
  fold(
    [
      [12, roll - 30],
      [30, roll - 22],
      [48, roll - 26],
    ],
    1.8,
    look.dominant.ink,
  );
  fold(
    [
      [70, 800],
      [78, 850],
      [72, 900],
    ],
    2.6,
    look.dominant.light,
  );
  trousers.stroke(
    [
      [s * 88, 700, 1],
      [s * 94, 820, 1.2],
      [s * 86, roll - 30, 1],
    ],
    look.dominant.deepShade,
    0.8,
  );
}
