import { lock } from '../../../../drawing/lock.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, ellipse, symmetricBlob } from '../../../../drawing/spline.ts';
import { type Look, SIDES, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

const onBody = (depth: number, bulge = 22) => ({ to: 'body', depth, bulge }) as const;

/** The upper part of the dungarees: straps, bib with a pocket, and the wide seat that the legs hang from. */
export function drawDungarees(look: Look): PartDrawing[] {
  return [drawSeat(look), drawBib(look), drawStraps(look)];
}

function drawSeat(look: Look): PartDrawing {
  const seat = new Sketch('dungareesSeat');
  const outline = symmetricBlob([
    [0, 486],
    [40, 484],
    [72, 474, 1],
    [84, 520],
    [98, 580],
    [108, 650],
    [112, 720, 1],
    [60, 728],
    [8, 724],
    [0, 704, 1],
  ]);
  seat.cel(outline, look.dominant, {
    shade: [12, 4],
    rim: [2, -0.5],
    inside: () => {
      for (const s of [-1, 1]) {
        seat.stroke(
          [
            [s * 66, 520, 0],
            [s * 82, 580, 2],
            [s * 88, 650, 0],
          ],
          look.dominant.ink,
          0.8,
        );
        for (const dy of [0, 16]) {
          seat.stroke(
            [
              [s * 6, 690 - dy, 0],
              [s * 26, 698 - dy, 1.8],
              [s * 46, 690 - dy * 1.2, 0],
            ],
            look.dominant.ink,
            0.8,
          );
        }
      }
      seat.stroke(
        [
          [0, 520, 1.2],
          [1, 640, 1.6],
          [0, 720, 1.8],
        ],
        look.dominant.ink,
      );
    },
  });
  return seat.part({ drawOrder: 36, attach: onBody(12, 30), grid: { columns: 4, rows: 4 } });
}

function drawBib(look: Look): PartDrawing {
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
  return bib.part({ drawOrder: 44.5, attach: onBody(24, 22), grid: { columns: 4, rows: 4 } });
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

function drawStraps(look: Look): PartDrawing {
  const straps = new Sketch('dungareesStraps');
  for (const side of SIDES) {
    const s = signOf(side);
    straps.cel(
      lock([
        [s * 62, 322, 10],
        [s * 56, 350, 10],
        [s * 48, 380, 9.6],
        [s * 43, 408, 9.4],
      ]).outline,
      look.dominant,
      { shade: [4, 1], rim: [1.4, -0.4] },
    );
    straps.cel(ellipse(s * 42, 408, 12), look.metal, { shade: [4, 4], ink: 0.95 });
    straps.patch(ellipse(s * 42, 408, 6.4), look.accent.base);
    straps.patch(ellipse(s * 42 - 3, 404, 3.4, 2, -40), '#fffdf2', 0.95);
  }
  return straps.part({ drawOrder: 47, attach: onBody(28, 22), grid: { columns: 4, rows: 3 } });
}
