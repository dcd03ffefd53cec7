import { Sketch } from '../../../../drawing/Sketch.ts';
import { type Control, polygon, symmetricBlob } from '../../../../drawing/spline.ts';
import { type Look, tint } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** Cut glass from the collar over the chest. */
export function drawYoke(look: Look): PartDrawing {
  const yoke = new Sketch('bodiceYoke');
  const half: readonly Control[] = [
    [0, 308, 1],
    [24, 308, 1],
    [46, 336, 1],
    [68, 366, 1],
    [46, 384, 1],
    [0, 408, 1],
  ];
  yoke.cel(symmetricBlob(half), look.accent, {
    inkPaint: look.dominant.ink,
    shade: [0, 0],
    rim: [0, 0],
    ink: 0.85,
    inside: () => {
      const facets = [
        [
          [0, 308],
          [24, 308],
          [0, 352],
        ],
        [
          [24, 308],
          [46, 336],
          [26, 350],
        ],
        [
          [24, 308],
          [26, 350],
          [0, 352],
        ],
        [
          [46, 336],
          [68, 366],
          [26, 350],
        ],
        [
          [68, 366],
          [46, 384],
          [26, 350],
        ],
        [
          [26, 350],
          [46, 384],
          [0, 408],
        ],
        [
          [26, 350],
          [0, 408],
          [0, 352],
        ],
      ] as const;
      const lit = {
        left: [0.02, 0.06, -0.05, 0.04, -0.08, -0.03, 0.05],
        right: [-0.05, -0.02, 0.03, -0.09, -0.16, -0.12, -0.07],
      };
      for (const s of [-1, 1] as const) {
        facets.forEach((corners, index) => {
          const tone = (s < 0 ? lit.left : lit.right)[index]!;
          const points = corners.map(([x, y]) => [s * x, y] as const);
          yoke.patch(polygon(points), tint(look.palette, 'accent', tone, 1 - tone * 3, 14));
        });
        for (const line of [
          [
            [0, 352],
            [26, 350],
          ],
          [
            [26, 350],
            [24, 308],
          ],
          [
            [26, 350],
            [46, 336],
          ],
          [
            [26, 350],
            [68, 366],
          ],
          [
            [26, 350],
            [46, 384],
          ],
          [
            [26, 350],
            [0, 408],
          ],
        ] as const) {
          yoke.stroke(
            line.map(([x, y]) => [s * x, y, 0.8] as const),
            '#ffffff',
            0.8,
          );
        }
      }
    },
  });
  return yoke.part({
    drawOrder: 43.5,
    attach: { to: 'body', depth: 18, bulge: 26 },
    grid: { columns: 4, rows: 3 },
  });
}
