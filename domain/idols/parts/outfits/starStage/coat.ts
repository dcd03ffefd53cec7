import { bandOf, lock } from '../../../../drawing/lock.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, star } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** The stage coat: cropped on the viewer's left, on the right a long tail with its lining showing behind. */
export function drawCoat(look: Look): PartDrawing[] {
  return [drawLining(look), drawTail(look), drawCropped(look), drawLongFront(look), drawCollar(look)];
}

function drawLining(look: Look): PartDrawing {
  const lining = new Sketch('coatLining');
  lining.cel(
    blob([
      [20, 486, 1],
      [70, 490, 1],
      [150, 620],
      [206, 800],
      [226, 898, 1],
      [196, 880],
      [160, 886],
      [122, 906],
      [88, 934, 1],
      [58, 900],
      [30, 898, 1],
      [32, 760],
      [26, 620],
    ]),
    look.accent,
    {
      shade: [-12, -10],
      rim: [0, 0],
      inside: () => {
        for (const fold of [
          [
            [60, 560, 0],
            [84, 740, 9],
            [86, 950, 20],
          ],
          [
            [110, 600, 0],
            [150, 760, 8],
            [170, 920, 16],
          ],
        ] as const) {
          lining.stroke(fold, look.accent.shade);
        }
        lining.stroke(
          [
            [50, 620, 0],
            [56, 780, 1.6],
            [52, 900, 0],
          ],
          look.accent.ink,
          0.6,
        );
      },
    },
  );
  return lining.part({
    drawOrder: 14,
    attach: { to: 'body', depth: -46, bulge: 0 },
    grid: { columns: 4, rows: 7 },
    spring: { anchor: { x: 58, y: 500 }, tip: { x: 130, y: 920 }, stiffness: 0.34 },
  });
}

function drawTail(look: Look): PartDrawing {
  const tail = new Sketch('coatTail');
  const hem = [
    [250, 884, 1],
    [236, 908],
    [216, 912],
    [204, 902, 1],
    [194, 934],
    [172, 944],
    [156, 930, 1],
    [146, 962],
    [126, 974],
    [108, 968, 1],
  ] as const;
  const front = lock([
    [57, 484, 3.4],
    [66, 560, 3.6],
    [84, 680, 3.8],
    [100, 820, 4],
    [110, 974, 4.2],
  ]);
  tail.cel(
    blob([
      [54, 478, 1],
      [76, 470],
      [92, 486, 1],
      [136, 566],
      [184, 670],
      [222, 780],
      ...hem,
      [98, 820],
      [82, 680],
      [64, 560],
    ]),
    look.neutral,
    {
      shade: [10, 2],
      rim: [3, -1],
      inside: () => {
        // Each fold of the hem is a tube: its right half is in shade.
        for (const fold of [
          [
            [82, 500, 0],
            [112, 640, 8],
            [140, 800, 14],
            [152, 980, 15],
          ],
          [
            [104, 530, 0],
            [150, 680, 9],
            [188, 820, 14],
            [206, 950, 15],
          ],
        ] as const) {
          tail.stroke(fold, look.neutral.shade);
        }
        for (const crease of [
          [
            [74, 500, 0],
            [104, 640, 2],
            [138, 800, 1.8],
            [155, 928, 0],
          ],
          [
            [100, 540, 0],
            [150, 680, 2],
            [186, 800, 1.6],
            [203, 900, 0],
          ],
        ] as const) {
          tail.stroke(crease, look.neutral.ink);
        }
        const trim = lock([
          [108, 958, 3.6],
          [128, 962, 3.8],
          [146, 950, 3.6],
          [156, 920, 3.4],
          [174, 932, 3.6],
          [194, 922, 3.6],
          [204, 892, 3.4],
          [218, 900, 3.4],
          [234, 896, 3.4],
          [248, 872, 3.4],
        ]);
        tail.patch(trim.outline, look.metal.base);
        tail.patch(front.outline, look.metal.base);
        tail.patch(
          bandOf(front, () => [0.4, 1.1]),
          look.metal.shade,
        );
      },
    },
  );
  return tail.part({
    drawOrder: 46,
    attach: { to: 'body', depth: 24, bulge: 20 },
    grid: { columns: 4, rows: 8 },
    spring: { anchor: { x: 74, y: 490 }, tip: { x: 176, y: 940 }, stiffness: 0.4 },
  });
}

