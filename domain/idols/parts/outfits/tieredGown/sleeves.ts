import { lock } from '../../../../drawing/lock.ts';
import { inked, mix } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../../drawing/spline.ts';
import { SKELETON } from '../../bodies/skeleton.ts';
import { gloveOf } from '../../hands/slenderHands.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { paintRuffle } from '../ruffle.ts';
import { paintBow } from '../satinBow.ts';
import { blushOf, ivoryOf } from './cloths.ts';

const { shoulder, elbow, wrist } = SKELETON;
const still = { columns: 1, rows: 1 } as const;

/** Puffed at the shoulder; from the elbow a lace glove without fingers under two falls of lace. */
export function drawSleeves(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [drawPuff(look, side), drawGlove(look, side), drawElbowLace(look, side)]);
}

function drawPuff(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const x = s * (shoulder.x + 9);
  const puff = new Sketch(`sleeve${side}`);
  paintRuffle(
    puff,
    (along, down) => {
      const u = along * 2 - 1;
      return [x - s * 3 + u * mix(24, 33, down), mix(402, 430, down) + 4 * (1 - u * u)];
    },
    { folds: 6, material: ivoryOf(look), notch: 0.25, shadow: 0.25, ink: 0.85 },
  );
  puff.cel(
    blob([
      [x - s * 14, 318],
      [x + s * 12, 314],
      [x + s * 38, 330],
      [x + s * 47, 358],
      [x + s * 40, 388],
      [x + s * 22, 406, 1],
      [x - s * 4, 411],
      [x - s * 28, 405, 1],
      [x - s * 40, 386],
      [x - s * 42, 356],
      [x - s * 34, 332],
    ]),
    look.dominant,
    {
      shade: [9, 6],
      rim: [2, -0.5],
      inside: () => {
        for (const u of [-20, -9, 3, 14, 24]) {
          puff.stroke(
            [
              [x + s * (u - 3), 410, 5],
              [x + s * u * 1.35, 388, 3],
              [x + s * u * 1.5, 366, 0],
            ],
            look.dominant.shade,
          );
          puff.stroke(
            [
              [x + s * (u - 3) + 2, 410, 2],
              [x + s * u * 1.35 + 2, 392, 1.2],
              [x + s * u * 1.5 + 1, 376, 0],
            ],
            look.dominant.ink,
          );
        }
        for (const u of [-14, 4, 22]) {
          puff.stroke(
            [
              [x + s * u * 0.7, 318, 1.6],
              [x + s * u * 1.1, 332, 1],
              [x + s * u * 1.25, 344, 0],
            ],
            look.dominant.ink,
            0.8,
          );
        }
        puff.stroke(
          [
            [x - 26, 352, 0],
            [x - 22, 338, 4],
            [x - 6, 327, 0],
          ],
          look.dominant.light,
          0.85,
        );
      },
    },
  );
  puff.cel(
    blob([
      [x - s * 29, 400, 1],
      [x - s * 3, 407],
      [x + s * 23, 400, 1],
      [x + s * 24, 411, 1],
      [x - s * 3, 418],
      [x - s * 30, 411, 1],
    ]),
    look.metal,
    { shade: [5, 1], rim: [1, 0], ink: 0.8 },
  );
  paintBow(puff, look, { x: x + s * 4, y: 409, span: 21, tails: 24, knot: 'plain' });
  return puff.part({ drawOrder: 54, attach: { to: 'bone', bone: `upperArm${side}` }, grid: still });
}

/** Sheer over the skin, with a dotted weave and an edge of gold at the wrist. */
function drawGlove(look: Look, side: Side): PartDrawing {
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

function drawElbowLace(look: Look, side: Side): PartDrawing {
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
