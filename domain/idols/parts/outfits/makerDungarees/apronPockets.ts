import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../../drawing/spline.ts';
import { type Look, tint } from '../../Look.ts';
import type { PartDrawing, PartSpring } from '../../PartDrawing.ts';

/** Belt, pockets: the accent's colour, worn soft. */
export function apronLeather(look: Look) {
  return {
    ...look.accent,
    base: tint(look.palette, 'accent', 0.01, 0.95, 2),
    shade: tint(look.palette, 'accent', -0.09, 0.95, -6),
    deepShade: tint(look.palette, 'accent', -0.22, 0.85, -8),
  };
}

/** Three pockets in a row, wide enough for what sticks out of them. */
export function drawApronPockets(look: Look, swing: PartSpring): PartDrawing {
  const pockets = new Sketch('apronSkirtPockets');
  const leather = apronLeather(look);
  const pale = { ...leather, base: tint(look.palette, 'accent', 0.08, 0.84, 8), shade: leather.base };
  for (const [x, y, half, height, lean] of [
    [-66, 624, 33, 92, -0.1],
    [8, 634, 35, 96, 0],
    [78, 622, 28, 84, 0.12],
  ] as const) {
    const at = (u: number, v: number): [number, number] => [x + u * half + v * lean * height, y + v * height];
    pockets.cel(
      blob([
        [...at(-1, 0), 1],
        [...at(0, 0.06)],
        [...at(1, 0), 1],
        [...at(0.98, 0.62)],
        [...at(0.7, 0.96), 1],
        [...at(0, 1.04)],
        [...at(-0.7, 0.96), 1],
        [...at(-0.98, 0.62)],
      ]),
      pale,
      {
        shade: [8, 4],
        rim: [1.4, -0.4],
        ink: 0.95,
        inside: () => {
          pockets.stroke(
            [
              [...at(-1, 0.1), 1.2],
              [...at(0, 0.16), 1.2],
              [...at(1, 0.1), 1.2],
            ],
            leather.deepShade,
            0.8,
          );
        },
      },
    );
    for (const u of [-0.84, 0.84]) {
      const [rx, ry] = at(u, 0.06);
      pockets.cel(ellipse(rx, ry, 3.8), look.metal, { shade: [1, 1], rim: [0, 0], ink: 0.6 });
    }
  }
  return pockets.part({
    drawOrder: 45.4,
    attach: { to: 'body', depth: 40, bulge: 34 },
    grid: { columns: 4, rows: 3 },
    spring: swing,
  });
}
