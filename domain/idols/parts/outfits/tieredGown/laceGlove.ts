import { lock } from '../../../../drawing/lock.ts';
import { inked, mix } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../../drawing/spline.ts';
import { SKELETON } from '../../bodies/skeleton.ts';
import { gloveOf } from '../../hands/slenderHands.ts';
import { type Look, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { paintRuffle } from '../ruffle.ts';
import { blushOf, ivoryOf } from './cloths.ts';

const { elbow, wrist } = SKELETON;
const still = { columns: 1, rows: 1 } as const;

/** Sheer over the skin, with a dotted weave and an edge of gold at the wrist. */
export function drawGlove(look: Look, side: Side): PartDrawing {
  const ivory = ivoryOf(look);
  const x = signOf(side) * elbow.x;
  const glove = new Sketch(`glove${side}`);
  const arm = lock(
    [
      [x, elbow.y, 17.5],
      [x, 500, 18.6],
      [x, 530, 17.6],
      [x, 575, 14.6],
      [x, wrist.y - 3, 14],
    ],
    { roundRoot: true },
  );
  glove.cel(
    inked(arm.outline, (_, y) => (y < elbow.y + 6 ? 0 : 1)),
    gloveOf(look),
    {
      shade: [-6, 0],
      rim: [0, 0],
      ink: 0.9,
      inside: () => {
        for (let row = 0; row < 9; row++) {
          for (let column = -2; column <= 2; column++) {
            const px = x + column * 8 + (row % 2 ? 4 : 0);
            glove.patch(ellipse(px, 512 + row * 9, 1.5), ivory.base, 0.55);
          }
        }
      },
    },
  );
  paintRuffle(
    glove,
    (along, down) => {
      const u = along * 2 - 1;
      return [x + u * mix(14.5, 23, down), mix(wrist.y - 16, wrist.y + 4, down) + 3 * (1 - u * u)];
    },
    { folds: 6, material: ivory, notch: 0.25, shadow: 0.2, ink: 0.75 },
  );
  glove.cel(
    blob([
      [x - 16, wrist.y - 22, 1],
      [x, wrist.y - 18],
      [x + 16, wrist.y - 22, 1],
      [x + 16, wrist.y - 13, 1],
      [x, wrist.y - 9],
      [x - 16, wrist.y - 13, 1],
    ]),
    look.accent,
    { shade: [-4, 1], rim: [0, 0], ink: 0.8 },
  );
  glove.cel(ellipse(x + 4, wrist.y - 15, 4.6), look.metal, { shade: [-1.5, -1], rim: [0, 0], ink: 0.65 });
  return glove.part({ drawOrder: 101, attach: { to: 'bone', bone: `lowerArm${side}` }, grid: still });
}

/** Two falls of lace from the elbow. */
export function drawElbowLace(look: Look, side: Side): PartDrawing {
  const x = signOf(side) * elbow.x;
  const lace = new Sketch(`sleeveLace${side}`);
  const fall = (top: number, bottom: number, from: number, to: number) => (along: number, down: number) => {
    const u = along * 2 - 1;
    return [
      x + u * mix(from, to, Math.max(0, down) ** 0.8),
      mix(top, bottom, down) + 6 * (1 - u * u),
    ] as const;
  };
  paintRuffle(lace, fall(482, 530, 20, 41), {
    folds: 6,
    material: blushOf(look),
    notch: 0.18,
    lining: ivoryOf(look),
    liningReach: 0.12,
    shadow: 0.3,
    ink: 0.9,
  });
  paintRuffle(lace, fall(466, 503, 19, 34), {
    folds: 6,
    material: ivoryOf(look),
    notch: 0.22,
    trim: { paint: look.metal.base, above: 0.13, width: 0.07 },
    shadow: 0.1,
    ink: 0.9,
  });
  lace.cel(
    blob([
      [x - 20, 461, 1],
      [x, 466],
      [x + 20, 461, 1],
      [x + 20, 472, 1],
      [x, 478],
      [x - 20, 472, 1],
    ]),
    look.accent,
    { shade: [-5, 1], rim: [0, 0], ink: 0.85 },
  );
  return lace.part({ drawOrder: 102, attach: { to: 'bone', bone: `lowerArm${side}` }, grid: still });
}
