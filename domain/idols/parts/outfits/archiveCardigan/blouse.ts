import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, ellipse, symmetricBlob } from '../../../../drawing/spline.ts';
import { type Look, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** Cream, with pin tucks, a round collar and a ribbon. */
export function drawBlouse(look: Look): PartDrawing[] {
  return [drawFront(look), drawBelt(look), drawCollar(look)];
}

function drawFront(look: Look): PartDrawing {
  const front = new Sketch('blouse');
  front.cel(
    symmetricBlob([
      [0, 328],
      [48, 324],
      [88, 338],
      [104, 366],
      [100, 420],
      [80, 470],
      [64, 500, 1],
      [0, 508],
    ]),
    look.neutral,
    {
      shade: [12, 4],
      rim: [1.6, -0.5],
      inside: () => {
        for (const x of [-40, -28, 28, 40]) {
          front.stroke(
            [
              [x, 372, 0],
              [x * 0.98, 420, 1.2],
              [x * 0.9, 486, 0.6],
            ],
            look.neutral.shade,
          );
        }
        front.stroke(
          [
            [0, 352, 1.2],
            [0, 500, 1.2],
          ],
          look.neutral.ink,
          0.5,
        );
        for (const y of [402, 434, 466]) front.patch(ellipse(6, y, 3.2), look.accent.base);
      },
    },
  );
  return front.part({
    drawOrder: 42,
    attach: { to: 'body', depth: 24, bulge: 36 },
    grid: { columns: 4, rows: 4 },
  });
}

function drawBelt(look: Look): PartDrawing {
  const belt = new Sketch('skirtBelt');
  belt.cel(
    symmetricBlob([
      [0, 492],
      [40, 489],
      [66, 480, 1],
      [66, 500, 1],
      [40, 509],
      [0, 512],
    ]),
    look.dominantLight,
    { shade: [6, 2], rim: [1, -0.4] },
  );
  belt.cel(ellipse(0, 502, 9, 8), look.metal, { shade: [2, 2], rim: [0, 0], ink: 0.8 });
  belt.patch(ellipse(0, 502, 4.4, 3.8), look.dominantLight.base);
  return belt.part({
    drawOrder: 43,
    attach: { to: 'body', depth: 44, bulge: 24 },
    grid: { columns: 3, rows: 1 },
  });
}

const FLAP: readonly Control[] = [
  [2, 342, 1],
  [26, 328],
  [52, 312, 1],
  [66, 330],
  [58, 360],
  [34, 372],
  [10, 364],
];

function drawCollar(look: Look): PartDrawing {
  const collar = new Sketch('blouseCollar');
  for (const side of ['Left', 'Right'] as const) {
    const s = signOf(side);
    collar.cel(blob(FLAP.map(([x, y, corner]) => [s * x, y, corner ?? 0])), look.neutral, {
      shade: [5, 4],
      rim: [0, 0],
      inside: () => {
        collar.stroke(
          [
            [s * 12, 359, 0.9],
            [s * 34, 366, 0.9],
            [s * 54, 356, 0.9],
            [s * 61, 332, 0.9],
          ],
          look.dominant.base,
          0.9,
        );
      },
    });
  }
  // The ribbon: two short loops and two ends of unequal length.
  for (const s of [-1, 1]) {
    collar.cel(
      blob([
        [s * 2, 352, 1],
        [s * 20, 358],
        [s * 25, 398 + s * 5, 1],
        [s * 11, 392 + s * 5],
        [s * 5, 400, 1],
      ]),
      look.dominant,
      { shade: [4, 2], rim: [0, 0], ink: 0.85 },
    );
    collar.cel(
      blob([
        [s * 2, 346, 1],
        [s * 18, 332],
        [s * 37, 334],
        [s * 38, 354],
        [s * 20, 358],
        [s * 2, 352, 1],
      ]),
      look.dominant,
      {
        shade: [5, 3],
        rim: [0, 0],
        ink: 0.9,
        inside: () => {
          collar.stroke(
            [
              [s * 6, 348, 0],
              [s * 18, 344, 1.4],
              [s * 28, 343, 0],
            ],
            look.dominant.ink,
            0.8,
          );
        },
      },
    );
  }
  collar.cel(ellipse(0, 349, 7.5, 7), look.dominant, { shade: [2, 2], rim: [0, 0], ink: 0.85 });
  return collar.part({
    drawOrder: 47.6,
    attach: { to: 'body', depth: 40, bulge: 20 },
    grid: { columns: 4, rows: 2 },
  });
}
