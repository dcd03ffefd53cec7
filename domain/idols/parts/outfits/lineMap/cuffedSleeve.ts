import { lock } from '../../../../drawing/lock.ts';
import { inked } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob } from '../../../../drawing/spline.ts';
import { SKELETON } from '../../bodies/skeleton.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawMetroLine, drawStation } from './metroLine.ts';
import { drawOuterShade } from './pushedUpSleeve.ts';

const { elbow } = SKELETON;

/** From the elbow to a ribbed cuff. */
export function drawCuffed(look: Look): PartDrawing {
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
    grid: { columns: 1, rows: 1 },
  });
}
