import { lock } from '../../../../drawing/lock.ts';
import { inked } from '../../../../drawing/Outline.ts';
import { dissolved } from '../../../../drawing/pixels.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob } from '../../../../drawing/spline.ts';
import { SKELETON } from '../../bodies/skeleton.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

const { shoulder, elbow, wrist } = SKELETON;
const still = { columns: 1, rows: 1 } as const;
const CUFF_Y = wrist.y - 20;

/** Long and wide, bunched over the cuffs; the lower half dissolves from cyan into navy. */
export function drawSleeves(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [drawUpper(look, side), drawLower(look, side)]);
}

function drawUpper(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const x = s * shoulder.x;
  const sleeve = new Sketch(`sleeve${side}Upper`);
  sleeve.cel(
    lock(
      [
        [x - s * 2, shoulder.y + 8, 33],
        [x + s, 392, 37],
        [x + s, 440, 36],
        [x, elbow.y, 33],
      ],
      { roundRoot: true, roundTip: true },
    ).outline,
    look.dominant,
    {
      shade: [10, 0],
      rim: [2, -0.5],
      inside: () => {
        // The dropped shoulder's seam, and pulls from it.
        for (const [y, colour, half] of [
          [388, look.dominantLight, 8],
          [391, look.accent, 3],
        ] as const) {
          sleeve.stroke(
            [
              [x - 42, y - 9, half],
              [x, y, half],
              [x + 42, y - 9, half],
            ],
            colour.base,
          );
        }
        for (const [u, y] of [
          [-18, 428],
          [10, 440],
        ] as const) {
          sleeve.stroke(
            [
              [x + u - 12, y, 0],
              [x + u, y + 7, 1.9],
              [x + u + 14, y + 4, 0],
            ],
            look.dominant.ink,
            0.75,
          );
        }
      },
    },
  );
  return sleeve.part({ drawOrder: 54, attach: { to: 'bone', bone: `upperArm${side}` }, grid: still });
}

function drawLower(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const x = s * elbow.x;
  const sleeve = new Sketch(`sleeve${side}Lower`);
  const outline = lock(
    [
      [x, elbow.y, 33],
      [x, 506, 36],
      [x, 546, 40],
      [x, 572, 40],
      [x, CUFF_Y + 4, 27],
    ],
    { roundRoot: true },
  ).outline;
  sleeve.cel(
    inked(outline, (_, y) => (y < elbow.y + 3 ? 0 : 1)),
    look.dominant,
    {
      shade: [-10, 0],
      rim: [0, 0],
      inside: () => {
        const grid = { left: x - 44, top: 552, cell: [11, -11] } as const;
        sleeve.patch(
          blob([
            [x - 50, 552, 1],
            [x + 50, 552, 1],
            [x + 50, 610, 1],
            [x - 50, 610, 1],
          ]),
          look.dominantLight.base,
        );
        for (const square of dissolved(grid, 8, 4, s > 0 ? 11 : 6)) {
          sleeve.patch(square, look.dominantLight.base);
        }
        sleeve.patch(dissolved({ ...grid, left: x + s * 11, top: 530 }, 1, 1)[0]!, look.accent.base);
        for (const [u, y, bow] of [
          [-22, 566, 7],
          [8, 572, 7],
          [-6, 582, 5],
        ] as const) {
          sleeve.stroke(
            [
              [x + u - 12, y - bow, 0],
              [x + u + 2, y, 2.2],
              [x + u + 20, y - bow, 0],
            ],
            look.dominantLight.ink,
          );
        }
      },
    },
  );
  drawCuff(look, sleeve, x);
  return sleeve.part({ drawOrder: 101, attach: { to: 'bone', bone: `lowerArm${side}` }, grid: still });
}

function drawCuff(look: Look, sleeve: Sketch, x: number): void {
  sleeve.cel(
    blob([
      [x - 25, CUFF_Y - 2, 1],
      [x, CUFF_Y + 3],
      [x + 25, CUFF_Y - 2, 1],
      [x + 22, CUFF_Y + 30, 1],
      [x, CUFF_Y + 35],
      [x - 22, CUFF_Y + 30, 1],
    ]),
    look.accent,
    {
      shade: [-6, 1],
      rim: [0, 0],
      ink: 0.95,
      inside: () => {
        for (const u of [-16, -8, 0, 8, 16]) {
          sleeve.stroke(
            [
              [x + u * 1.08, CUFF_Y + 4, 0.9],
              [x + u, CUFF_Y + 32, 0.9],
            ],
            look.accent.deepShade,
          );
        }
      },
    },
  );
}
