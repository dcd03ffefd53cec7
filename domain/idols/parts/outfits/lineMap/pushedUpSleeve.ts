import { lock } from '../../../../drawing/lock.ts';
import { inked } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob } from '../../../../drawing/spline.ts';
import { SKELETON } from '../../bodies/skeleton.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawStation } from './metroLine.ts';

const { elbow, wrist } = SKELETON;
const still = { columns: 1, rows: 1 } as const;

/** Cloth that gathers about the elbow, and the tight ribbing that holds it there. */
export function drawPushedUp(look: Look): PartDrawing {
  const sleeve = new Sketch('sleeveLeftLower');
  const x = -elbow.x;
  const outline = lock(
    [
      [x, elbow.y, 26],
      [x, 492, 28.5],
      [x, 506, 27],
      [x, 518, 22],
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
        for (const y of [488, 500, 511]) {
          sleeve.stroke(
            [
              [x - 27, y - 4, 0],
              [x - 8, y + 4, 1.9],
              [x + 10, y + 3, 1.7],
              [x + 26, y - 5, 0],
            ],
            look.dominant.ink,
          );
          sleeve.stroke(
            [
              [x - 16, y - 2, 0],
              [x - 4, y + 0.5, 1.6],
              [x + 10, y - 0.5, 0],
            ],
            look.dominant.light,
            0.7,
          );
        }
      },
    },
  );
  sleeve.cel(
    blob([
      [x - 23, 511, 1],
      [x, 518],
      [x + 23, 511, 1],
      [x + 20.5, 527, 1],
      [x, 533],
      [x - 20.5, 527, 1],
    ]),
    look.accent,
    {
      shade: [-6, 1],
      ink: 0.9,
      inside: () => {
        for (const u of [-14, -7, 0, 7, 14]) {
          sleeve.stroke(
            [
              [x + u, 512, 0.8],
              [x + u * 0.95, 533, 0.8],
            ],
            look.accent.deepShade,
          );
        }
      },
    },
  );
  return sleeve.part({
    drawOrder: 101,
    attach: { to: 'bone', bone: 'lowerArmLeft' },
    grid: still,
  });
}

/** White towelling with a stripe and a stop. */
export function drawWristband(look: Look): PartDrawing {
  const band = new Sketch('wristbandLeft');
  const x = -wrist.x;
  band.cel(
    blob([
      [x - 16, 580, 1],
      [x, 584],
      [x + 16, 580, 1],
      [x + 15.5, 603, 1],
      [x, 607],
      [x - 15.5, 603, 1],
    ]),
    look.neutral,
    {
      shade: [-5, 1],
      rim: [0, 0],
      ink: 0.9,
      inside: () => {
        band.stroke(
          [
            [x - 18, 590, 2.6],
            [x, 594.5, 2.6],
            [x + 18, 590, 2.6],
          ],
          look.accent.base,
        );
        drawStation(band, [x + 2, 594.5], look.dominant.ink, 3);
      },
    },
  );
  return band.part({
    drawOrder: 101.2,
    attach: { to: 'bone', bone: 'lowerArmLeft' },
    grid: still,
  });
}

/** Raised, the forearm stands on its head: its shade lies on the side that is up now. Fades out towards the elbow. */
export function drawOuterShade(look: Look, sleeve: Sketch, x: number): void {
  sleeve.stroke(
    [
      [x, elbow.y, 0],
      [x, 506, 9],
      [x, 548, 11],
      [x + 2, 596, 12],
    ],
    look.dominant.shade,
  );
}
