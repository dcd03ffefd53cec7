import { lock } from '../../../../drawing/lock.ts';
import { inked } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob } from '../../../../drawing/spline.ts';
import { SKELETON } from '../../bodies/skeleton.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

const { shoulder, elbow, wrist } = SKELETON;
const still = { columns: 1, rows: 1 } as const;

/** A puffed sleeve, and a long glove without fingers. */
export function drawLeftSleeve(look: Look): PartDrawing[] {
  return [drawPuff(look), drawGlove(look)];
}

function drawPuff(look: Look): PartDrawing {
  const puff = new Sketch('sleeveLeft');
  const x = -shoulder.x;
  puff.cel(
    blob([
      [x - 4, 318],
      [x + 18, 322],
      [x + 31, 342],
      [x + 32, 372],
      [x + 22, 396, 1],
      [x, 402],
      [x - 22, 396, 1],
      [x - 38, 376],
      [x - 37, 346],
      [x - 24, 325],
    ]),
    look.neutral,
    {
      shade: [8, 5],
      rim: [0, 0],
      inside: () => {
        for (const u of [-15, -4, 8, 18]) {
          puff.stroke(
            [
              [x + u, 398, 2],
              [x + u * 1.5, 380, 1.2],
              [x + u * 1.7, 364, 0],
            ],
            look.neutral.ink,
          );
        }
        for (const u of [-9, 3, 14]) {
          puff.stroke(
            [
              [x + u, 398, 3.6],
              [x + u * 1.4, 378, 2.4],
              [x + u * 1.5, 358, 0],
            ],
            look.neutral.shade,
          );
        }
      },
    },
  );
  puff.cel(
    blob([
      [x - 24, 392, 1],
      [x, 398],
      [x + 24, 392, 1],
      [x + 23, 409, 1],
      [x, 415],
      [x - 23, 409, 1],
    ]),
    look.accent,
    { shade: [6, 2], ink: 0.9 },
  );
  return puff.part({ drawOrder: 54, attach: { to: 'bone', bone: 'upperArmLeft' }, grid: still });
}

function drawGlove(look: Look): PartDrawing {
  const glove = new Sketch('gloveLeft');
  const x = -elbow.x;
  glove.cel(
    inked(
      lock([
        [x, 506, 18.4],
        [x + 0.5, 530, 17.6],
        [x, 576, 13.8],
        [x, wrist.y + 3, 12.8],
      ]).outline,
      (_, y) => (y > wrist.y ? 0.6 : 1),
    ),
    look.dominant,
    {
      shade: [6, 0],
      rim: [0, 0],
      inside: () => {
        glove.stroke(
          [
            [x - 9, 526, 0],
            [x - 8, 556, 2.2],
            [x - 7, 590, 0],
          ],
          look.dominant.light,
          0.8,
        );
        glove.stroke(
          [
            [x - 12, 556, 0],
            [x - 2, 561, 1.2],
            [x + 8, 556, 0],
          ],
          look.dominant.ink,
        );
      },
    },
  );
  glove.cel(
    blob([
      [x - 20, 500, 1],
      [x, 505],
      [x + 20, 500, 1],
      [x + 19.5, 515, 1],
      [x, 520],
      [x - 19.5, 515, 1],
    ]),
    look.accent,
    { shade: [5, 1], ink: 0.85 },
  );
  glove.cel(
    blob([
      [x - 15, 592, 1],
      [x, 595],
      [x + 15, 592, 1],
      [x + 15, 604, 1],
      [x, 608],
      [x - 15, 604, 1],
    ]),
    look.metal,
    { shade: [4, 1], ink: 0.8 },
  );
  return glove.part({
    drawOrder: 101,
    attach: { to: 'bone', bone: 'lowerArmLeft' },
    grid: still,
  });
}
