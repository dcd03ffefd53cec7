import { Sketch } from '../../../../drawing/Sketch.ts';
import { symmetricBlob } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawMetroLine } from './metroLine.ts';

/** A short sleeveless top with a broad ribbed hem; the waist below is bare. */
export function drawCropTop(look: Look): PartDrawing[] {
  return [drawMidriff(look), drawTop(look)];
}

/** What the body's own drawing lacks where it is bare: navel and flank, and the shadow of the top. */
function drawMidriff(look: Look): PartDrawing {
  const midriff = new Sketch('midriff');
  midriff.patch(
    symmetricBlob([
      [0, 424],
      [62, 424, 1],
      [60, 446, 1],
      [30, 452],
      [0, 453],
    ]),
    look.skin.shade,
  );
  midriff.stroke(
    [
      [-1, 470, 0],
      [0.6, 478, 1.7],
      [0, 485, 0],
    ],
    look.skin.deepShade,
  );
  for (const s of [-1, 1]) {
    midriff.stroke(
      [
        [s * 38, 470, 0],
        [s * 33, 486, 1.2],
        [s * 24, 500, 0],
      ],
      look.skin.deepShade,
      0.7,
    );
  }
  return midriff.part({
    drawOrder: 30.5,
    attach: { to: 'body', depth: 6, bulge: 20 },
    grid: { columns: 3, rows: 2 },
  });
}

function drawTop(look: Look): PartDrawing {
  const top = new Sketch('bodice');
  const outline = symmetricBlob([
    [0, 336, 1],
    [30, 330],
    [58, 330, 1],
    [66, 356],
    [82, 384],
    [79, 404],
    [67, 428],
    [64, 440, 1],
    [32, 449],
    [0, 451],
  ]);
  top.cel(outline, look.neutral, {
    shade: [10, 3],
    rim: [0, 0],
    inside: () => {
      // Fullness: one soft shadow below it, from the arm inwards.
      top.patch(
        symmetricBlob([
          [0, 404],
          [34, 414],
          [90, 386],
          [84, 420],
          [44, 424],
          [0, 414],
        ]),
        look.neutral.shade,
      );
      // A chest stripe in chevron, as on a racing jersey.
      for (const [y, paint, width] of [
        [372, look.accent.base, 5.6],
        [386, look.dominantLight.base, 3],
      ] as const) {
        drawMetroLine(
          top,
          [
            [-92, y - 12],
            [-46, y],
            [0, y + 16],
            [46, y],
            [92, y - 12],
          ],
          paint,
          width,
        );
      }
      top.patch(
        symmetricBlob([
          [0, 436],
          [30, 434],
          [72, 425, 1],
          [72, 460, 1],
          [0, 460],
        ]),
        look.accent.base,
      );
      top.patch(
        symmetricBlob([
          [0, 446],
          [30, 444],
          [72, 436, 1],
          [72, 460, 1],
          [0, 460],
        ]),
        look.accent.shade,
      );
      for (const x of [-48, -32, -16, 0, 16, 32, 48]) {
        top.stroke(
          [
            [x, 437, 0.8],
            [x * 0.98, 452, 0.8],
          ],
          look.accent.deepShade,
          0.8,
        );
      }
    },
  });
  return top.part({
    drawOrder: 40,
    attach: { to: 'body', depth: 14, bulge: 26 },
    grid: { columns: 4, rows: 4 },
  });
}
