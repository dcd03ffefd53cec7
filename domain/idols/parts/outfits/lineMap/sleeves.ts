import { lock } from '../../../../drawing/lock.ts';
import { inked } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob } from '../../../../drawing/spline.ts';
import { SKELETON } from '../../bodies/skeleton.ts';
import { type Look, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawMetroLine, drawStation } from './metroLine.ts';
import { drawOuterShade, drawPushedUp, drawWristband } from './pushedUpSleeve.ts';

const { shoulder, elbow } = SKELETON;
const still = { columns: 1, rows: 1 } as const;

/** Wide sleeves; the left one is pushed up over the elbow, the right one ends in a ribbed cuff at the wrist. */
export function drawSleeves(look: Look): PartDrawing[] {
  return [
    drawUpper(look, 'Left'),
    drawPushedUp(look),
    drawWristband(look),
    drawUpper(look, 'Right'),
    drawLowerRight(look),
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

function drawLowerRight(look: Look): PartDrawing {
  const sleeve = new Sketch('sleeveRightLower');
  const x = elbow.x;
  const outline = lock(
    [
      [x, elbow.y, 26],
      [x, 504, 27.5],
      [x, 540, 28.5],
      [x, 570, 28],
      [x, 588, 21],
    ],
    { roundRoot: true },
  ).outline;
  sleeve.cel(
    inked(outline, (_, y) => (y < elbow.y + 5 ? 0 : 1)),
    look.dominant,
    {
      shade: [0, 0],
      rim: [0, 0],
      inside: () => {
        drawOuterShade(look, sleeve, x - 29);
        drawMetroLine(
          sleeve,
          [
            [x - 8, 450],
            [x - 8, 520],
            [x + 10, 538],
            [x + 10, 600],
          ],
          look.neutral.base,
          2.8,
        );
        drawMetroLine(
          sleeve,
          [
            [x + 6, 450],
            [x + 6, 500],
            [x - 14, 520],
            [x - 14, 600],
          ],
          look.dominantLight.base,
          3.2,
        );
        drawStation(sleeve, [x - 1, 507], look.dominant.ink, 4.6);
        drawStation(sleeve, [x - 14, 550], look.dominant.ink, 3.4);
        for (const y of [556, 572]) {
          sleeve.stroke(
            [
              [x + 27, y - 6, 0],
              [x + 10, y + 3, 1.7],
              [x - 8, y, 0],
            ],
            look.dominant.ink,
          );
        }
      },
    },
  );
  sleeve.cel(
    blob([
      [x - 20, 580, 1],
      [x, 586],
      [x + 20, 580, 1],
      [x + 18, 602, 1],
      [x, 608],
      [x - 18, 602, 1],
    ]),
    look.accent,
    {
      shade: [-6, 1],
      ink: 0.95,
      inside: () => {
        for (const u of [-12, -6, 0, 6, 12]) {
          sleeve.stroke(
            [
              [x + u, 582, 0.8],
              [x + u * 0.95, 608, 0.8],
            ],
            look.accent.deepShade,
          );
        }
      },
    },
  );
  return sleeve.part({
    drawOrder: 101,
    attach: { to: 'bone', bone: 'lowerArmRight' },
    grid: still,
  });
}
