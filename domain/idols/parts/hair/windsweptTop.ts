import { inked } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob } from '../../../drawing/spline.ts';
import type { Look } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { blownPaint, drawBlownTuft } from './blownTuft.ts';
import { paintHair } from './paintHair.ts';

/** Where all hair of this cut grows from: the crown, to the windward side of the middle. */
export const CROWN = { x: -34, y: -2 } as const;

/** The top of the head, combed over by the wind, two tufts that stand off it and the one stray lock on the crown. */
export function drawWindsweptTop(look: Look): PartDrawing[] {
  const dome = new Sketch('hairTop');
  const paint = blownPaint(look, dome);
  const outline = blob([
    [0, -19],
    [46, -13],
    [88, 12],
    [117, 64],
    [122, 114],
    [118, 158],
    [106, 190, 1],
    [97, 150],
    [86, 112],
    [52, 92],
    [0, 84],
    [-52, 92],
    [-86, 112],
    [-97, 150],
    [-106, 190, 1],
    [-117, 158],
    [-121, 114],
    [-116, 64],
    [-88, 12],
    [-46, -13],
  ]);
  const line = inked(outline, (x, y) => (y > 80 && Math.abs(x) < 104 ? 0 : 1));
  dome.cel(
    line,
    { ...look.hair, ...paint },
    {
      shade: [9, 3],
      rim: [1.2, -0.6],
      inside: () => {
        for (const [x, y] of [
          [-96, 60],
          [-74, 52],
          [20, 40],
          [56, 44],
          [88, 60],
        ] as const) {
          dome.stroke(
            [
              [CROWN.x + (x - CROWN.x) * 0.2, 4 + y * 0.1, 0],
              [CROWN.x + (x - CROWN.x) * 0.66, y * 0.42, 1.1],
              [x, y, 0],
            ],
            look.hair.deepShade,
            0.65,
          );
        }
      },
    },
  );
  return [
    dome.part({
      drawOrder: 78,
      attach: { to: 'head', depth: 62, bulge: 60 },
      grid: { columns: 5, rows: 4 },
    }),
    drawBlownTuft(look, {
      id: 'hairTopTuftFar',
      drawOrder: 77.4,
      depth: 6,
      stiffness: 0.75,
      spine: [
        [10, 12, 16],
        [66, -16, 19],
        [118, -20, 12],
        [158, -6, 4],
        [172, -10, 0],
      ],
      inkFrom: [0.02, 0.1],
    }),
    drawBlownTuft(look, {
      id: 'hairTopTuftNear',
      drawOrder: 77.6,
      depth: 8,
      stiffness: 0.7,
      spine: [
        [64, 40, 18],
        [122, 44, 24],
        [176, 66, 17],
        [216, 92, 6],
        [236, 90, 0],
      ],
      inkFrom: [0.02, 0.1],
    }),
    drawStrayLock(look),
  ];
}

function drawStrayLock(look: Look): PartDrawing {
  const tuft = new Sketch('hairTuft');
  paintHair(
    look,
    tuft,
    [
      [
        [-26, 6, 3],
        [-10, -22, 5],
        [22, -38, 4.6],
        [54, -32, 2],
        [66, -22, 0],
      ],
      [
        [-32, 6, 4],
        [-30, -30, 7],
        [2, -60, 7.4],
        [50, -62, 5],
        [86, -42, 2],
        [96, -30, 0],
      ],
    ],
    { paint: blownPaint(look, tuft), inkFrom: [0.04, 0.2] },
  );
  return tuft.part({
    drawOrder: 92,
    attach: { to: 'head', depth: 14, bulge: 0 },
    grid: { columns: 4, rows: 3 },
    spring: { anchor: { x: CROWN.x, y: CROWN.y }, tip: { x: 90, y: -44 }, stiffness: 0.95 },
  });
}
