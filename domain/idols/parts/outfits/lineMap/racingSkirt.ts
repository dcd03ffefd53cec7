import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawShorts } from './shorts.ts';
import { drawSignalBelt } from './signalBelt.ts';

const onBody = (depth: number, bulge: number) => ({ to: 'body', depth, bulge }) as const;

/** Close shorts, and over them a skirt split in front, of which the wind takes one side. */
export function drawRacingSkirt(look: Look): PartDrawing[] {
  return [drawShorts(look), drawInside(look), drawLeft(look), drawRight(look), drawSignalBelt(look)];
}

function drawInside(look: Look): PartDrawing {
  const inside = new Sketch('skirtInside');
  inside.cel(
    blob([
      [40, 520, 1],
      [96, 540],
      [168, 620],
      [232, 668, 1],
      [206, 704],
      [160, 720],
      [104, 712],
      [50, 690, 1],
    ]),
    look.dominantLight,
    { shade: [-14, -12], rim: [0, 0] },
  );
  return inside.part({
    drawOrder: 16,
    attach: onBody(-30, 0),
    grid: { columns: 3, rows: 3 },
    spring: { anchor: { x: 56, y: 510 }, tip: { x: 170, y: 710 }, stiffness: 0.45 },
  });
}

function drawLeft(look: Look): PartDrawing {
  const skirt = new Sketch('skirtLeft');
  skirt.cel(
    blob([
      [-62, 494, 1],
      [-88, 552],
      [-108, 620],
      [-116, 664, 1],
      [-92, 680],
      [-64, 684],
      [-44, 676, 1],
      [-26, 620],
      [-18, 556],
      [-16, 504, 1],
    ]),
    look.accent,
    {
      shade: [7, 3],
      rim: [0, 0],
      inside: () => {
        skirt.stroke(
          [
            [-50, 510, 0],
            [-68, 600, 6],
            [-76, 690, 8],
          ],
          look.accent.shade,
        );
        skirt.stroke(
          [
            [-40, 520, 0],
            [-52, 600, 1.5],
            [-58, 672, 0],
          ],
          look.accent.ink,
          0.8,
        );
        drawBands(look, skirt, [
          [-120, 640],
          [-92, 656],
          [-64, 661],
          [-30, 650],
        ]);
      },
    },
  );
  return skirt.part({
    drawOrder: 34.2,
    attach: onBody(30, 24),
    grid: { columns: 3, rows: 4 },
    spring: { anchor: { x: -40, y: 504 }, tip: { x: -84, y: 680 }, stiffness: 0.6 },
  });
}

function drawRight(look: Look): PartDrawing {
  const skirt = new Sketch('skirtRight');
  skirt.cel(
    blob([
      [-6, 504, 1],
      [32, 498],
      [62, 494, 1],
      [94, 540],
      [136, 598],
      [196, 646, 1],
      [176, 672],
      [146, 684],
      [116, 678, 1],
      [96, 694],
      [66, 692],
      [40, 672, 1],
      [20, 610],
    ]),
    look.accent,
    {
      shade: [5, 2],
      rim: [3, -1],
      inside: () => {
        skirt.stroke(
          [
            [52, 504, 0],
            [92, 600, 7],
            [116, 692, 12],
          ],
          look.accent.shade,
        );
        skirt.stroke(
          [
            [54, 510, 0],
            [92, 600, 1.8],
            [117, 678, 0.8],
          ],
          look.accent.ink,
        );
        skirt.stroke(
          [
            [20, 514, 0],
            [42, 600, 4],
            [58, 696, 7],
          ],
          look.accent.shade,
        );
        drawBands(look, skirt, [
          [24, 632],
          [46, 654],
          [68, 667],
          [94, 667],
          [114, 652],
          [144, 660],
          [172, 648],
          [200, 622],
        ]);
      },
    },
  );
  return skirt.part({
    drawOrder: 34.4,
    attach: onBody(34, 20),
    grid: { columns: 4, rows: 4 },
    spring: { anchor: { x: 36, y: 502 }, tip: { x: 130, y: 684 }, stiffness: 0.45 },
  });
}

/** A broad band and a narrow one along the hem. */
function drawBands(look: Look, skirt: Sketch, hem: readonly (readonly [number, number])[]): void {
  skirt.stroke(
    hem.map(([x, y]) => [x, y, 6.5] as const),
    look.neutral.base,
  );
  skirt.stroke(
    hem.map(([x, y]) => [x, y - 14, 2.2] as const),
    look.dominant.base,
  );
}
