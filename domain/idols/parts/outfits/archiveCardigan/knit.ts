import type { Sketch } from '../../../../drawing/Sketch.ts';
import { ellipse } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';

/** A cable of a heavy knit down along x = `along(y)`: lobes that cross over one another between two grooves. */
export function drawCable(
  look: Look,
  sketch: Sketch,
  along: (y: number) => number,
  fromY: number,
  toY: number,
): void {
  const step = 17;
  const groove = (aside: number) =>
    [0, 0.5, 1].map((share) => {
      const y = fromY - 8 + (toY - fromY + 12) * share;
      return [along(y) + aside, y, share === 0.5 ? 1.7 : 0.6] as const;
    });
  sketch.stroke(groove(-15), look.dominant.shade, 0.9);
  sketch.stroke(groove(15), look.dominant.shade, 0.9);
  for (let y = fromY, row = 0; y < toY; y += step, row++) {
    for (const turn of row % 2 ? [1, -1] : [-1, 1]) {
      const x = along(y) + turn * 4.6;
      sketch.patch(ellipse(x, y + 1.2, 6.4, 10.4, turn * 30), look.dominant.deepShade, 0.75);
      sketch.patch(ellipse(x - 0.8, y - 0.6, 5.2, 9, turn * 30), look.dominant.base);
      sketch.patch(ellipse(x - 1.8, y - 2.6, 1.9, 4.6, turn * 30), look.dominant.light, 0.85);
    }
  }
}

/** Fine ribs between the cables, each a row of short stitches. */
export function drawStitches(
  look: Look,
  sketch: Sketch,
  along: (y: number) => number,
  fromY: number,
  toY: number,
): void {
  for (let y = fromY; y < toY; y += 15) {
    for (const turn of [-1, 1]) {
      sketch.stroke(
        [
          [along(y) - 5 * turn, y - 5, 0.3],
          [along(y) - turn, y + 2, 1.5],
          [along(y), y + 4, 0.4],
        ],
        look.dominant.shade,
        0.8,
      );
    }
  }
}