function drawCropped(look: Look): PartDrawing {
  const jacket = new Sketch('coatLeft');
  jacket.cel(
    blob([
      [-30, 316, 1],
      [-62, 324],
      [-96, 334],
      [-106, 356],
      [-99, 396],
      [-90, 432],
      [-86, 462, 1],
      [-68, 470],
      [-46, 468, 1],
      [-48, 430],
      [-58, 392],
      [-56, 360],
      [-44, 334],
    ]),
    look.neutral,
    {
      shade: [6, 3],
      rim: [0, 0],
      inside: () => {
        jacket.stroke(
          [
            [-98, 386, 0],
            [-82, 396, 1.7],
            [-64, 392, 0],
          ],
          look.neutral.ink,
        );
        jacket.stroke(
          [
            [-92, 416, 0],
            [-78, 420, 1.6],
            [-64, 414, 0],
          ],
          look.neutral.deepShade,
        );
        jacket.stroke(
          [
            [-88, 452, 3],
            [-68, 460, 3.2],
            [-44, 458, 3],
          ],
          look.metal.base,
        );
      },
    },
  );
  return jacket.part({
    drawOrder: 45,
    attach: { to: 'body', depth: 20, bulge: 20 },
    grid: { columns: 3, rows: 4 },
  });
}

function drawLongFront(look: Look): PartDrawing {
  const jacket = new Sketch('coatRight');
  jacket.cel(
    blob([
      [30, 316, 1],
      [62, 324],
      [96, 334],
      [106, 356],
      [99, 396],
      [90, 436],
      [88, 478],
      [98, 506, 1],
      [80, 512],
      [60, 504, 1],
      [50, 462],
      [52, 428],
      [58, 392],
      [56, 360],
      [44, 334],
    ]),
    look.neutral,
    {
      shade: [9, 3],
      rim: [2, -0.5],
      inside: () => {
        jacket.stroke(
          [
            [98, 386, 0],
            [84, 396, 1.7],
            [66, 392, 0],
          ],
          look.neutral.ink,
        );
        jacket.stroke(
          [
            [96, 452, 0],
            [80, 462, 1.8],
            [66, 460, 0],
          ],
          look.neutral.ink,
        );
        jacket.stroke(
          [
            [52, 426, 3],
            [50, 460, 3.2],
            [62, 508, 3.4],
          ],
          look.metal.base,
        );
      },
    },
  );
  jacket.cel(star(79, 430, 8), look.metal, { shade: [2, 2], ink: 0.75 });
  return jacket.part({
    drawOrder: 46.5,
    attach: { to: 'body', depth: 22, bulge: 20 },
    grid: { columns: 3, rows: 4 },
  });
}

function drawCollar(look: Look): PartDrawing {
  const collar = new Sketch('coatCollar');
  for (const s of [-1, 1]) {
    const length = s > 0 ? 1 : 0.9;
    collar.cel(
      blob(
        (
          [
            [24, 300, 1],
            [40, 314],
            [66, 326],
            [74, 356, 1],
            [84, 372, 1],
            [66, 384, 1],
            [62, 420],
            [51, 462, 1],
            [45, 410],
            [50, 368],
            [40, 340],
          ] as const
        ).map(([x, y, corner]) => [s * x, 300 + (y - 300) * length, corner ?? 0]),
      ),
      look.accent,
      {
        shade: [4, 2],
        ink: 0.9,
        inside: () => {
          collar.stroke(
            [
              [s * 36, 318, 0],
              [s * 58, 352, 1.3],
              [s * 64, 376, 0],
            ],
            look.accent.deepShade,
            0.8,
          );
        },
      },
    );
  }
  return collar.part({
    drawOrder: 48,
    attach: { to: 'body', depth: 30, bulge: 20 },
    grid: { columns: 4, rows: 4 },
  });
}
