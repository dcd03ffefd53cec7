import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control } from '../../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** Cut like a box: the open fronts end at the waist, two square tails hang behind. */
export function drawLabCoat(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [drawTail(look, side), drawFront(look, side)]);
}

function drawFront(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const front = new Sketch(`coat${side}`);
  const at = (controls: readonly Control[]): Control[] =>
    controls.map(([x, y, corner]) => [s * x, y, corner ?? 0]);
  front.cel(
    blob(
      at([
        [30, 316, 1],
        [62, 322],
        [98, 332],
        [108, 356],
        [102, 400],
        [97, 440],
        [99, 484, 1],
        [70, 492],
        [40, 490, 1],
        [38, 440],
        [44, 396],
        [40, 350],
      ]),
    ),
    look.dominantLight,
    {
      shade: [8, 3],
      rim: [0, 0],
      inside: () => {
        // The breast pocket with its flap, and the hem's tape.
        front.stroke(
          [
            [s * 52, 436, 1.3],
            [s * 88, 432, 1.3],
          ],
          look.dominantLight.ink,
        );
        front.stroke(
          [
            [s * 54, 444, 0],
            [s * 70, 446, 1.1],
            [s * 86, 441, 0],
          ],
          look.dominantLight.shade,
        );
        front.stroke(
          [
            [s * 30, 480, 4],
            [s * 70, 482, 4],
            [s * 110, 474, 4],
          ],
          look.dominant.base,
        );
        front.stroke(
          [
            [s * 42, 340, 2.6],
            [s * 45.5, 396, 2.6],
            [s * 40, 440, 2.6],
            [s * 41.5, 496, 2.6],
          ],
          look.dominant.base,
        );
        front.stroke(
          [
            [s * 98, 396, 0],
            [s * 84, 404, 1.7],
            [s * 68, 400, 0],
          ],
          look.dominantLight.shade,
        );
      },
    },
  );
  return front.part({
    drawOrder: side === 'Left' ? 45 : 46,
    attach: { to: 'body', depth: 22, bulge: 20 },
    grid: { columns: 3, rows: 4 },
  });
}

function drawTail(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const tail = new Sketch(`coatTail${side}`);
  const at = (controls: readonly Control[]): Control[] =>
    controls.map(([x, y, corner]) => [s * x, y, corner ?? 0]);
  // The inner side is seen; its square corner is cut off, as a chip's first corner is.
  tail.cel(
    blob(
      at([
        [8, 474, 1],
        [86, 470, 1],
        [112, 540],
        [134, 616],
        [139, 640, 1],
        [122, 664, 1],
        [76, 676],
        [22, 676, 1],
        [14, 580],
      ]),
    ),
    look.dominant,
    {
      shade: [-9, -8],
      rim: [0, 0],
      inside: () => {
        for (const [x, tipX] of [
          [48, 52],
          [76, 98],
        ] as const) {
          tail.stroke(
            [
              [s * x, 500, 0],
              [s * (x + tipX) * 0.5, 590, 4],
              [s * tipX, 684, 8],
            ],
            look.dominant.shade,
          );
        }
      },
    },
  );
  tail.stroke(
    [
      ...at([
        [24, 671],
        [76, 671],
        [120, 659],
        [134, 639],
        [112, 552],
      ]).map(([x, y]) => [x, y, 3.4] as const),
    ],
    look.dominantLight.base,
  );
  return tail.part({
    drawOrder: 14,
    attach: { to: 'body', depth: -40, bulge: 0 },
    grid: { columns: 2, rows: 4 },
    spring: { anchor: { x: s * 50, y: 490 }, tip: { x: s * 92, y: 670 }, stiffness: 0.5 },
  });
}
