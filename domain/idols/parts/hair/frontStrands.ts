import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, type Side, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { curtainPaint } from './curtainPaint.ts';
import { paintHair } from './paintHair.ts';

const ROOT_Y = 226;

/** A long straight strand on each side, laid over the shoulder to the front; its end is cut. */
export function drawFrontStrands(look: Look): PartDrawing[] {
  return SIDES.map((side) => drawStrand(look, side));
}

function drawStrand(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const strand = new Sketch(`hairSideStrand${side}`);
  const down = (y: number) => ROOT_Y + (y - ROOT_Y) * look.proportions.hairLength;
  const endY = down(s > 0 ? 556 : 532);
  paintHair(
    look,
    strand,
    [
      [
        [s * 108, ROOT_Y, 9],
        [s * 98, down(300), 10],
        [s * 82, down(390), 9],
        [s * 74, down(460), 8],
        [s * 74, endY - 22, 6],
      ],
      [
        [s * 102, ROOT_Y, 9],
        [s * 90, down(300), 10],
        [s * 71, down(390), 9.5],
        [s * 62, down(460), 9],
        [s * 61, endY, 7.5],
      ],
    ],
    {
      paint: curtainPaint(look, strand, down(900)),
      inkFrom: [0, 0.08],
      streaks: [[0.3, 0.2, 0.6, 0.16]],
      strands: [[0.1, 0.3, 1]],
    },
  );
  return strand.part({
    drawOrder: 51,
    // On the shoulder, not on the head: a tilted head would sweep its end across the chest.
    attach: { to: 'body', depth: 44, bulge: 0 },
    grid: { columns: 2, rows: 7 },
    spring: { anchor: { x: s * 92, y: 320 }, tip: { x: s * 64, y: endY }, stiffness: 0.5 },
  });
}
