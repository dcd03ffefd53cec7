import type { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';

/** A patch on the knee, sewn on with big stitches. */
export function drawKneePatch(look: Look, trousers: Sketch): void {
  trousers.cel(
    blob([
      [-84, 872, 1],
      [-34, 866, 1],
      [-30, 916, 1],
      [-82, 922, 1],
    ]),
    look.accent,
    { shade: [7, 4], rim: [0, 0], ink: 0.8 },
  );
  for (let index = 0; index < 5; index++) {
    const t = (index + 0.5) / 5;
    for (const [x, y, dx, dy] of [
      [-84 + 50 * t, 872 - 6 * t, 0, 5],
      [-82 + 52 * t, 921 - 6 * t, 0, 5],
      [-84 + 2 * t, 872 + 50 * t, 5, 0],
      [-34 + 4 * t, 866 + 50 * t, 5, 0],
    ] as const) {
      trousers.stroke(
        [
          [x - dx, y - dy, 1.2],
          [x + dx, y + dy, 1.2],
        ],
        look.neutral.base,
      );
    }
  }
}

/** A narrow pocket on the outside of the thigh, for a folding rule. */
export function drawSidePocket(look: Look, trousers: Sketch): void {
  trousers.cel(
    blob([
      [84, 812, 1],
      [94, 810, 1],
      [98, 870, 1],
      [88, 872, 1],
    ]),
    look.metal,
    { shade: [3, 0], rim: [0, 0], ink: 0.8 },
  );
  trousers.cel(
    blob([
      [72, 838, 1],
      [122, 830, 1],
      [120, 912, 1],
      [76, 918, 1],
    ]),
    look.dominantLight,
    {
      shade: [10, 4],
      rim: [0, 0],
      ink: 0.85,
      inside: () => {
        trousers.stroke(
          [
            [70, 854, 1.3],
            [122, 847, 1.3],
          ],
          look.dominantLight.deepShade,
        );
      },
    },
  );
  trousers.cel(ellipse(92, 860, 4.4), look.metal, { shade: [1, 1], rim: [0, 0], ink: 0.7 });
}
