import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** Soft arched brows, drawn over the fringe (and a little through it), so that they are always seen. */
export function drawGentleBrows(look: Look): PartDrawing[] {
  return SIDES.map((side) => {
    const s = signOf(side);
    const centre = 50 * look.proportions.eyeSpacing;
    const brow = new Sketch(`brow${side}`);
    brow.stroke(
      [
        [s * (centre - 23), 143, 1.9],
        [s * (centre - 8), 137.5, 2.7],
        [s * (centre + 10), 137, 2.3],
        [s * (centre + 27), 144, 0],
      ],
      tint(look.palette, 'hair', -0.34, 0.85, -4),
      0.82,
    );
    return brow.part({
      drawOrder: 89,
      attach: { to: 'head', depth: 90, bulge: 12 },
      grid: { columns: 3, rows: 1 },
    });
  });
}
