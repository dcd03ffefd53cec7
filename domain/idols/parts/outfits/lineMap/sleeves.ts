import { lock } from '../../../../drawing/lock.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob } from '../../../../drawing/spline.ts';
import { SKELETON } from '../../bodies/skeleton.ts';
import { type Look, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawCuffed } from './cuffedSleeve.ts';
import { drawMetroLine, drawStation } from './metroLine.ts';
import { drawPushedUp, drawWristband } from './pushedUpSleeve.ts';

const { shoulder, elbow } = SKELETON;
const still = { columns: 1, rows: 1 } as const;

/** Wide sleeves; the left one is pushed up over the elbow, the right one ends in a ribbed cuff at the wrist. */
export function drawSleeves(look: Look): PartDrawing[] {
  return [
    drawUpper(look, 'Left'),
    drawPushedUp(look),
    drawWristband(look),
    drawUpper(look, 'Right'),
    drawCuffed(look),
  ];
}

function drawUpper(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const x = s * shoulder.x;
  const sleeve = new Sketch(`sleeve${side}Upper`);
  sleeve.cel(
    lock(
      [
        [x - s * 5, shoulder.y - 1, 25],
        [x - s, 372, 29],
        [x + s, 424, 30.5],
        [x + s, 456, 29],
        [x, elbow.y, 26],
      ],
      { roundRoot: true, roundTip: true },
    ).outline,
    look.dominant,
    {
      shade: [8, 0],
      rim: [2, -0.5],
      inside: () => {
        // The shoulder in the second colour, with a white seam below it.
        sleeve.patch(
          blob([
            [x - 40, 310, 1],
            [x + 40, 310, 1],
            [x + 40, 372, 1],
            [x, 384],
            [x - 40, 372, 1],
          ]),
          look.accent.base,
        );
        sleeve.patch(
          blob([
            [x + 17, 318, 1],
            [x + 40, 318, 1],
            [x + 40, 372, 1],
            [x + 22, 379, 1],
            [x + 22, 350],
          ]),
          look.accent.shade,
        );
        sleeve.stroke(
          [
            [x - 34, 373, 3],
            [x, 384, 3],
            [x + 34, 373, 3],
          ],
          look.neutral.base,
        );
        // On the pushed-up side both lines end above the folds.
        const [firstEndY, secondEndY] = side === 'Left' ? [440, 441] : [520, 520];
        drawMetroLine(
          sleeve,
          [
            [x - s * 40, 404],
            [x - s * 16, 404],
            [x + s * 6, 426],
            [x + s * 6, firstEndY],
          ],
          look.dominantLight.base,
          3.2,
        );
        drawMetroLine(
          sleeve,
          [
            [x + s * 40, 410],
            [x + s * 20, 410],
            [x - s * 8, 438],
            [x - s * 8, secondEndY],
          ],
          look.neutral.base,
          2.8,
        );
        drawStation(sleeve, [x + s * 6, 424], look.dominant.ink, 4.6);
        drawStation(sleeve, [x - s * 8, side === 'Left' ? 441 : 458], look.dominant.ink, 3.4);
        if (side === 'Left') drawStation(sleeve, [x + s * 6, 443], look.dominant.ink, 3.4);
        for (const [dy, dx] of [
          [0, 0],
          [18, 5],
        ] as const) {
          sleeve.stroke(
            [
              [x + 27, 440 + dy, 0],
              [x + 12 - dx, 450 + dy, 1.6],
              [x - 2, 448 + dy, 0],
            ],
            look.dominant.ink,
          );
        }
      },
    },
  );
  return sleeve.part({
    drawOrder: 54,
    attach: { to: 'bone', bone: `upperArm${side}` },
    grid: still,
  });
}
