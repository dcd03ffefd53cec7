import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, polygon, symmetricBlob } from '../../../../drawing/spline.ts';
import { trackOutline } from '../../circuitTrack.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** Cut like a box and open: the fronts hang straight to the hip, the back a little lower. */
export function drawLabCoat(look: Look): PartDrawing[] {
  return [drawBack(look), ...SIDES.flatMap((side) => drawFront(look, side))];
}

const HEM_Y = 602;

function drawFront(look: Look, side: Side): PartDrawing[] {
  const s = signOf(side);
  const front = new Sketch(`coat${side}`);
  const at = (controls: readonly Control[]): Control[] =>
    controls.map(([x, y, corner]) => [s * x, y, corner ?? 0]);
  const line = (...points: readonly (readonly [number, number])[]) =>
    points.map(([x, y]) => [s * x, y] as const);
  const cloth = look.dominantLight;
  front.cel(
    blob(
      at([
        [30, 316, 1],
        [62, 322],
        [98, 332],
        [107, 356],
        [101, 400],
        [98, 450],
        [106, 520],
        [120, HEM_Y - 16, 1],
        [108, HEM_Y, 1],
        [76, HEM_Y + 7],
        [50, HEM_Y + 4, 1],
        [42, 520],
        [42, 450],
        [45, 396],
        [40, 350],
      ]),
    ),
    cloth,
    {
      shade: [8, 3],
      rim: [0, 0],
      inside: () => {
        front.patch(
          trackOutline(line([41, 330], [46, 400], [43, 460], [43, 530], [54, 630]), 3.6),
          look.dominant.base,
        );
        front.stroke(
          at([
            [98, 430],
            [84, 440],
            [62, 436],
          ]).map(([x, y], index) => [x, y, index === 1 ? 1.8 : 0] as const),
          cloth.shade,
        );
        front.stroke(
          at([
            [96, 458],
            [86, 470],
            [70, 476],
          ]).map(([x, y], index) => [x, y, index === 1 ? 1.8 : 0] as const),
          cloth.ink,
          0.8,
        );
        // A square pocket with one cut corner, a gold contact in the corner.
        front.cel(polygon(line([60, 532], [98, 526], [104, 560], [96, 572], [66, 576])), cloth, {
          shade: [4, 3],
          rim: [0, 0],
          ink: 0.7,
        });
        front.patch(trackOutline(line([59, 540], [101, 534]), 2.4), look.dominant.base);
      },
    },
  );
  return [
    front.part({
      drawOrder: side === 'Left' ? 45 : 46,
      attach: { to: 'body', depth: 24, bulge: 20 },
      grid: { columns: 3, rows: 6 },
      spring: { anchor: { x: s * 70, y: 480 }, tip: { x: s * 84, y: HEM_Y }, stiffness: 0.7 },
    }),
  ];
}

function drawBack(look: Look): PartDrawing {
  const back = new Sketch('coatBack');
  const dark = { ...look.dominant, base: look.dominant.shade, shade: look.dominant.deepShade };
  back.cel(
    symmetricBlob([
      [0, 470],
      [84, 470, 1],
      [108, 540],
      [128, 610, 1],
      [114, 628, 1],
      [60, 638],
      [7, 638, 1],
      [0, 600, 1],
    ]),
    dark,
    { shade: [-9, -8], rim: [0, 0] },
  );
  return back.part({
    drawOrder: 14,
    attach: { to: 'body', depth: -40, bulge: 0 },
    grid: { columns: 4, rows: 4 },
    spring: { anchor: { x: 0, y: 490 }, tip: { x: 0, y: 636 }, stiffness: 0.6 },
  });
}
