import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, ellipse, symmetricBlob } from '../../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

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
      [138, 560],
      [164, 668],
      [174, 728, 1],
      [96, 748],
      [0, 752],
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
  [124, 440],
  [136, 540],
  [158, 640],
  [176, 716],
  [180, 742, 1],
  [142, 758],
  [96, 762, 1],
  [84, 690],
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
  [100, 758],
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
          [60, 470],
          [75, 560],
          [84, 650],
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

/** A ribbed band along the hem. */
function drawHem(look: Look, front: Sketch, s: number, drop: (y: number) => number): void {
  front.patch(
    blob([
      [s * 70, drop(736), 1],
      [s * 130, drop(734)],
      [s * 200, drop(716), 1],
      [s * 200, drop(790), 1],
      [s * 70, drop(790), 1],
    ]),
    look.dominantLight.base,
  );
  for (let x = 96; x < 184; x += 9) {
    front.stroke(
      [
        [s * x, drop(738 - (x - 96) * 0.12), 0.9],
        [s * (x + 1), drop(764), 0.9],
      ],
      look.dominantLight.deepShade,
      0.8,
    );
  }
}

/** Two cables of small knots, and the folds of a heavy knit. */
function drawKnit(look: Look, front: Sketch, s: number, drop: (y: number) => number): void {
  for (let row = 0; row < 14; row++) {
    const y = 398 + row * 25;
    const x = 96 + Math.max(0, y - 480) * 0.13;
    for (const turn of [-1, 1]) {
      front.stroke(
        [
          [s * (x - 7 * turn), drop(y), 0.6],
          [s * x, drop(y + 9), 2],
          [s * (x + 7 * turn), drop(y + 20), 0.6],
        ],
        look.dominant.shade,
        0.9,
      );
    }
  }
  front.stroke(
    [
      [s * 122, 470, 0],
      [s * 126, 560, 5],
      [s * 150, 680, 4],
      [s * 160, 740, 0],
    ],
    look.dominant.shade,
  );
}

function drawPocket(look: Look, front: Sketch, s: number, drop: (y: number) => number): void {
  const at = (controls: readonly Control[]) => blob(controls.map(([x, y, c]) => [s * x, drop(y), c ?? 0]));
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
  if (s < 0) {
    // A pencil and the corner of a receipt look out.
    front.stroke(
      [
        [s * 112, 606, 3],
        [s * 108, 574, 3],
      ],
      look.metal.base,
    );
    front.stroke(
      [
        [s * 108, 574, 2.8],
        [s * 107, 566, 0.4],
      ],
      look.accent.ink,
    );
  }
}
