import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** Slanted brows, the one on the viewer's right a little raised: she knows something. Drawn over the fringe. */
export function drawSlyBrows(look: Look): PartDrawing[] {
  return SIDES.map((side) => {
    const s = signOf(side);
    const centre = 52 * look.proportions.eyeSpacing;
    const up = side === 'Right' ? 7 : 0;
    const brow = new Sketch(`brow${side}`);
    brow.stroke(
      [
        [s * (centre - 25), 152 - up * 0.7, 1.6],
        [s * (centre - 8), 146 - up, 3.4],
        [s * (centre + 11), 140 - up, 3],
        [s * (centre + 29), 142 - up * 0.8, 0],
      ],
      tint(look.palette, 'hair', -0.18, 0.9),
      0.95,
    );
    return brow.part({
      drawOrder: 89,
      attach: { to: 'head', depth: 90, bulge: 12 },
      grid: { columns: 3, rows: 1 },
    });
  });
}
