import { bandOf, lock, type Spine } from '../../../../drawing/lock.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, star } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** The inner side of the far half of the tail, behind the legs. */
export function drawCoatLining(look: Look): PartDrawing {
  const lining = new Sketch('coatLining');
  const outline = blob([
    [20, 486, 1],
    [84, 490, 1],
    [168, 620],
    [226, 780],
    [266, 904, 1],
    [238, 930],
    [214, 940],
    [188, 962],
    [158, 976],
    [118, 972, 1],
    [76, 930],
    [34, 904, 1],
    [30, 760],
    [26, 620],
  ]);
  const folds: readonly Spine[] = [
    [
      [60, 560, 0],
      [84, 740, 9],
      [84, 960, 20],
    ],
    [
      [120, 620, 0],
      [150, 780, 8],
      [166, 990, 14],
    ],
    [
      [150, 640, 0],
      [196, 780, 8],
      [216, 960, 14],
    ],
  ];
  lining.cel(outline, look.accent, {
    shade: [-12, -10],
    rim: [0, 0],
    inside: () => {
      for (const fold of folds) lining.stroke(fold, look.accent.shade);
      lining.stroke(
        [
          [50, 620, 0],
          [58, 780, 1.6],
          [54, 910, 0],
        ],
        look.accent.ink,
        0.6,
      );
    },
  });
  return lining.part({
    drawOrder: 14,
    attach: { to: 'body', depth: -46, bulge: 0 },
    grid: { columns: 4, rows: 7 },
    spring: { anchor: { x: 58, y: 500 }, tip: { x: 140, y: 940 }, stiffness: 0.34 },
  });
}

/** Three tubes of cloth hang side by side: their lower edges are arcs, and the notches between show the lining. */
const TAIL_HEM: readonly Control[] = [
  [276, 876, 1],
  [262, 902],
  [240, 908],
  [222, 894, 1],
  [214, 928],
  [192, 944],
  [168, 926, 1],
  [160, 962],
  [136, 978],
  [106, 968, 1],
];

const TAIL_CREASES: readonly Spine[] = [
  [
    [74, 500, 0],
    [108, 640, 2],
    [146, 800, 1.9],
    [167, 926, 0.6],
  ],
  [
    [102, 540, 0],
    [156, 680, 2],
    [198, 800, 1.8],
    [221, 894, 0.6],
  ],
];

const TAIL_SHADES: readonly Spine[] = [
  [
    [70, 500, 0],
    [98, 640, 8],
    [134, 800, 13],
    [153, 990, 14],
  ],
  [
    [98, 540, 0],
    [144, 680, 8],
    [186, 810, 13],
    [206, 960, 15],
  ],
  [
    [120, 540, 0],
    [190, 680, 8],
    [238, 800, 13],
    [266, 920, 16],
  ],
];

/** Printed stars: x, y, radius, degrees. */
const TAIL_PRINT = [
  [118, 900, 17, -8],
  [176, 862, 15, 14],
  [104, 812, 9, 10],
  [222, 806, 13, -10],
  [150, 772, 8, 0],
] as const;

const TAIL_TRIM: Spine = [
  [104, 955, 3.6],
  [133, 965, 3.8],
  [150, 950, 3.8],
  [161, 916, 3.4],
  [166, 910, 3.4],
  [188, 931, 3.7],
  [205, 918, 3.7],
  [215, 884, 3.4],
  [221, 880, 3.4],
  [240, 895, 3.6],
  [255, 890, 3.6],
  [268, 866, 3.4],
];

export function drawCoatTail(look: Look): PartDrawing {
  const tail = new Sketch('coatTail');
  const frontEdge = lock([
    [57, 484, 3.4],
    [62, 560, 3.6],
    [77, 690, 3.8],
    [90, 830, 4],
    [107, 974, 4.2],
  ]);
  const outline = blob([
    [54, 478, 1],
    [76, 470],
    [94, 486, 1],
    [142, 566],
    [198, 670],
    [242, 780],
    ...TAIL_HEM,
    [88, 830],
    [75, 690],
    [60, 560],
  ]);
  tail.cel(outline, look.neutral, {
    shade: [4, 0],
    rim: [3, -1],
    inside: () => {
      for (const fold of TAIL_SHADES) tail.stroke(fold, look.neutral.shade);
      for (const [x, y, radius, degrees] of TAIL_PRINT) {
        tail.patch(star(x, y, radius, 0.52, degrees), look.dominantLight.light, 0.8);
      }
      for (const crease of TAIL_CREASES) tail.stroke(crease, look.neutral.ink);
      tail.stroke(TAIL_TRIM, look.metal.base);
      tail.patch(frontEdge.outline, look.metal.base);
      tail.patch(
        bandOf(frontEdge, () => [-1.1, -0.3]),
        look.metal.shade,
      );
    },
  });
  return tail.part({
    drawOrder: 46,
    attach: { to: 'body', depth: 24, bulge: 20 },
    grid: { columns: 4, rows: 8 },
    spring: { anchor: { x: 74, y: 490 }, tip: { x: 176, y: 940 }, stiffness: 0.4 },
  });
}
