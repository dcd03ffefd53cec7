import type { Outline } from '../../../drawing/Outline.ts';
import { pixel, scatter } from '../../../drawing/pixels.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, type Control } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

const CELL = 15;
/** Columns from the middle outwards: how many cells below `END_Y` each ends. */
const RIGHT_DOWNS = [3, 4, 3, 5, 4, 5, 3, 2, 0, -1, -3] as const;
const LEFT_DOWNS = [4, 3, 4, 3, 5, 5, 4, 2, 1, -1, -3] as const;
const END_Y = 322;

/** The back of the head and hair to the shoulders that widens downwards, its ends and corners cut in steps. */
export function drawSteppedNape(look: Look): PartDrawing[] {
  const back = new Sketch('hairBack');
  const shift = (look.proportions.hairLength - 1) * 160;
  const outline = napeOutline(shift);
  back.cel(
    outline,
    {
      ...look.hair,
      base: back.linearGradient(
        [0, 90],
        [0, 300],
        [
          [0, tint(look.palette, 'hair', -0.03, 1, -4)],
          [1, tint(look.palette, 'hair', -0.09, 1.02, -6)],
        ],
      ),
      shade: tint(look.palette, 'hair', -0.13, 1.04, -8),
    },
    {
      shade: [-4, -8],
      rim: [0, 0],
      inside: () => {
        for (const x of [-122, -96, -66, 66, 96, 122]) {
          back.stroke(
            [
              [x * 0.9, 200, 0],
              [x * 0.98, 262, 1.6],
              [x * 1.02, 306, 0],
            ],
            look.hair.ink,
            0.6,
          );
        }
        drawTips(look, back, shift);
      },
    },
  );
  return [
    back.part({
      drawOrder: 9,
      attach: { to: 'head', depth: -56, bulge: 0 },
      grid: { columns: 4, rows: 4 },
      spring: { anchor: { x: 0, y: 200 }, tip: { x: 0, y: 390 + shift }, stiffness: 0.7 },
    }),
  ];
}

function napeOutline(shift: number): Outline {
  const half = (s: 1 | -1, downs: readonly number[]): Control[] => {
    const edge: Control[] = [];
    downs.forEach((down, column) => {
      const y = END_Y + shift + down * CELL;
      edge.push([s * column * CELL, y, 1], [s * (column + 1) * CELL, y, 1]);
    });
    return edge;
  };
  const top: Control[] = [
    [-165, 256 + shift, 1],
    [-146, 240],
    [-122, 204],
    [-117, 146],
    [-110, 66],
    [-62, 10],
    [0, 2],
    [62, 10],
    [110, 66],
    [117, 146],
    [122, 204],
    [146, 240],
    [165, 256 + shift, 1],
  ];
  return blob([...top, ...half(1, RIGHT_DOWNS).toReversed(), ...half(-1, LEFT_DOWNS)]);
}

function drawTips(look: Look, back: Sketch, shift: number): void {
  const tip = tint(look.palette, 'hairTips', -0.13, 1, 6);
  const accent = tint(look.palette, 'accent', -0.12, 0.9);
  for (const [s, downs] of [
    [1, RIGHT_DOWNS],
    [-1, LEFT_DOWNS],
  ] as const) {
    downs.forEach((down, column) => {
      for (let up = 0; up < 4; up++) {
        if (up > 0 && scatter(column * s, up, 5) > 1 - up * 0.26) continue;
        const grid = {
          left: s > 0 ? column * CELL : -(column + 1) * CELL,
          top: END_Y + shift,
          cell: [CELL, CELL],
        } as const;
        const paint = up > 0 && scatter(column * s, up, 2) > 0.84 ? accent : tip;
        back.patch(pixel(grid, 0, down - 1 - up), paint);
      }
    });
  }
}
