import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** Short thick brows with a bold inner end, drawn over the fringe, so that they are always seen. */
export function drawStrongBrows(look: Look): PartDrawing[] {
  return SIDES.map((side) => {
    const s = signOf(side);
    const centre = 50 * look.proportions.eyeSpacing;
    const brow = new Sketch(`brow${side}`);
    brow.stroke(
      [
        [s * (centre - 25), 146, 3.2],
        [s * (centre - 12), 139.5, 4.6],
        [s * (centre + 8), 134.5, 4.1],
        [s * (centre + 22), 136.5, 2.6],
        [s * (centre + 32), 143, 0],
      ],
      tint(look.palette, 'hair', -0.34, 0.72, -12),
      0.92,
    );
    return brow.part({
      drawOrder: 89,
      attach: { to: 'head', depth: 90, bulge: 12 },
      grid: { columns: 3, rows: 1 },
    });
  });
}
