import { lock } from '../../../../drawing/lock.ts';
import { inked } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../../drawing/spline.ts';
import { SKELETON } from '../../bodies/skeleton.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

const { shoulder, elbow, wrist } = SKELETON;
const still = { columns: 1, rows: 1 } as const;

/** Short sleeves rolled up; on the left wrist a magnet that holds screws, on the right the cuff of a thick glove. */
export function drawSleeves(look: Look): PartDrawing[] {
  return [...SIDES.map((side) => drawRolledSleeve(look, side)), drawMagnetBand(look), drawGloveCuff(look)];
}

function drawRolledSleeve(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const x = s * shoulder.x;
  const sleeve = new Sketch(`sleeve${side}`);
  sleeve.cel(
    blob([
      [x - s * 8, 318],
      [x + s * 12, 322],
      [x + s * 27, 342],
      [x + s * 31, 372],
      [x + s * 31, 404, 1],
      [x, 411],
      [x - s * 27, 404, 1],
      [x - s * 28, 372],
      [x - s * 24, 338],
    ]),
    look.neutral,
    {
      shade: [8, 3],
      rim: s > 0 ? [2, -0.5] : [0, 0],
      inside: () => {
        for (const y of [338, 360, 382]) {
          sleeve.stroke(
            [
              [x - 40, y - s * 4, 3.6],
              [x, y + 4, 3.8],
              [x + 40, y + s * 4, 3.6],
            ],
            look.dominantLight.shade,
          );
        }
        sleeve.stroke(
          [
            [x + 22, 366, 0],
            [x + 8, 380, 1.7],
            [x - 8, 378, 0],
          ],
          look.neutral.ink,
        );
      },
    },
  );
  // Rolled twice: two folds of cloth, the lower one wider.
  for (const [y, half] of [
    [394, 29.5],
    [405, 31.5],
  ] as const) {
    sleeve.cel(
      blob([
        [x - half, y - 6, 1],
        [x, y + 1],
        [x + half, y - 6, 1],
        [x + half + 2, y + 2],
        [x + half - 1, y + 10, 1],
        [x, y + 17],
        [x - half + 1, y + 10, 1],
        [x - half - 2, y + 2],
      ]),
      look.neutral,
      { shade: [7, 2], rim: [0, 0], ink: 0.85 },
    );
  }
  return sleeve.part({ drawOrder: 54, attach: { to: 'bone', bone: `upperArm${side}` }, grid: still });
}

function drawMagnetBand(look: Look): PartDrawing {
  const band = new Sketch('magnetBandLeft');
  const x = -wrist.x;
  band.cel(
    blob([
      [x - 17.5, 568, 1],
      [x, 573],
      [x + 17.5, 568, 1],
      [x + 16.5, 596, 1],
      [x, 601],
      [x - 16.5, 596, 1],
    ]),
    look.dominant,
    { shade: [-6, 1], rim: [0, 0], ink: 0.95 },
  );
  for (const [dx, y, degrees] of [
    [-7, 582, 30],
    [3, 588, -40],
    [9, 579, 80],
  ] as const) {
    const angle = (degrees * Math.PI) / 180;
    band.cel(
      lock([
        [x + dx, y, 1.6],
        [x + dx + Math.cos(angle) * 9, y + Math.sin(angle) * 9, 0.8],
      ]).outline,
      look.metal,
      { shade: [0, 0], rim: [0, 0], ink: 0.4 },
    );
    band.cel(ellipse(x + dx, y, 3.4), look.metal, { shade: [1, 1], rim: [0, 0], ink: 0.55 });
  }
  return band.part({ drawOrder: 101, attach: { to: 'bone', bone: 'lowerArmLeft' }, grid: still });
}

/** Wide enough to put one's arm in up to the middle: stiff leather, stitched, a strap about the wrist. */
function drawGloveCuff(look: Look): PartDrawing {
  const cuff = new Sketch('gloveCuffRight');
  const x = elbow.x;
  const leather = {
    ...look.accent,
    base: tint(look.palette, 'accent', 0.03, 0.85, 8),
    shade: tint(look.palette, 'accent', -0.08, 0.9, -4),
  };
  const outline = blob([
    [x - 33, 518, 1],
    [x, 528],
    [x + 33, 518, 1],
    [x + 29, 552],
    [x + 21, 584],
    [x + 19, 606, 1],
    [x, 613],
    [x - 19, 606, 1],
    [x - 21, 584],
    [x - 29, 552],
  ]);
  cuff.cel(
    inked(outline, () => 1),
    leather,
    {
      shade: [-8, 0],
      rim: [0, 0],
      inside: () => {
        for (const u of [-1, 1]) {
          for (let y = 536; y < 582; y += 11) {
            const half = 26 - (y - 518) * 0.17;
            cuff.stroke(
              [
                [x + u * half, y, 1],
                [x + u * (half - 1.4), y + 6, 1],
              ],
              look.metal.light,
              0.9,
            );
          }
        }
        cuff.stroke(
          [
            [x - 4, 540, 0],
            [x - 2, 560, 1.6],
            [x - 4, 580, 0],
          ],
          look.accent.deepShade,
        );
      },
    },
  );
  cuff.cel(
    blob([
      [x - 35, 508, 1],
      [x, 518],
      [x + 35, 508, 1],
      [x + 34, 526, 1],
      [x, 536],
      [x - 34, 526, 1],
    ]),
    look.dominantLight,
    { shade: [-8, 1], rim: [0, 0], ink: 0.95 },
  );
  cuff.cel(
    blob([
      [x - 22, 582, 1],
      [x, 589],
      [x + 22, 582, 1],
      [x + 20.5, 595, 1],
      [x, 602],
      [x - 20.5, 595, 1],
    ]),
    look.dominant,
    { shade: [-6, 1], rim: [0, 0], ink: 0.9 },
  );
  cuff.cel(ellipse(x - 2, 594, 6.4, 5.6), look.metal, { shade: [1.6, 1.6], ink: 0.75 });
  return cuff.part({ drawOrder: 101, attach: { to: 'bone', bone: 'lowerArmRight' }, grid: still });
}
