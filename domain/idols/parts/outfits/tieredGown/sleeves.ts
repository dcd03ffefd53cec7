import { mix } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob } from '../../../../drawing/spline.ts';
import { SKELETON } from '../../bodies/skeleton.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { paintRuffle } from '../ruffle.ts';
import { paintBow } from '../satinBow.ts';
import { ivoryOf } from './cloths.ts';
import { drawElbowLace, drawGlove } from './laceGlove.ts';

const { shoulder } = SKELETON;
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
