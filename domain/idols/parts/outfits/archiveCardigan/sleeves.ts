import { lock } from '../../../../drawing/lock.ts';
import { inked } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob } from '../../../../drawing/spline.ts';
import { SKELETON } from '../../bodies/skeleton.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawCable, drawStitches } from './knit.ts';

const { shoulder, elbow, wrist } = SKELETON;
const still = { columns: 1, rows: 1 } as const;
const CUFF_Y = wrist.y - 16;

/** Dropped shoulders, wide below, ribbed cuffs down to the knuckles. */
export function drawSleeves(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [drawUpper(look, side), drawLower(look, side)]);
}

function drawUpper(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const x = s * shoulder.x;
  const sleeve = new Sketch(`sleeve${side}Upper`);
  const outline = lock(
    [
      [x - s * 5, shoulder.y + 2, 25],
      [x, 384, 33],
      [x + s * 2, 432, 36],
      [x, elbow.y, 33],
    ],
    { roundRoot: true, roundTip: true },
  ).outline;
  sleeve.cel(
    // Towards the neck it is one cloth with the front; under the arm and below its line sets in.
    inked(outline, (px, y) => (y < 372 && s * (px - x) < 8 ? 0 : 1)),
    look.dominant,
    {
      shade: [10, 0],
      rim: [2, -0.5],
      inside: () => {
        drawCable(look, sleeve, () => x, 384, 470);
        drawStitches(look, sleeve, () => x + s * 25, 392, 480);
        // The dropped seam.
        sleeve.stroke(
          [
            [x - 36, 362, 0],
            [x, 371, 1.7],
            [x + 36, 362, 0],
          ],
          look.dominant.deepShade,
          0.9,
        );
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
      [x, 510, 37],
      [x + s, 548, 43],
      [x + s * 2, 574, 45],
      [x, CUFF_Y + 6, 29],
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
        drawCable(look, sleeve, () => x, 492, 560);
        drawStitches(look, sleeve, () => x + s * 27, 500, 570);
        for (const [u, y, bow] of [
          [-22, 566, 7],
          [8, 574, 7],
          [-6, 586, 5],
        ] as const) {
          sleeve.stroke(
            [
              [x + u - 12, y - bow, 0],
              [x + u + 2, y, 2.2],
              [x + u + 20, y - bow, 0],
            ],
            look.dominant.ink,
            0.8,
          );
        }
      },
    },
  );
  sleeve.cel(
    blob([
      [x - 27, CUFF_Y - 2, 1],
      [x, CUFF_Y + 3],
      [x + 27, CUFF_Y - 2, 1],
      [x + 24, CUFF_Y + 34, 1],
      [x, CUFF_Y + 39],
      [x - 24, CUFF_Y + 34, 1],
    ]),
    look.dominantLight,
    {
      shade: [-6, 1],
      rim: [0, 0],
      ink: 0.95,
      inside: () => {
        for (const u of [-18, -9, 0, 9, 18]) {
          sleeve.stroke(
            [
              [x + u * 1.08, CUFF_Y + 4, 0.9],
              [x + u, CUFF_Y + 36, 0.9],
            ],
            look.dominantLight.deepShade,
          );
        }
      },
    },
  );
  return sleeve.part({ drawOrder: 101, attach: { to: 'bone', bone: `lowerArm${side}` }, grid: still });
}
