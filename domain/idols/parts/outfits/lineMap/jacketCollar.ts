import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** The inner side of the standing collar, behind neck and chin. */
export function drawCollarBack(look: Look): PartDrawing {
  const collar = new Sketch('coatCollarBack');
  collar.cel(
    blob([
      [-74, 336, 1],
      [-70, 276, 1],
      [-34, 264],
      [34, 264],
      [70, 276, 1],
      [74, 336, 1],
    ]),
    { ...look.accent, base: look.accent.shade, shade: look.accent.deepShade },
    { shade: [-4, -12], rim: [0, 0] },
  );
  return collar.part({
    drawOrder: 28,
    attach: { to: 'body', depth: -20, bulge: 0 },
    grid: { columns: 2, rows: 1 },
  });
}

/** Both front wings, turned out a little. */
export function drawCollarFront(look: Look): PartDrawing {
  const collar = new Sketch('coatCollar');
  for (const s of [-1, 1]) {
    collar.cel(
      blob(
        (
          [
            [26, 330, 1],
            [44, 312],
            [58, 292],
            [66, 266, 1],
            [84, 276],
            [90, 300],
            [86, 326],
            [66, 342],
            [36, 352, 1],
          ] as const
        ).map(([x, y, corner]): Control => [s * x, y, corner ?? 0]),
      ),
      look.dominant,
      {
        shade: s > 0 ? [5, 2] : [3, 3],
        rim: [1.6, -0.5],
        inside: () => {
          collar.stroke(
            [
              [s * 68, 270, 2.4],
              [s * 61, 296, 2.6],
              [s * 46, 318, 2.6],
              [s * 28, 336, 2.4],
            ],
            look.accent.base,
          );
          collar.stroke(
            [
              [s * 76, 292, 0],
              [s * 70, 316, 1.4],
              [s * 54, 336, 0],
            ],
            look.dominant.ink,
          );
        },
      },
    );
  }
  return collar.part({
    drawOrder: 48,
    attach: { to: 'body', depth: 20, bulge: 16 },
    grid: { columns: 4, rows: 3 },
  });
}
