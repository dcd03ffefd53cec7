import { pixelsOf } from '../../../../drawing/pixels.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, symmetricBlob } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

const POCKET: readonly Control[] = [
  [0, 590],
  [46, 588],
  [66, 590, 1],
  [82, 616],
  [104, 658, 1],
  [106, 694],
  [98, 706, 1],
  [50, 714],
  [0, 716],
];

/** The kangaroo pocket: slanted openings at both sides, edged in yellow; a heart of squares sewn on. */
export function drawPocket(look: Look): PartDrawing[] {
  const pocket = new Sketch('hoodiePocket');
  pocket.cel(symmetricBlob(POCKET), look.dominant, {
    shade: [11, 5],
    rim: [0, 0],
    ink: 0.95,
    inside: () => {
      for (const s of [-1, 1]) {
        pocket.patch(
          blob([
            [s * 62, 584, 1],
            [s * 80, 614],
            [s * 102, 658, 1],
            [s * 120, 656, 1],
            [s * 110, 584, 1],
          ]),
          look.dominantLight.base,
        );
        pocket.stroke(
          [
            [s * 61, 584, 4],
            [s * 77, 614, 4],
            [s * 99, 660, 4],
          ],
          look.accent.base,
        );
      }
      const heart = ['.++.++.', '+++++++', '+++++++', '.+++++.', '..+++..', '...+...'];
      const grid = { left: -24.5, top: 626, cell: [7, 7] } as const;
      for (const square of pixelsOf(heart, '+', grid)) pocket.patch(square, look.accent.base);
      for (const square of pixelsOf(['', '.....+', '.....+', '....+', '...+'], '+', grid)) {
        pocket.patch(square, look.accent.shade);
      }
      pocket.patch(pixelsOf(['', '.+'], '+', grid)[0]!, '#fffdf0');
    },
  });
  return [
    pocket.part({
      drawOrder: 43,
      attach: { to: 'body', depth: 34, bulge: 26 },
      grid: { columns: 4, rows: 2 },
      spring: { anchor: { x: 0, y: 560 }, tip: { x: 0, y: 790 }, stiffness: 0.85 },
    }),
  ];
}
