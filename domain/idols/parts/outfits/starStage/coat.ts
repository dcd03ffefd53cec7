import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, star } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawCoatLining, drawCoatTail } from './coatTail.ts';

/** The stage coat: cropped on the viewer's left, on the right a long tail with its lining showing behind. */
export function drawCoat(look: Look): PartDrawing[] {
  return [drawCoatLining(look), drawCoatTail(look), drawCropped(look), drawLongFront(look), drawCollar(look)];
}

function drawCropped(look: Look): PartDrawing {
  const jacket = new Sketch('coatLeft');
  jacket.cel(
    blob([
      [-30, 316, 1],
      [-62, 324],
      [-96, 334],
      [-106, 356],
      [-99, 396],
      [-90, 432],
      [-86, 462, 1],
      [-68, 470],
      [-46, 468, 1],
      [-48, 430],
      [-58, 392],
      [-56, 360],
      [-44, 334],
    ]),
    look.neutral,
    {
      shade: [6, 3],
      rim: [0, 0],
      inside: () => {
        jacket.stroke(
          [
            [-98, 386, 0],
            [-82, 396, 1.7],
            [-64, 392, 0],
          ],
          look.neutral.ink,
        );
        jacket.stroke(
          [
            [-92, 416, 0],
            [-78, 420, 1.6],
            [-64, 414, 0],
          ],
          look.neutral.deepShade,
        );
        jacket.stroke(
          [
            [-88, 452, 3],
            [-68, 460, 3.2],
            [-44, 458, 3],
          ],
          look.metal.base,
        );
      },
    },
  );
  return jacket.part({
    drawOrder: 45,
    attach: { to: 'body', depth: 20, bulge: 20 },
    grid: { columns: 3, rows: 4 },
  });
}

function drawLongFront(look: Look): PartDrawing {
  const jacket = new Sketch('coatRight');
  jacket.cel(
    blob([
      [30, 316, 1],
      [62, 324],
      [96, 334],
      [106, 356],
      [99, 396],
      [90, 436],
      [88, 478],
      [98, 506, 1],
      [80, 512],
      [60, 504, 1],
      [50, 462],
      [52, 428],
      [58, 392],
      [56, 360],
      [44, 334],
    ]),
    look.neutral,
    {
      shade: [9, 3],
      rim: [2, -0.5],
      inside: () => {
        jacket.stroke(
          [
            [98, 386, 0],
            [84, 396, 1.7],
            [66, 392, 0],
          ],
          look.neutral.ink,
        );
        jacket.stroke(
          [
            [96, 452, 0],
            [80, 462, 1.8],
            [66, 460, 0],
          ],
          look.neutral.ink,
        );
        jacket.stroke(
          [
            [52, 426, 3],
            [50, 460, 3.2],
            [62, 508, 3.4],
          ],
          look.metal.base,
        );
      },
    },
  );
  jacket.cel(star(79, 430, 8), look.metal, { shade: [2, 2], ink: 0.75 });
  return jacket.part({
    drawOrder: 46.5,
    attach: { to: 'body', depth: 22, bulge: 20 },
    grid: { columns: 3, rows: 4 },
  });
}

function drawCollar(look: Look): PartDrawing {
  const collar = new Sketch('coatCollar');
  for (const s of [-1, 1]) {
    const length = s > 0 ? 1 : 0.9;
    collar.cel(
      blob(
        (
          [
            [24, 300, 1],
            [40, 314],
            [66, 326],
            [74, 356, 1],
            [84, 372, 1],
            [66, 384, 1],
            [62, 420],
            [51, 462, 1],
            [45, 410],
            [50, 368],
            [40, 340],
          ] as const
        ).map(([x, y, corner]) => [s * x, 300 + (y - 300) * length, corner ?? 0]),
      ),
      look.accent,
      {
        shade: [4, 2],
        ink: 0.9,
        inside: () => {
          collar.stroke(
            [
              [s * 36, 318, 0],
              [s * 58, 352, 1.3],
              [s * 64, 376, 0],
            ],
            look.accent.deepShade,
            0.8,
          );
        },
      },
    );
  }
  return collar.part({
    drawOrder: 48,
    attach: { to: 'body', depth: 30, bulge: 20 },
    grid: { columns: 4, rows: 4 },
  });
}
