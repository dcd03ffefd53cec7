import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, symmetricBlob } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** Heights of the stripes at the middle of the chest. */
const STRIPES = [366, 388, 410, 432, 454, 476, 498] as const;

export function drawStripedTee(look: Look): PartDrawing[] {
  return [drawShirt(look), drawCollar(look)];
}

function drawShirt(look: Look): PartDrawing {
  const tee = new Sketch('tee');
  const outline = symmetricBlob([
    [0, 344],
    [22, 338],
    [40, 324, 1],
    [66, 324],
    [94, 336],
    [100, 362],
    [90, 404],
    [80, 440],
    [74, 476],
    [78, 522, 1],
    [0, 530],
  ]);
  tee.cel(outline, look.neutral, {
    shade: [10, 4],
    rim: [2, -0.5],
    inside: () => {
      for (const y of STRIPES) {
        tee.stroke(
          [
            [-108, y - 10, 3.6],
            [-46, y - 1, 3.8],
            [0, y + 2, 3.8],
            [46, y - 1, 3.8],
            [108, y - 10, 3.6],
          ],
          look.dominantLight.shade,
        );
      }
      // The side away from the light.
      tee.patch(
        blob([
          [92, 330, 1],
          [78, 400],
          [66, 470],
          [70, 530, 1],
          [110, 530, 1],
          [110, 330, 1],
        ]),
        look.neutral.deepShade,
        0.4,
      );
    },
  });
  return tee.part({
    drawOrder: 40,
    attach: { to: 'body', depth: 12, bulge: 24 },
    grid: { columns: 4, rows: 4 },
  });
}

/** A narrow ribbed band round the neck. */
function drawCollar(look: Look): PartDrawing {
  const collar = new Sketch('teeCollar');
  collar.cel(
    blob([
      [-43, 318, 1],
      [-34, 336],
      [-18, 346],
      [0, 350],
      [18, 346],
      [34, 336],
      [43, 318, 1],
      [36, 316, 1],
      [26, 330],
      [13, 338],
      [0, 340],
      [-13, 338],
      [-26, 330],
      [-36, 316, 1],
    ]),
    look.dominantLight,
    { shade: [3, 1], rim: [0, 0], ink: 0.85 },
  );
  return collar.part({
    drawOrder: 43.5,
    attach: { to: 'body', depth: 20, bulge: 18 },
    grid: { columns: 4, rows: 1 },
  });
}
