import { lock } from '../../../../drawing/lock.ts';
import { inked } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, star } from '../../../../drawing/spline.ts';
import { SKELETON } from '../../bodies/skeleton.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

const { shoulder, elbow, wrist } = SKELETON;
const still = { columns: 1, rows: 1 } as const;

/** A long sleeve that flares to a wide cuff. */
export function drawRightSleeve(look: Look): PartDrawing[] {
  return [drawUpperSleeve(look), drawCuffInside(look), drawLowerSleeve(look)];
}

function drawUpperSleeve(look: Look): PartDrawing {
  const sleeve = new Sketch('sleeveRightUpper');
  const x = shoulder.x;
  sleeve.cel(
    lock(
      [
        [x - 1, shoulder.y - 2, 25],
        [x, 380, 25.5],
        [x, 430, 23],
        [x, elbow.y, 22],
      ],
      { roundRoot: true, roundTip: true },
    ).outline,
    look.neutral,
    {
      shade: [8, 0],
      rim: [2, -0.5],
      inside: () => {
        sleeve.stroke(
          [
            [x + 20, 372, 0],
            [x + 6, 384, 1.8],
            [x - 10, 380, 0],
          ],
          look.neutral.shade,
        );
      },
    },
  );
  sleeve.cel(
    blob([
      [x - 26, 404, 1],
      [x, 411],
      [x + 26, 404, 1],
      [x + 25.5, 422, 1],
      [x, 429],
      [x - 25.5, 422, 1],
    ]),
    look.accent,
    { shade: [7, 1], ink: 0.9 },
  );
  sleeve.cel(star(x + 3, 416, 11), look.metal, { shade: [3, 3], ink: 0.8 });
  return sleeve.part({
    drawOrder: 54,
    attach: { to: 'bone', bone: 'upperArmRight' },
    grid: still,
  });
}

const CUFF_Y = 578;

/** The far inner side of the wide cuff, behind the hand. */
function drawCuffInside(look: Look): PartDrawing {
  const inside = new Sketch('cuffRightInside');
  const x = wrist.x;
  const dark = { ...look.accent, base: look.accent.deepShade, shade: look.accent.deepShade };
  inside.cel(
    blob([
      [x - 45, CUFF_Y + 2, 1],
      [x, CUFF_Y - 12],
      [x + 45, CUFF_Y + 2, 1],
      [x + 20, CUFF_Y + 13],
      [x - 20, CUFF_Y + 13],
    ]),
    dark,
    { shade: [0, 0], rim: [0, 0] },
  );
  return inside.part({
    drawOrder: 99,
    attach: { to: 'bone', bone: 'lowerArmRight' },
    grid: still,
  });
}

function drawLowerSleeve(look: Look): PartDrawing {
  const sleeve = new Sketch('sleeveRightLower');
  const x = elbow.x;
  const outline = lock(
    [
      [x, elbow.y, 22],
      [x, 504, 24],
      [x, 536, 30],
      [x, CUFF_Y - 12, 40],
    ],
    { roundRoot: true },
  ).outline;
  sleeve.cel(
    inked(outline, (_, y) => (y < elbow.y + 3 ? 0 : 1)),
    look.neutral,
    {
      shade: [9, 0],
      rim: [0, 0],
      inside: () => {
        for (const u of [-22, -4, 16]) {
          sleeve.stroke(
            [
              [x + u * 1.35, CUFF_Y - 16, 2.2],
              [x + u * 0.95, 536, 1.3],
              [x + u * 0.7, 512, 0],
            ],
            look.neutral.ink,
          );
        }
        sleeve.stroke(
          [
            [x - 20, 492, 0],
            [x - 6, 499, 1.8],
            [x + 8, 496, 0],
          ],
          look.neutral.ink,
        );
      },
    },
  );
  sleeve.cel(
    blob([
      [x - 41, CUFF_Y - 30, 1],
      [x, CUFF_Y - 22],
      [x + 41, CUFF_Y - 30, 1],
      [x + 47, CUFF_Y + 2, 1],
      [x + 24, CUFF_Y + 12],
      [x - 24, CUFF_Y + 12],
      [x - 47, CUFF_Y + 2, 1],
    ]),
    look.accent,
    { shade: [9, 1], ink: 1 },
  );
  sleeve.patch(
    lock([
      [x - 41, CUFF_Y - 27, 3],
      [x, CUFF_Y - 19, 3.2],
      [x + 41, CUFF_Y - 27, 3],
    ]).outline,
    look.metal.base,
  );
  sleeve.cel(star(x + 14, CUFF_Y - 3, 9), look.metal, { shade: [2, 2], ink: 0.7 });
  return sleeve.part({
    drawOrder: 101,
    attach: { to: 'bone', bone: 'lowerArmRight' },
    grid: still,
  });
}
