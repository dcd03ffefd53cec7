import { lock } from '../../../../drawing/lock.ts';
import { inked } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, polygon } from '../../../../drawing/spline.ts';
import { SKELETON } from '../../bodies/skeleton.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawShoulderGlass } from './shoulderGlass.ts';

const { shoulder, elbow, wrist } = SKELETON;
const still = { columns: 1, rows: 1 } as const;
const TOP_Y = 410;

/** Gloves without fingers from the wrist to high above the elbow, and a shard of glass on each shoulder. */
export function drawLongGloves(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [
    drawShoulderGlass(look, side),
    drawUpperGlove(look, side),
    drawLowerGlove(look, side),
  ]);
}

function drawUpperGlove(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const x = s * shoulder.x;
  const glove = new Sketch(`gloveUpper${side}`);
  glove.cel(
    lock(
      [
        [x, TOP_Y + 4, 19.6],
        [x, 446, 18.8],
        [x, elbow.y, 18],
      ],
      { roundTip: true },
    ).outline,
    look.dominant,
    {
      shade: [0, 0],
      rim: [0, 0],
      ink: 0.95,
      inside: () => {
        glove.stroke(
          [
            [x + 20, 400, 8],
            [x + 19, 446, 5],
            [x + 18, 470, 0],
          ],
          look.dominant.shade,
        );
      },
    },
  );
  glove.cel(
    blob([
      [x - 22, TOP_Y - 5, 1],
      [x, TOP_Y + 3, 1],
      [x + 22, TOP_Y - 5, 1],
      [x + 21, TOP_Y + 11, 1],
      [x, TOP_Y + 19, 1],
      [x - 21, TOP_Y + 11, 1],
    ]),
    look.metal,
    { shade: [8, 0], rim: [0, 0], ink: 0.9 },
  );
  return glove.part({ drawOrder: 54, attach: { to: 'bone', bone: `upperArm${side}` }, grid: still });
}

function drawLowerGlove(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const x = s * elbow.x;
  const glove = new Sketch(`gloveLower${side}`);
  glove.cel(
    inked(
      lock(
        [
          [x, elbow.y, 18],
          [x - s * 0.5, 502, 19],
          [x - s * 0.5, 530, 18],
          [x, 574, 14.6],
          [x, wrist.y - 6, 14],
        ],
        { roundRoot: true },
      ).outline,
      (_, y) => (y < elbow.y + 5 ? 0 : 1),
    ),
    look.dominant,
    {
      shade: [0, 0],
      rim: [0, 0],
      inside: () => {
        // Sets in below the elbow: about the joint both halves must be of one colour at every angle.
        glove.stroke(
          [
            [x - 19, 488, 0],
            [x - 19, 530, 8],
            [x - 16, 612, 8],
          ],
          look.dominant.shade,
        );
        glove.stroke(
          [
            [x, 498, 0],
            [x, 540, 1.3],
            [x, 600, 1.1],
          ],
          look.dominantLight.base,
        );
        for (const aside of [-8, 8]) {
          glove.stroke(
            [
              [x + aside, 508, 0],
              [x + aside * 0.9, 546, 0.9],
              [x + aside * 0.8, 600, 0.8],
            ],
            look.dominantLight.base,
            0.8,
          );
        }
        glove.stroke(
          [
            [x - 12, 492, 0],
            [x - 2, 497, 1.3],
            [x + 9, 493, 0],
          ],
          look.dominant.ink,
        );
      },
    },
  );
  // A cuff of eight sides: three of them are seen.
  glove.cel(
    polygon([
      [x - 17, 578],
      [x - 7, 582],
      [x + 7, 582],
      [x + 17, 578],
      [x + 19.5, 604],
      [x + 8, 609],
      [x - 8, 609],
      [x - 19.5, 604],
    ]),
    look.neutral,
    {
      shade: [0, 0],
      rim: [0, 0],
      ink: 0.9,
      inside: () => {
        const pane = (from: number, to: number, tone: number) =>
          glove.patch(
            polygon([
              [x + from * 0.88, 574],
              [x + to * 0.88, 574],
              [x + to, 614],
              [x + from, 614],
            ]),
            tint(look.palette, 'accent', tone, 1 - tone * 3, 14),
          );
        pane(-22, -8, s < 0 ? 0.04 : 0.05);
        pane(-8, 8, -0.02);
        pane(8, 22, -0.13);
        glove.stroke(
          [
            [x - 24, 606, 2.4],
            [x - 8, 607.4, 2.4],
          ],
          look.metal.base,
        );
        glove.stroke(
          [
            [x - 8, 607.4, 2.4],
            [x + 8, 607.4, 2.4],
          ],
          look.metal.base,
        );
        glove.stroke(
          [
            [x + 8, 607.4, 2.4],
            [x + 24, 604, 2.4],
          ],
          look.metal.shade,
        );
      },
    },
  );
  return glove.part({ drawOrder: 101, attach: { to: 'bone', bone: `lowerArm${side}` }, grid: still });
}
