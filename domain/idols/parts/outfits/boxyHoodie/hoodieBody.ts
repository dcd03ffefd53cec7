import { dissolved, pixel, pixelsOf, scatter } from '../../../../drawing/pixels.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { type Control, symmetricBlob } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawPocket } from './pocket.ts';

export function drawHoodieBody(look: Look): PartDrawing[] {
  return [drawInside(look), drawBody(look), ...drawPocket(look)];
}

const HALF: readonly Control[] = [
  [0, 330],
  [50, 322],
  [88, 332],
  [114, 352],
  [124, 400],
  [128, 470],
  [140, 560],
  [159, 640],
  [176, 702],
  [171, 738],
  [142, 753, 1],
  [70, 764],
  [0, 767],
];

/** The far inner side at the hem, behind the legs. */
function drawInside(look: Look): PartDrawing {
  const inside = new Sketch('hoodieInside');
  const dark = {
    ...look.dominantLight,
    base: look.dominantLight.deepShade,
    shade: look.dominantLight.deepShade,
  };
  inside.cel(
    symmetricBlob([
      [0, 720],
      [126, 730, 1],
      [126, 764, 1],
      [60, 770],
      [0, 771],
    ]),
    dark,
    { shade: [0, 0], rim: [0, 0] },
  );
  return inside.part({
    drawOrder: 16,
    attach: { to: 'body', depth: -40, bulge: 0 },
    grid: { columns: 2, rows: 1 },
  });
}

function drawBody(look: Look): PartDrawing {
  const body = new Sketch('hoodieBody');
  body.cel(symmetricBlob(HALF), look.dominant, {
    shade: [17, 6],
    rim: [2.4, -0.6],
    inside: () => {
      drawChestBand(look, body);
      // The last of the cloth is navy; its colour climbs in squares.
      const cell = [14, 14] as const;
      const grid = { left: -182, top: 714, cell };
      body.patch(
        symmetricBlob([
          [0, 728],
          [200, 728, 1],
          [200, 790, 1],
          [0, 790],
        ]),
        look.dominantLight.base,
      );
      for (const square of dissolved({ ...grid, cell: [14, -14] }, 26, 5, 3)) {
        body.patch(square, look.dominantLight.base);
      }
      for (const [column, row] of [
        [3, -3],
        [7, -4],
        [15, -3],
        [19, -4],
        [23, -2],
      ] as const) {
        for (const square of pixelsOf(['+'], '+', {
          ...grid,
          left: -182 + column * 14,
          top: 714 + row * 14,
        })) {
          body.patch(square, look.accent.base);
        }
      }
      drawFolds(look, body);
    },
  });
  body.cel(
    symmetricBlob([
      [0, 757],
      [70, 754],
      [145, 740, 1],
      [141, 777, 1],
      [70, 789],
      [0, 792],
    ]),
    look.dominantLight,
    {
      shade: [14, 4],
      rim: [2, -0.5],
      inside: () => {
        for (let x = -132; x <= 132; x += 11) {
          const drop = 12 * (1 - (x / 145) ** 2);
          body.stroke(
            [
              [x * 1.01, 746 + drop, 0.9],
              [x, 780 + drop, 0.9],
            ],
            look.dominantLight.deepShade,
          );
        }
      },
    },
  );
  return body.part({
    drawOrder: 42,
    attach: { to: 'body', depth: 20, bulge: 40 },
    grid: { columns: 6, rows: 7 },
    spring: { anchor: { x: 0, y: 560 }, tip: { x: 0, y: 790 }, stiffness: 0.85 },
  });
}

/** A white band across, its edges broken into squares like a picture that is still loading. */
function drawChestBand(look: Look, body: Sketch): void {
  body.patch(
    symmetricBlob([
      [0, 542],
      [200, 530, 1],
      [200, 556, 1],
      [0, 568],
    ]),
    look.neutral.base,
  );
  for (let column = -14; column < 14; column++) {
    const x = column * 11;
    const sag = 12 * (1 - Math.abs(x + 5) / 200);
    const grid = { left: x, top: 527 + sag, cell: [11, 6] } as const;
    if (scatter(column, 1, 8) > 0.5) body.patch(pixel(grid, 0, 0), look.neutral.base);
    if (scatter(column, 2, 8) > 0.5) body.patch(pixel(grid, 0, 5), look.neutral.base);
    if (scatter(column, 3, 8) > 0.62) body.patch(pixel(grid, 0, 2), look.accent.base);
    if (scatter(column, 4, 8) > 0.7) body.patch(pixel(grid, 0, 3), look.dominantLight.base);
  }
}

function drawFolds(look: Look, body: Sketch): void {
  for (const s of [-1, 1]) {
    body.stroke(
      [
        [s * 136, 600, 0],
        [s * 120, 650, 7],
        [s * 124, 716, 5],
        [s * 140, 752, 0],
      ],
      look.dominant.shade,
    );
    body.stroke(
      [
        [s * 104, 470, 0],
        [s * 84, 500, 2.2],
        [s * 52, 512, 0],
      ],
      look.dominant.ink,
      0.75,
    );
    body.stroke(
      [
        [s * 118, 560, 0],
        [s * 104, 592, 2],
        [s * 100, 612, 0],
      ],
      look.dominant.ink,
      0.75,
    );
  }
  for (const [x, y] of [
    [-112, 726],
    [-64, 738],
    [40, 742],
    [96, 730],
  ] as const) {
    body.stroke(
      [
        [x * 1.04, y - 30, 0],
        [x, y - 4, 2],
        [x * 0.98, y + 26, 1],
      ],
      look.dominantLight.ink,
      0.8,
    );
  }
}
