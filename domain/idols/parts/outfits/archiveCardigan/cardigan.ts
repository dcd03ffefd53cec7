import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, ellipse, symmetricBlob } from '../../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawCable, drawStitches } from './knit.ts';

/** Back and two open fronts that widen like a bell down to mid-thigh. */
export function drawCardigan(look: Look): PartDrawing[] {
  return [drawBack(look), ...SIDES.map((side) => drawFront(look, side))];
}

function drawBack(look: Look): PartDrawing {
  const back = new Sketch('cardiganBack');
  const inner = { ...look.dominant, base: look.dominant.deepShade, shade: look.dominant.deepShade };
  back.cel(
    symmetricBlob([
      [0, 336],
      [96, 344],
      [118, 440],
      [142, 560],
      [176, 660],
      [186, 712],
      [180, 742, 1],
      [96, 756],
      [0, 758],
    ]),
    inner,
    {
      shade: [0, 0],
      rim: [0, 0],
      inside: () => {
        for (const x of [-120, -70, -24, 24, 70, 120]) {
          back.stroke(
            [
              [x * 0.8, 560, 0],
              [x, 660, 3],
              [x * 1.08, 744, 1],
            ],
            look.dominant.ink,
            0.45,
          );
        }
      },
    },
  );
  return back.part({
    drawOrder: 14,
    attach: { to: 'body', depth: -46, bulge: 0 },
    grid: { columns: 4, rows: 3 },
    spring: { anchor: { x: 0, y: 520 }, tip: { x: 0, y: 750 }, stiffness: 0.7 },
  });
}

/** The right front; mirrored for the left, whose hem hangs a little lower. */
const FRONT: readonly Control[] = [
  [30, 352, 1],
  [44, 322],
  [70, 318],
  [100, 334],
  [120, 366],
  [127, 440],
  [147, 540],
  [177, 634],
  [197, 692],
  [195, 722],
  [186, 734, 1],
  [184, 760, 1],
  [142, 774],
  [98, 776, 1],
  [86, 690],
  [74, 590],
  [64, 500],
  [46, 420],
];
/** Along the opening, from the neck down. */
const EDGE: readonly (readonly [number, number])[] = [
  [36, 350],
  [50, 420],
  [68, 500],
  [78, 590],
  [88, 690],
  [102, 778],
];

function drawFront(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const low = side === 'Left' ? 10 : 0;
  const drop = (y: number) => y + low * Math.max(0, (y - 560) / 200);
  const front = new Sketch(`cardiganFront${side}`);
  front.cel(blob(FRONT.map(([x, y, corner]) => [s * x, drop(y), corner ?? 0])), look.dominant, {
    shade: side === 'Left' ? [10, 5] : [15, 6],
    rim: [2.2, -0.6],
    inside: () => {
      drawHem(look, front, s, drop);
      drawKnit(look, front, s, drop);
      front.stroke(
        EDGE.map(([x, y]) => [s * x, drop(y), 8] as const),
        look.dominantLight.base,
      );
      for (const shift of [-4, 0, 4]) {
        front.stroke(
          EDGE.map(([x, y]) => [s * (x + shift), drop(y), 0.7] as const),
          look.dominantLight.deepShade,
          0.7,
        );
      }
      if (side === 'Right') {
        for (const [x, y] of [
          [67, 486],
          [82, 572],
          [92, 660],
        ] as const) {
          front.cel(ellipse(x, y, 7), look.accent, { shade: [2, 2], rim: [0, 0], ink: 0.8 });
          front.patch(ellipse(x - 1.6, y, 1.3), look.neutral.base);
          front.patch(ellipse(x + 1.6, y, 1.3), look.neutral.base);
        }
      }
    },
  });
  drawPocket(look, front, s, drop);
  return front.part({
    drawOrder: side === 'Left' ? 46 : 46.2,
    attach: { to: 'body', depth: 36, bulge: 30 },
    grid: { columns: 3, rows: 6 },
    spring: { anchor: { x: s * 96, y: 540 }, tip: { x: s * 138, y: 756 }, stiffness: 0.75 },
  });
}

/** A ribbed band that draws the hem in, so that the knit above it hangs over. */
function drawHem(look: Look, front: Sketch, s: number, drop: (y: number) => number): void {
  front.patch(
    blob([
      [s * 70, drop(746), 1],
      [s * 130, drop(746)],
      [s * 210, drop(728), 1],
      [s * 210, drop(800), 1],
      [s * 70, drop(800), 1],
    ]),
    look.dominantLight.base,
  );
  front.stroke(
    [
      [s * 92, drop(746), 1],
      [s * 140, drop(745), 3.4],
      [s * 196, drop(730), 1.4],
    ],
    look.dominant.ink,
    0.55,
  );
  for (let x = 98; x < 192; x += 9) {
    front.stroke(
      [
        [s * x, drop(750 - (x - 98) * 0.14), 1],
        [s * (x - 1), drop(778), 1],
      ],
      look.dominantLight.deepShade,
      0.85,
    );
  }
}

/** A cable and a row of stitches, and the folds of a heavy knit that swings out. */
function drawKnit(look: Look, front: Sketch, s: number, drop: (y: number) => number): void {
  const out = (y: number) => Math.max(0, y - 470) * 0.16;
  drawCable(look, front, (y) => s * (98 + out(y)), 392, drop(736));
  drawStitches(look, front, (y) => s * (124 + out(y) * 1.5), 430, drop(736));
  for (const [x, width] of [
    [132, 6],
    [112, 3.4],
  ] as const) {
    front.stroke(
      [
        [s * x, 510, 0],
        [s * (x + 22), 620, width],
        [s * (x + 44), 722, width * 0.8],
        [s * (x + 46), 744, 0],
      ],
      look.dominant.shade,
      0.9,
    );
  }
}

function drawPocket(look: Look, front: Sketch, s: number, drop: (y: number) => number): void {
  const at = (controls: readonly Control[]) =>
    blob(controls.map(([x, y, c]) => [s * (x + 8), drop(y + 14), c ?? 0]));
  if (s < 0) {
    // A pencil looks out.
    const pencil = (halfWidth: number) =>
      [
        [s * 130, drop(650), halfWidth],
        [s * 122, drop(578), halfWidth],
        [s * 120.6, drop(566), 0.4],
      ] as const;
    front.stroke(pencil(5.4), look.accent.ink);
    front.stroke(pencil(3.8), look.metal.base);
    front.stroke(
      [
        [s * 121.8, drop(576), 2.2],
        [s * 120.6, drop(567), 0.3],
      ],
      look.accent.ink,
    );
  }
  front.cel(
    at([
      [98, 614, 1],
      [124, 612],
      [148, 604, 1],
      [160, 664],
      [163, 690, 1],
      [136, 700],
      [108, 700, 1],
    ]),
    look.dominant,
    { shade: [6, 4], rim: [0, 0], ink: 0.85 },
  );
  front.cel(
    at([
      [96, 608, 1],
      [124, 605],
      [149, 597, 1],
      [152, 614, 1],
      [124, 622],
      [98, 625, 1],
    ]),
    look.dominantLight,
    { shade: [4, 2], rim: [0, 0], ink: 0.85 },
  );
}
