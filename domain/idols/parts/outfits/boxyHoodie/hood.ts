import { pixelsOf } from '../../../../drawing/pixels.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control } from '../../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** The hood lies back: a heap of cloth behind the neck, two thick rolls that meet below the chin, and the cords. */
export function drawHood(look: Look): PartDrawing[] {
  return [drawHeap(look), drawShirt(look), drawRolls(look), ...SIDES.map((side) => drawCord(look, side))];
}

function drawHeap(look: Look): PartDrawing {
  const heap = new Sketch('hoodBack');
  heap.cel(
    blob([
      [-100, 350, 1],
      [-108, 316],
      [-92, 286],
      [-50, 270],
      [50, 270],
      [92, 286],
      [108, 316],
      [100, 350, 1],
    ]),
    { ...look.dominantLight, base: look.dominantLight.shade, shade: look.dominantLight.deepShade },
    { shade: [-5, -12], rim: [0, 0] },
  );
  return heap.part({
    drawOrder: 28,
    attach: { to: 'body', depth: -24, bulge: 0 },
    grid: { columns: 2, rows: 1 },
  });
}

/** What shows of the shirt in the neck opening. */
function drawShirt(look: Look): PartDrawing {
  const shirt = new Sketch('hoodieShirt');
  shirt.cel(
    blob([
      [-64, 318, 1],
      [-30, 332],
      [0, 340],
      [30, 332],
      [64, 318, 1],
      [48, 380],
      [0, 404],
      [-48, 380],
    ]),
    look.neutral,
    {
      shade: [6, -4],
      rim: [0, 0],
      inside: () => {
        shirt.stroke(
          [
            [-66, 319, 3.4],
            [-30, 334, 3.4],
            [0, 342, 3.4],
            [30, 334, 3.4],
            [66, 319, 3.4],
          ],
          look.dominantLight.base,
        );
      },
    },
  );
  return shirt.part({
    drawOrder: 44.5,
    attach: { to: 'body', depth: 24, bulge: 14 },
    grid: { columns: 2, rows: 1 },
  });
}

function drawRolls(look: Look): PartDrawing {
  const rolls = new Sketch('hoodRolls');
  for (const s of [1, -1]) {
    const at = (controls: readonly Control[]) => blob(controls.map(([x, y, c]) => [s * x, y, c ?? 0]));
    rolls.cel(
      at([
        [-6, 372, 1],
        [22, 350],
        [44, 322],
        [56, 290],
        [76, 272],
        [100, 284],
        [112, 312],
        [106, 344],
        [78, 374],
        [38, 396],
        [-2, 408, 1],
      ]),
      look.dominant,
      {
        shade: s > 0 ? [9, 5] : [5, 7],
        rim: [1.8, -0.6],
        inside: () => {
          // The lining shows along the inner edge.
          rolls.patch(
            at([
              [-10, 370, 1],
              [20, 348],
              [42, 322],
              [54, 288],
              [72, 268],
              [82, 276],
              [68, 294],
              [60, 326],
              [38, 356],
              [-6, 384, 1],
            ]),
            look.accent.base,
          );
          rolls.patch(
            at([
              [-10, 372, 1],
              [32, 354],
              [56, 318],
              [64, 290],
              [76, 270],
              [82, 276],
              [68, 294],
              [60, 326],
              [38, 356],
              [-6, 384, 1],
            ]),
            look.accent.shade,
          );
          rolls.stroke(
            [
              [s * 98, 296, 0],
              [s * 90, 330, 2],
              [s * 62, 362, 1.4],
              [s * 36, 376, 0],
            ],
            look.dominant.ink,
            0.85,
          );
          rolls.stroke(
            [
              [s * 84, 288, 0],
              [s * 76, 318, 1.6],
              [s * 62, 340, 0],
            ],
            look.dominant.ink,
            0.7,
          );
        },
      },
    );
  }
  return rolls.part({
    drawOrder: 48,
    attach: { to: 'body', depth: 30, bulge: 22 },
    grid: { columns: 4, rows: 3 },
  });
}

/** A cord with a block of squares at its end. */
function drawCord(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const cord = new Sketch(`hoodCord${side}`);
  const x = s * 30;
  const endY = side === 'Left' ? 446 : 434;
  cord.stroke(
    [
      [x, 380, 3.6],
      [x + s * 3, 420, 3.4],
      [x + s * 2, endY, 3.4],
    ],
    look.accent.ink,
  );
  cord.stroke(
    [
      [x, 381, 2.1],
      [x + s * 3, 420, 2],
      [x + s * 2, endY, 2],
    ],
    look.accent.base,
  );
  const grid = { left: x + s * 2 - 7, top: endY - 3, cell: [7, 7] } as const;
  const block = blob([
    [x + s * 2 - 7, endY - 3, 1],
    [x + s * 2 + 7, endY - 3, 1],
    [x + s * 2 + 7, endY + 18, 1],
    [x + s * 2 - 7, endY + 18, 1],
  ]);
  cord.cel(block, look.accent, { shade: [3, 0], rim: [0, 0], ink: 0.8 });
  for (const square of pixelsOf(['', '+', '.+'], '+', grid)) cord.patch(square, look.dominantLight.base);
  return cord.part({
    drawOrder: 48.5,
    attach: { to: 'body', depth: 44, bulge: 0 },
    grid: { columns: 1, rows: 4 },
    spring: { anchor: { x, y: 380 }, tip: { x, y: endY + 18 }, stiffness: 0.85 },
  });
}
