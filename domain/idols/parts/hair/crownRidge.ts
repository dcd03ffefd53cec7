import { Sketch } from '../../../drawing/Sketch.ts';
import { symmetricBlob } from '../../../drawing/spline.ts';
import type { Look } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import type { HairPaint } from './paintHair.ts';

/**
 * Where the fringe grows from, behind the crown and as far forward as the fringe. A head that looks up carries the
 * fringe's roots above the crown's own edge; this rises with them and gives them a line against the sky.
 */
export function drawCrownRidge(look: Look, paintOf: (sketch: Sketch) => HairPaint): PartDrawing {
  const ridge = new Sketch('hairTopRidge');
  ridge.cel(
    symmetricBlob([
      [0, -9],
      [30, -6],
      [60, 7],
      [84, 34],
      [92, 64],
      [50, 74],
      [0, 76],
    ]),
    { ...look.hair, ...paintOf(ridge) },
    { shade: [0, 0], rim: [0, 0] },
  );
  return ridge.part({
    drawOrder: 77.7,
    attach: { to: 'head', depth: 98, bulge: 14 },
    grid: { columns: 4, rows: 2 },
  });
}
