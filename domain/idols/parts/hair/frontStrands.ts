import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, type Side, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { paintHair, tailPaint } from './paintHair.ts';

const ROOT_Y = 226;

/** A long straight strand on each side, laid over the shoulder to the front; its end is cut. */
export function drawFrontStrands(look: Look): PartDrawing[] {
  return SIDES.map((side) => drawStrand(look, side));
}

function drawStrand(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const strand = new Sketch(`hairSideStrand${side}`);
  const down = (y: number) => ROOT_Y + (y - ROOT_Y) * look.proportions.hairLength;
  const endY = down(s > 0 ? 640 : 610);
  paintHair(
    look,
    strand,
    [
      [
        [s * 102, ROOT_Y, 12],
        [s * 93, down(310), 13],
        [s * 79, down(400), 13],
        [s * 73, down(500), 12.5],
        [s * 73, endY - 24, 11],
      ],
      [
        [s * 106, ROOT_Y, 10],
        [s * 100, down(310), 9],
        [s * 88, down(400), 8],
        [s * 83, down(500), 8],
        [s * 84, endY, 7],
      ],
    ],
    {
      paint: tailPaint(look, strand, endY + 40),
      inkFrom: [0, 0.08],
      streaks: [[0.3, 0.2, 0.6, 0.16]],
      strands: [[0.1, 0.3, 1]],
    },
  );
  return strand.part({
    drawOrder: 55,
    // On the shoulder, not on the head: a tilted head would sweep its end across the chest.
    attach: { to: 'body', depth: 44, bulge: 0 },
    grid: { columns: 2, rows: 7 },
    spring: { anchor: { x: s * 92, y: 320 }, tip: { x: s * 76, y: endY }, stiffness: 0.5 },
  });
}
