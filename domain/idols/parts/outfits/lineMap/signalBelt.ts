import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, ellipse, symmetricBlob } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** A belt with two loops; a signal lamp is its buckle. */
export function drawSignalBelt(look: Look): PartDrawing {
  const belt = new Sketch('belt');
  belt.cel(
    symmetricBlob([
      [0, 498],
      [36, 495],
      [62, 487, 1],
      [66, 508, 1],
      [36, 517],
      [0, 520],
    ]),
    look.dominant,
    { shade: [10, 3], rim: [0, 0], ink: 0.95 },
  );
  // The buckle: a lit signal lamp.
  belt.cel(ellipse(-8, 509, 15), look.metal, { shade: [3, 3], ink: 0.9 });
  belt.cel(ellipse(-8, 509, 9.5), look.dominantLight, { shade: [2, 2], rim: [0, 0], ink: 0.6 });
  belt.patch(ellipse(-11, 505.5, 3), '#fffdf2');
  for (const x of [26, 44]) {
    belt.cel(
      blob([
        [x - 5, 494, 1],
        [x + 5, 492, 1],
        [x + 6, 520, 1],
        [x - 4, 522, 1],
      ]),
      look.dominant,
      { shade: [2, 0], ink: 0.8 },
    );
  }
  return belt.part({
    drawOrder: 45.8,
    attach: { to: 'body', depth: 30, bulge: 26 },
    grid: { columns: 4, rows: 1 },
  });
}
