import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** Short, thick and round at the inner end: earnest, and quickly astonished. */
export function drawShortBrows(look: Look): PartDrawing[] {
  return SIDES.map((side) => {
    const s = signOf(side);
    const centre = 50 * look.proportions.eyeSpacing;
    const brow = new Sketch(`brow${side}`);
    brow.stroke(
      [
        [s * (centre - 19), 139, 0.6],
        [s * (centre - 16), 138, 3.2],
        [s * (centre - 2), 134, 3.8],
        [s * (centre + 12), 135.5, 2.8],
        [s * (centre + 22), 141, 0],
      ],
      tint(look.palette, 'hair', -0.33, 0.8, 10),
      0.9,
    );
    return brow.part({
      drawOrder: 89,
      attach: { to: 'head', depth: 90, bulge: 12 },
      grid: { columns: 3, rows: 1 },
    });
  });
}
