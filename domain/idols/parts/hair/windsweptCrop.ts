import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { type BlownTuft, drawBlownTuft } from './blownTuft.ts';
import { drawCrownStrands } from './crownStrands.ts';

/** Behind the head, from high to low; all point to the viewer's right, where the wind blows. */
const TUFTS: readonly BlownTuft[] = [
  {
    id: 'hairBackTuftCrown',
    drawOrder: 9.6,
    depth: -44,
    behind: 0.05,
    stiffness: 0.62,
    spine: [
      [40, 30, 20],
      [112, 10, 28],
      [172, 16, 21],
      [222, 40, 10],
      [250, 34, 0],
    ],
  },
  {
    id: 'hairBackTuftHigh',
    drawOrder: 9.5,
    depth: -46,
    behind: 0.06,
    stiffness: 0.56,
    spine: [
      [60, 92, 28],
      [134, 104, 31],
      [204, 132, 21],
      [258, 160, 8],
      [288, 156, 0],
    ],
  },
  {
    id: 'hairBackTuftLow',
    drawOrder: 9.2,
    depth: -58,
    behind: 0.09,
    stiffness: 0.5,
    spine: [
      [40, 236, 26],
      [104, 268, 26],
      [156, 288, 15],
      [196, 290, 5],
      [212, 282, 0],
    ],
  },
  {
    id: 'hairBackTuftMiddle',
    drawOrder: 9.4,
    depth: -50,
    behind: 0.07,
    stiffness: 0.5,
    spine: [
      [60, 170, 30],
      [130, 196, 32],
      [192, 226, 20],
      [242, 238, 7],
      [264, 228, 0],
    ],
  },
];

/** The back of a short crop: close to the head on the windward side, pointed tufts on the other. */
export function drawWindsweptCrop(look: Look): PartDrawing[] {
  return [drawNape(look), ...TUFTS.map((tuft) => drawBlownTuft(look, tuft))];
}

const NAPE_STRANDS: readonly Spine[] = [
  [
    [-106, 90, 0],
    [-110, 150, 1.3],
    [-104, 206, 0],
  ],
  [
    [-84, 70, 0],
    [-94, 130, 1.3],
    [-96, 180, 0],
  ],
  [
    [-96, 190, 0],
    [-88, 240, 1.5],
    [-62, 290, 0],
  ],
  [
    [-74, 230, 0],
    [-58, 276, 1.5],
    [-22, 316, 0],
  ],
  [
    [54, 240, 0],
    [76, 280, 1.5],
    [112, 304, 0],
  ],
];

function drawNape(look: Look): PartDrawing {
  const back = new Sketch('hairBack');
  const outline = blob([
    [0, -8],
    [62, 2],
    [112, 60],
    [120, 140],
    [118, 210],
    [122, 262],
    [146, 312, 1],
    [108, 310],
    [88, 300],
    [92, 330, 1],
    [56, 322],
    [30, 308],
    [30, 338, 1],
    [-12, 322],
    [-44, 302],
    [-38, 326, 1],
    [-78, 300],
    [-104, 262],
    [-116, 206],
    [-118, 140],
    [-112, 62],
    [-62, 2],
  ]);
  back.cel(
    outline,
    {
      ...look.hair,
      base: back.linearGradient(
        [0, 90],
        [0, 280],
        [
          [0, tint(look.palette, 'hair', -0.05, 1, -4)],
          [1, tint(look.palette, 'hair', -0.16, 1.02, -8)],
        ],
      ),
      shade: tint(look.palette, 'hair', -0.2, 1.04, -10),
    },
    {
      shade: [-3, -6],
      rim: [0, 0],
      inside: () => {
        drawCrownStrands(look, back);
        for (const strand of NAPE_STRANDS) back.stroke(strand, look.hair.ink, 0.55);
      },
    },
  );
  return back.part({
    drawOrder: 9,
    attach: { to: 'head', depth: -56, bulge: 0 },
    grid: { columns: 4, rows: 4 },
    spring: { anchor: { x: 0, y: 180 }, tip: { x: 30, y: 340 }, stiffness: 0.8 },
  });
}
