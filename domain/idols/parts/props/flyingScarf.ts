import { bandOf, type Lock, lock, type Spine } from '../../../drawing/lock.ts';
import type { Outline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../drawing/spline.ts';
import type { Look } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** A long scarf: wound once about the neck, both ends flying out to the viewer's right. */
export function drawFlyingScarf(look: Look): PartDrawing[] {
  return [
    drawEnd(look, 'scarfEndLow', LOW, 12.2, 0.36),
    drawEnd(look, 'scarfEndHigh', HIGH, 12.6, 0.3),
    drawWound(look),
  ];
}

const HIGH: Spine = [
  [30, 330, 14],
  [84, 318, 22],
  [146, 336, 30],
  [216, 372, 33],
  [280, 370, 34],
  [340, 340, 34],
  [404, 322, 34],
];

const LOW: Spine = [
  [30, 336, 12],
  [84, 356, 20],
  [144, 412, 27],
  [206, 462, 29],
  [264, 474, 30],
  [318, 460, 31],
  [374, 456, 31],
];

function drawEnd(look: Look, id: string, spine: Spine, drawOrder: number, stiffness: number): PartDrawing {
  const sketch = new Sketch(id);
  const cloth = lock(spine);
  sketch.cel(pennant(cloth), look.neutral, {
    shade: [0, 0],
    rim: [0, 0],
    inside: () => drawPrint(look, sketch, cloth),
  });
  const [anchorX, anchorY] = spine[0]!;
  const [tipX, tipY] = spine.at(-1)!;
  return sketch.part({
    drawOrder,
    attach: { to: 'body', depth: -24, bulge: 0 },
    grid: { columns: 8, rows: 3 },
    spring: { anchor: { x: anchorX, y: anchorY }, tip: { x: tipX, y: tipY }, stiffness },
  });
}

/** Waves of shade, a line with stations along the middle, bands at the end. */
function drawPrint(look: Look, sketch: Sketch, cloth: Lock): void {
  const wave = (t: number) => Math.sin(t * 9.5 + 0.6);
  sketch.patch(
    bandOf(cloth, (t) => [-1.2, -0.45 + 0.75 * wave(t)], 0, 1, 40),
    look.neutral.shade,
    0.9,
  );
  sketch.patch(
    bandOf(cloth, () => [-0.16, 0.16], 0, 0.8, 40),
    look.accent.base,
  );
  sketch.patch(
    bandOf(cloth, (t) => [-0.16, Math.max(-0.16, Math.min(0.16, -0.45 + 0.75 * wave(t)))], 0, 0.8, 40),
    look.accent.shade,
  );
  for (const [from, to, material] of [
    [0.78, 0.835, look.dominant],
    [0.86, 1, look.accent],
  ] as const) {
    sketch.patch(
      bandOf(cloth, () => [-1.1, 1.1], from, to),
      material.base,
    );
    sketch.patch(
      bandOf(cloth, (t) => [-1.1, -0.45 + 0.75 * wave(t)], from, to),
      material.shade,
    );
  }
  for (const along of [0.28, 0.46, 0.64]) {
    const [x, y] = cloth.at(0, along);
    sketch.patch(ellipse(x, y, 9.5), look.dominant.base);
    sketch.patch(ellipse(x, y, 6), '#ffffff');
  }
}

/** The end cut out to two points, as of a pennant. */
function pennant(cloth: Lock): Outline {
  const half = cloth.outline.length / 2;
  const [x, y] = cloth.at(0, 0.91);
  return [...cloth.outline.slice(0, half), { x, y, ink: 1 }, ...cloth.outline.slice(half)];
}

function drawWound(look: Look): PartDrawing {
  const wound = new Sketch('scarfWound');
  wound.cel(
    blob([
      [-52, 306],
      [-40, 292],
      [0, 300],
      [40, 290],
      [54, 304],
      [56, 324],
      [40, 342],
      [4, 352],
      [-34, 346],
      [-54, 328],
    ]),
    look.neutral,
    {
      shade: [5, 5],
      rim: [0, 0],
      inside: () => {
        wound.patch(
          blob([
            [-60, 300],
            [0, 318],
            [60, 298],
            [60, 308],
            [0, 328],
            [-60, 310],
          ]),
          look.accent.base,
        );
        for (const line of [
          [
            [-46, 318, 0],
            [-14, 334, 1.7],
            [26, 334, 0],
          ],
          [
            [50, 312, 0],
            [26, 326, 1.7],
            [-4, 330, 0],
          ],
        ] as const) {
          wound.stroke(line, look.neutral.ink, 0.9);
        }
      },
    },
  );
  return wound.part({
    drawOrder: 49,
    attach: { to: 'body', depth: 34, bulge: 16 },
    grid: { columns: 3, rows: 2 },
  });
}
