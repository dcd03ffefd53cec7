import { mapOutline, mirrored, type Outline, placement } from '../../../drawing/Outline.ts';
import { pixel, pixelsOf } from '../../../drawing/pixels.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse, polygon } from '../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

const CUP = { x: 159, y: 172 } as const;

/** Large round cups that stand far out, a broad band over the head, and on the band two ears built of squares. */
export function drawPixelHeadphones(look: Look): PartDrawing[] {
  return [
    drawBand(look),
    ...SIDES.flatMap((side) => [drawCushion(look, side), drawCup(look, side), drawEar(look, side)]),
  ];
}

/** Outer and inner edge of the right half of the band, downwards. */
const OUTER = [
  [0, -37],
  [44, -32],
  [90, -9],
  [126, 40],
  [146, 100],
  [150, 132, 1],
] as const;
const INNER = [
  [128, 134, 1],
  [124, 106],
  [107, 52],
  [78, 12],
  [38, -8],
  [0, -12],
] as const;

function drawBand(look: Look): PartDrawing {
  const band = new Sketch('headphoneBand');
  const half = [...OUTER, ...INNER];
  const outline = blob([
    ...half.map(([x, y, corner]) => [x, y, corner ?? 0] as const),
    ...half
      .slice(1, -1)
      .toReversed()
      .map(([x, y, corner]) => [-x, y, corner ?? 0] as const),
  ]);
  band.cel(outline, look.accent, {
    shade: [5, 7],
    rim: [1.6, -0.6],
    inside: () => {
      // The padding on the inside.
      for (const s of [-1, 1]) {
        band.stroke(
          [
            [s * 0, -14, 4],
            [s * 40, -9, 4],
            [s * 80, 11, 4.4],
            [s * 110, 52, 4.4],
            [s * 127, 106, 4.4],
            [s * 131, 140, 4.4],
          ],
          look.dominantLight.base,
        );
      }
      band.stroke(
        [
          [-104, 8, 0],
          [-62, -21, 2.2],
          [-14, -31, 2],
          [16, -31, 0],
        ],
        look.accent.light,
      );
    },
  });
  // The joint that the cup hangs in.
  for (const s of [-1, 1]) {
    band.cel(
      blob([
        [s * 124, 112, 1],
        [s * 154, 108, 1],
        [s * 158, 144, 1],
        [s * 148, 152],
        [s * 132, 152],
        [s * 125, 146, 1],
      ]),
      look.dominantLight,
      { shade: [5, 3], rim: [1.4, -0.4], ink: 0.9 },
    );
    band.patch(pixel({ left: s * 140 - 5, top: 124, cell: [10, 10] }, 0, 0), look.dominant.base);
  }
  return band.part({
    drawOrder: 88.5,
    attach: { to: 'head', depth: 2, bulge: 0 },
    grid: { columns: 6, rows: 4 },
  });
}

/** Right ear in cells, tip up. */
const EAR = ['...oo...', '..oooo..', '..oooo..', '.oooooo.', '.oooooo.', '.oooooo.'] as const;
const EAR_INSIDE = ['', '', '...++', '..++++', '..++++'] as const;
const EAR_CELL = 9.4;

function drawEar(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const ear = new Sketch(`headphoneEar${side}`);
  const grid = { left: 0, top: 0, cell: [EAR_CELL, EAR_CELL] } as const;
  const turn = placement(80, -16, 33);
  const place = (outline: Outline) => {
    const placed = mapOutline(outline, (x, y) => turn(x - 4 * EAR_CELL, y - 5.6 * EAR_CELL));
    return s > 0 ? placed : mirrored(placed);
  };
  ear.cel(place(polygon(earContour())), look.accent, { shade: [4, 3], rim: [1.2, 0], ink: 0.95 });
  for (const cell of pixelsOf(EAR_INSIDE, '+', grid)) ear.patch(place(cell), look.dominantLight.base);
  for (const cell of pixelsOf(['', '', '', '...++', '...++'], '+', grid)) {
    ear.patch(place(cell), look.dominant.base);
  }
  ear.patch(place(pixel(grid, s > 0 ? 3 : 4, 3)), tint(look.palette, 'dominant', 0.14, 0.6));
  return ear.part({
    drawOrder: 88.2,
    attach: { to: 'head', depth: 0, bulge: 0 },
    grid: { columns: 1, rows: 1 },
  });
}

/** The staircase round all cells of EAR, clockwise from the lower left. */
function earContour(): (readonly [number, number])[] {
  const left: [number, number][] = [];
  const right: [number, number][] = [];
  EAR.forEach((line, row) => {
    const from = line.search(/[^.]/) * EAR_CELL;
    const to = (line.length - line.split('').toReversed().join('').search(/[^.]/)) * EAR_CELL;
    left.push([from, row * EAR_CELL], [from, (row + 1) * EAR_CELL]);
    right.push([to, row * EAR_CELL], [to, (row + 1) * EAR_CELL]);
  });
  return [...left.toReversed(), ...right];
}

/** The cushion on the ear, behind the face: it hides the ear, and what would show between cheek and shell in a turn. */
function drawCushion(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const cushion = new Sketch(`headphoneCushion${side}`);
  cushion.cel(ellipse(s * 124, CUP.y + 2, 40, 56), look.dominantLight, { shade: [5, 4] });
  return cushion.part({
    drawOrder: 60.5,
    attach: { to: 'head', depth: 8, bulge: 0 },
    grid: { columns: 1, rows: 1 },
  });
}

function drawCup(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const cup = new Sketch(`headphoneCup${side}`);
  const round = (dx: number, rx: number, ry: number) => ellipse(s * (CUP.x + dx), CUP.y, rx, ry);
  // The shell and its lid, each a little further out.
  cup.cel(round(-4, 41, 66), look.accent, { shade: [8, 6], rim: [2, -0.6] });
  cup.cel(round(9, 36, 58), look.neutral, { shade: [7, 5], rim: [0, 0], ink: 0.8 });
  cup.cel(round(14, 29.5, 47), look.dominantLight, {
    shade: [0, 0],
    rim: [0, 0],
    ink: 0.8,
    inside: () => drawSmile(look, cup, s),
  });
  return cup.part({
    drawOrder: 77.5,
    // A little before the ear: in a turn the far cup must not come before the eye.
    attach: { to: 'head', depth: 20, bulge: 6 },
    grid: { columns: 2, rows: 2 },
  });
}

/** A little face of light in the lid. */
const FACE = [
  '.........',
  '.........',
  '..#...#..',
  '..#...#..',
  '.........',
  '.#.....#.',
  '..#.#.#..',
  '...#.#...',
] as const;

function drawSmile(look: Look, cup: Sketch, s: number): void {
  const x = s * (CUP.x + 14);
  cup.glow(x, CUP.y, 24, 38, look.dominant.base, 0.45);
  const cell = [4.7, 6.8] as const;
  const grid = { left: x - 4.5 * cell[0], top: CUP.y - 4.6 * cell[1], cell };
  for (const square of pixelsOf(FACE, '#', grid)) cup.patch(square, tint(look.palette, 'dominant', 0.1, 0.8));
}
