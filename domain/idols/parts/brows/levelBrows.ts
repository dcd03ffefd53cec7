import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** Straight thin brows, the ends a little lower: unimpressed, and not unkind. */
export function drawLevelBrows(look: Look): PartDrawing[] {
  return SIDES.map((side) => {
    const s = signOf(side);
    const centre = 50 * look.proportions.eyeSpacing;
    const brow = new Sketch(`brow${side}`);
    brow.stroke(
      [
        [s * (centre - 22), 141, 1.4],
        [s * (centre - 6), 138.5, 2.3],
        [s * (centre + 12), 139, 2],
        [s * (centre + 29), 144.5, 0],
      ],
      tint(look.palette, 'hair', -0.4, 1.9, -2),
      0.78,
    );
    return brow.part({
      drawOrder: 89,
      attach: { to: 'head', depth: 90, bulge: 12 },
      grid: { columns: 3, rows: 1 },
    });
  });
}
