import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** Long soft brows that rise towards the middle and fall outwards, drawn over the fringe. */
export function drawTenderBrows(look: Look): PartDrawing[] {
  return SIDES.map((side) => {
    const s = signOf(side);
    const centre = 49 * look.proportions.eyeSpacing;
    const brow = new Sketch(`brow${side}`);
    brow.stroke(
      [
        [s * (centre - 23), 137.5, 1.6],
        [s * (centre - 8), 133.5, 2.6],
        [s * (centre + 10), 135.5, 2.2],
        [s * (centre + 29), 146.5, 0],
      ],
      tint(look.palette, 'hair', -0.36, 0.95, -22),
      0.82,
    );
    return brow.part({
      drawOrder: 89,
      attach: { to: 'head', depth: 90, bulge: 12 },
      grid: { columns: 3, rows: 1 },
    });
  });
}
