import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** Slender brows of two straight runs with a clear bend, almost level: attentive, a little amused. */
export function drawKeenBrows(look: Look): PartDrawing[] {
  return SIDES.map((side) => {
    const s = signOf(side);
    const centre = 50 * look.proportions.eyeSpacing;
    const brow = new Sketch(`brow${side}`);
    brow.stroke(
      [
        [s * (centre - 23), 141.5, 1.5],
        [s * (centre - 4), 137.6, 2.4],
        [s * (centre + 15), 137.2, 2.2],
        [s * (centre + 30), 145, 0],
      ],
      tint(look.palette, 'hair', -0.34, 0.8, 4),
      0.94,
    );
    return brow.part({
      drawOrder: 89,
      attach: { to: 'head', depth: 90, bulge: 12 },
      grid: { columns: 3, rows: 1 },
    });
  });
}
