import { lock } from '../../../../drawing/lock.ts';
import { inked } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, polygon } from '../../../../drawing/spline.ts';
import { SKELETON } from '../../bodies/skeleton.ts';
import { darkCloth } from '../../darkCloth.ts';
import { type Look, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

const { shoulder, elbow, wrist } = SKELETON;
const still = { columns: 1, rows: 1 } as const;

/** Left: rolled up above the elbow, contacts about the wrist. Right: long, with a stiff cuff that has legs. */
export function drawSleeves(look: Look): PartDrawing[] {
  return [
    drawUpper(look, 'Left'),
    drawRolledCuff(look),
    drawWristband(look),
    drawUpper(look, 'Right'),
    drawRightLower(look),
  ];
}

function drawUpper(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const x = s * shoulder.x;
  const sleeve = new Sketch(`sleeve${side}Upper`);
  const lowerY = side === 'Left' ? 440 : elbow.y;
  sleeve.cel(
    lock(
      [
        [x - s, shoulder.y - 2, 25],
        [x, 386, 26],
        [x, lowerY - 24, 25.4],
        [x, lowerY, side === 'Left' ? 26 : 24.5],
      ],
      { roundRoot: true, roundTip: side === 'Right' },
    ).outline,
    look.dominantLight,
    {
      shade: [8, 0],
      rim: [0, 0],
      inside: () => {
        sleeve.stroke(
          [
            [x - s * 18, 404, 0],
            [x - s * 4, 412, 1.7],
            [x + s * 12, 408, 0],
          ],
          look.dominantLight.shade,
        );
        sleeve.stroke(
          [
            [x - 30, 424, 3],
            [x, 428, 3],
            [x + 30, 424, 3],
          ],
          look.dominant.base,
          side === 'Left' ? 0 : 1,
        );
      },
    },
  );
  return sleeve.part({
    drawOrder: 53.6,
    attach: { to: 'bone', bone: `upperArm${side}` },
    grid: still,
  });
}

function drawRolledCuff(look: Look): PartDrawing {
  const cuff = new Sketch('cuffLeft');
  const x = -shoulder.x;
  cuff.cel(
    blob([
      [x - 29, 428, 1],
      [x, 434],
      [x + 29, 428, 1],
      [x + 30, 452, 1],
      [x, 459],
      [x - 30, 452, 1],
    ]),
    look.dominant,
    {
      shade: [8, 1],
      rim: [0, 0],
      ink: 0.95,
      inside: () => {
        cuff.stroke(
          [
            [x - 32, 434, 1.7],
            [x, 440, 1.7],
            [x + 32, 434, 1.7],
          ],
          look.metal.base,
        );
      },
    },
  );
  return cuff.part({ drawOrder: 54, attach: { to: 'bone', bone: 'upperArmLeft' }, grid: still });
}

function drawWristband(look: Look): PartDrawing {
  const band = new Sketch('wristband');
  const x = -wrist.x;
  band.cel(
    blob([
      [x - 17, 562, 1],
      [x, 567],
      [x + 17, 562, 1],
      [x + 16, 592, 1],
      [x, 597],
      [x - 16, 592, 1],
    ]),
    darkCloth(look),
    {
      shade: [-5, 1],
      rim: [0, 0],
      ink: 0.9,
      inside: () => {
        for (const dx of [-10, -3.4, 3.4, 10]) {
          band.patch(
            polygon([
              [x + dx - 1.9, 572],
              [x + dx + 1.9, 572],
              [x + dx + 1.9, 588],
              [x + dx - 1.9, 588],
            ]),
            look.metal.base,
          );
        }
      },
    },
  );
  return band.part({ drawOrder: 101, attach: { to: 'bone', bone: 'lowerArmLeft' }, grid: still });
}

const CUFF_Y = 590;

function drawRightLower(look: Look): PartDrawing {
  const sleeve = new Sketch('sleeveRightLower');
  const x = elbow.x;
  const outline = lock(
    [
      [x, elbow.y, 24.5],
      [x, 510, 25],
      [x, 540, 26],
      [x, CUFF_Y - 22, 27.5],
    ],
    { roundRoot: true },
  ).outline;
  for (const dx of [-19, -9.5, 0, 9.5, 19]) {
    sleeve.cel(
      polygon([
        [x + dx - 2.8, CUFF_Y - 4],
        [x + dx + 2.8, CUFF_Y - 4],
        [x + dx + 2.8, CUFF_Y + 12],
        [x + dx - 2.8, CUFF_Y + 12],
      ]),
      look.metal,
      { shade: [-1.4, 2], rim: [0, 0], ink: 0.7 },
    );
  }
  sleeve.cel(
    inked(outline, (_, y) => (y < elbow.y + 3 ? 0 : 1)),
    look.dominantLight,
    {
      shade: [-9, 0],
      rim: [0, 0],
      inside: () => {
        sleeve.stroke(
          [
            [x - 20, 492, 0],
            [x - 6, 499, 1.8],
            [x + 8, 496, 0],
          ],
          look.dominantLight.ink,
        );
      },
    },
  );
  sleeve.cel(
    blob([
      [x - 30, CUFF_Y - 32, 1],
      [x, CUFF_Y - 27],
      [x + 30, CUFF_Y - 32, 1],
      [x + 31, CUFF_Y - 2, 1],
      [x, CUFF_Y + 3],
      [x - 31, CUFF_Y - 2, 1],
    ]),
    darkCloth(look),
    {
      shade: [-8, 1],
      rim: [0, 0],
      inside: () => {
        sleeve.stroke(
          [
            [x - 34, CUFF_Y - 25, 1.5],
            [x, CUFF_Y - 20, 1.5],
            [x + 34, CUFF_Y - 25, 1.5],
          ],
          look.metal.base,
        );
      },
    },
  );
  return sleeve.part({
    drawOrder: 101,
    attach: { to: 'bone', bone: 'lowerArmRight' },
    grid: still,
  });
}
