import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, type Side, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { headPaint, paintHair } from './paintHair.ts';
import { paintRinglet } from './ringlet.ts';

/** Fine lines that run from the parting to both sides. */
export function drawParting(look: Look): PartDrawing {
  const parting = new Sketch('hairParting');
  for (const [[x0, y0], [x1, y1], [x2, y2]] of PARTING) {
    parting.stroke(
      [
        [x0, y0, 0],
        [x1, y1, 1.2],
        [x2, y2, 0],
      ],
      look.hair.deepShade,
      0.7,
    );
  }
  return parting.part({
    drawOrder: 86,
    attach: { to: 'head', depth: 74, bulge: 14 },
    grid: { columns: 2, rows: 2 },
  });
}

const PARTING = [
  [
    [-11, 4],
    [-9, 32],
    [-11, 60],
  ],
  [
    [-15, 12],
    [-42, 22],
    [-66, 50],
  ],
  [
    [-13, 20],
    [-32, 34],
    [-49, 62],
  ],
  [
    [-12, 30],
    [-22, 44],
    [-28, 66],
  ],
  [
    [-5, 12],
    [28, 20],
    [64, 48],
  ],
  [
    [-6, 20],
    [20, 33],
    [46, 62],
  ],
  [
    [-8, 30],
    [6, 42],
    [20, 66],
  ],
] as const;

/** The hair at the temple, behind the face: no gap opens between cheek and fringe in a turn. */
export function drawTemple(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const temple = new Sketch(`hairTemple${side}`);
  const paint = headPaint(look, temple);
  paintHair(
    look,
    temple,
    [
      [
        [s * 82, 76, 12],
        [s * 96, 136, 26],
        [s * 100, 200, 26],
        [s * 104, 256, 17],
        [s * 110, 300, 0],
      ],
    ],
    { paint: { base: paint.shade, shade: look.hair.deepShade }, inkFrom: [0.3, 0.5], shaded: 0.5 },
  );
  return temple.part({
    drawOrder: 61,
    attach: { to: 'head', depth: 36, bulge: 4 },
    grid: { columns: 2, rows: 3 },
  });
}

/** A thin ringlet before each ear. */
export function drawCheekRinglet(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const sketch = new Sketch(`hairSide${side}`);
  paintRinglet(look, sketch, {
    spine: [
      [s * 106, 168, 13],
      [s * 116, 214, 18],
      [s * 117, 272, 19],
      [s * 111, 330, 16],
      [s * 107, 380, 9],
      [s * 113, 412, 0],
    ],
    turns: 6,
    direction: s,
  });
  return sketch.part({
    drawOrder: 76,
    attach: { to: 'head', depth: 34, bulge: 4 },
    grid: { columns: 2, rows: 6 },
    spring: { anchor: { x: s * 104, y: 150 }, tip: { x: s * 112, y: 412 }, stiffness: 0.5 },
  });
}
