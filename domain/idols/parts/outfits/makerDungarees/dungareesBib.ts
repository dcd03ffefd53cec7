import { lock } from '../../../../drawing/lock.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, ellipse, symmetricBlob } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** The bib, a bell sewn to its pocket, and what sticks out of it. */
export function drawBib(look: Look): PartDrawing {
  const bib = new Sketch('dungareesBib');
  bib.cel(
    symmetricBlob([
      [0, 400],
      [34, 396],
      [48, 392, 1],
      [54, 396, 1],
      [58, 430],
      [70, 468],
      [80, 500, 1],
      [40, 514],
      [0, 518],
    ]),
    look.dominant,
    {
      shade: [10, 3],
      rim: [2, -0.5],
      inside: () => {
        stitches(look, bib, [
          [-50, 402],
          [0, 409],
          [50, 402],
        ]);
      },
    },
  );
  // The chest pocket, with a pencil and a rule that stick out.
  bib.cel(
    lock([
      [-17, 414, 3.4],
      [-20, 392, 3.4],
      [-22, 378, 3.2],
      [-23, 366, 0],
    ]).outline,
    look.metal,
    { shade: [1.5, 0], rim: [0, 0], ink: 0.8 },
  );
  bib.cel(
    blob([
      [4, 384, 1],
      [14, 382, 1],
      [18, 436, 1],
      [7, 438, 1],
    ]),
    look.neutral,
    {
      shade: [3, 0],
      rim: [0, 0],
      ink: 0.8,
      inside: () => {
        for (let y = 388; y < 420; y += 6) {
          bib.stroke(
            [
              [4, y, 0.8],
              [y % 12 === 4 ? 11 : 8, y - 0.5, 0.8],
            ],
            look.dominant.ink,
          );
        }
      },
    },
  );
  bib.cel(
    blob([
      [-33, 420, 1],
      [0, 425],
      [33, 420, 1],
      [34, 452],
      [26, 472, 1],
      [0, 479],
      [-26, 472, 1],
      [-34, 452],
    ]),
    look.dominantLight,
    {
      shade: [7, 3],
      rim: [1.4, -0.4],
      ink: 0.9,
      inside: () => {
        stitches(look, bib, [
          [-34, 430],
          [0, 435],
          [34, 430],
        ]);
        drawBell(look, bib, 0, 454);
      },
    },
  );
  return bib.part({
    drawOrder: 44.5,
    attach: { to: 'body', depth: 24, bulge: 22 },
    grid: { columns: 4, rows: 4 },
  });
}

/** Sewn on: the outline of a bell with two small wings. */
function drawBell(look: Look, bib: Sketch, x: number, y: number): void {
  for (const s of [-1, 1]) {
    bib.patch(
      blob([
        [x + s * 7, y - 2, 1],
        [x + s * 16, y - 11],
        [x + s * 25, y - 10, 1],
        [x + s * 21, y - 3],
        [x + s * 17, y + 3],
        [x + s * 8, y + 5, 1],
      ]),
      look.neutral.base,
    );
  }
  bib.patch(
    blob([
      [x, y - 14],
      [x + 7, y - 9],
      [x + 9, y + 2],
      [x + 13, y + 9, 1],
      [x, y + 12],
      [x - 13, y + 9, 1],
      [x - 9, y + 2],
      [x - 7, y - 9],
    ]),
    look.accent.base,
  );
  bib.patch(ellipse(x, y + 13, 3.6), look.accent.shade);
}

function stitches(look: Look, sketch: Sketch, [a, b, c]: readonly (readonly [number, number])[]): void {
  const steps = 9;
  for (let index = 0; index < steps; index++) {
    const at = (t: number) =>
      [
        (1 - t) ** 2 * a![0] + 2 * t * (1 - t) * b![0] + t * t * c![0],
        (1 - t) ** 2 * a![1] + 2 * t * (1 - t) * b![1] + t * t * c![1],
        1,
      ] as const;
    sketch.stroke([at((index + 0.2) / steps), at((index + 0.75) / steps)], look.metal.light, 0.95);
  }
}
