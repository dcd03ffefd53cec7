import { lock } from '../../../drawing/lock.ts';
import { mapOutline, placement } from '../../../drawing/Outline.ts';
import { regularPolygon } from '../../../drawing/regularPolygon.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../drawing/spline.ts';
import { PUFF_TIE } from '../hair/cloudPuffs.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** Freckles over both cheeks and the nose, and a smudge of oil that she has not noticed. */
export function drawFrecklesAndSmudge(look: Look): PartDrawing[] {
  const paint = tint(look.palette, 'skin', -0.25, 3.4, -6);
  const freckles = new Sketch('freckles');
  for (const [x, y, radius] of [
    [-76, 240, 1.8],
    [-67, 246, 1.5],
    [-59, 239, 1.9],
    [-50, 245, 1.5],
    [-42, 239.5, 1.3],
    [76, 240, 1.8],
    [67, 245, 1.5],
    [58, 239, 1.9],
    [49, 244, 1.5],
    [41, 239, 1.3],
    [-9, 223, 1.4],
    [10, 224, 1.4],
  ] as const) {
    freckles.patch(ellipse(x, y, radius, radius * 0.9), paint, 0.8);
  }
  const smudge = new Sketch('smudge');
  const place = placement(47, 254, -26);
  const oil = tint(look.palette, 'irisTop', 0.06, 0.5);
  for (const [along, across, length, width] of [
    [0, -4, 13, 2.4],
    [3, 1, 11, 2.1],
    [0, 5.4, 7, 1.6],
  ] as const) {
    smudge.patch(
      mapOutline(
        lock([
          [along - length, across, 0],
          [along - length * 0.3, across - 1.2, width],
          [along + length * 0.4, across - 0.8, width * 0.9],
          [along + length, across, 0],
        ]).outline,
        place,
      ),
      oil,
      0.6,
    );
  }
  return [
    freckles.part({
      drawOrder: 63.4,
      attach: { to: 'head', depth: 88, bulge: 48 },
      grid: { columns: 4, rows: 1 },
    }),
    smudge.part({
      drawOrder: 63.5,
      attach: { to: 'head', depth: 44, bulge: 8 },
      grid: { columns: 2, rows: 1 },
    }),
  ];
}

/** Big hexagon nuts that hold the puffs. */
export function drawHexagonNuts(look: Look): PartDrawing[] {
  return SIDES.map((side) => {
    const s = signOf(side);
    const nut = new Sketch(`hexagonNut${side}`);
    const [x, y] = [s * (PUFF_TIE.x + 4), PUFF_TIE.y - 4];
    nut.cel(regularPolygon(x + 3, y + 4, 26, 6, s * 12, 0.96), look.metal, { shade: [8, 8], ink: 1 });
    nut.cel(regularPolygon(x, y, 24, 6, s * 12, 0.96), look.metal, {
      shade: [4, 5],
      rim: [1.4, -0.4],
      ink: 0.6,
    });
    nut.cel(
      ellipse(x, y, 11.5),
      { ...look.dominant, base: look.dominant.deepShade, shade: look.dominant.ink },
      { shade: [-3, -3], rim: [0, 0], ink: 0.8 },
    );
    nut.patch(ellipse(x - 12, y - 12, 4.4, 2.4, -45), '#fffdf2', 0.95);
    return nut.part({
      drawOrder: 86.5,
      attach: { to: 'head', depth: 26, bulge: 4 },
      grid: { columns: 1, rows: 1 },
    });
  });
}

/** Little bells that hang from propellers. */
export function drawPropellerBells(look: Look): PartDrawing[] {
  return SIDES.map((side) => drawBell(look, side));
}

function drawBell(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const x = s * 117;
  const top = 212;
  const bell = new Sketch(`bell${side}`);
  bell.stroke(
    [
      [x, top - 4, 1.5],
      [x, top + 34, 1.5],
    ],
    look.metal.ink,
  );
  for (const [dx, tilt] of [
    [-14, -14],
    [14, -14],
  ] as const) {
    bell.cel(
      mapOutline(ellipse(0, 0, 14.5, 5.4), placement(x + dx, top + 9 + (dx * s) / 7, tilt * s * 0.6)),
      look.dominantLight,
      { shade: [2, 2], rim: [0, 0], ink: 0.8 },
    );
  }
  bell.cel(ellipse(x, top + 9, 4.6), look.metal, { shade: [1.5, 1.5], rim: [0, 0], ink: 0.8 });
  bell.cel(
    blob([
      [x, top + 21],
      [x + 9, top + 26],
      [x + 13, top + 42],
      [x + 19, top + 53, 1],
      [x, top + 58],
      [x - 19, top + 53, 1],
      [x - 13, top + 42],
      [x - 9, top + 26],
    ]),
    look.metal,
    {
      shade: [6, 3],
      rim: [1.6, -0.4],
      inside: () => {
        bell.stroke(
          [
            [x - 20, top + 47, 1.6],
            [x, top + 51, 1.6],
            [x + 20, top + 47, 1.6],
          ],
          look.accent.base,
        );
        bell.patch(ellipse(x - 6, top + 34, 2.4, 6, 14), '#fffdf2', 0.9);
      },
    },
  );
  bell.cel(ellipse(x + 1, top + 59, 5), look.accent, { shade: [1.5, 1.5], ink: 0.85 });
  return bell.part({
    drawOrder: 88,
    attach: { to: 'head', depth: 38, bulge: 2 },
    grid: { columns: 1, rows: 3 },
    spring: { anchor: { x, y: top }, tip: { x, y: top + 60 }, stiffness: 0.42 },
  });
}
