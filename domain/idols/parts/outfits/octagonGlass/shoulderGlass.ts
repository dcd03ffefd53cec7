import { Sketch } from '../../../../drawing/Sketch.ts';
import { polygon } from '../../../../drawing/spline.ts';
import { SKELETON } from '../../bodies/skeleton.ts';
import { type Look, type Side, signOf, tint } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** A shard of glass over the shoulder, five panes about one point. */
export function drawShoulderGlass(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const glass = new Sketch(`shoulder${side}`);
  const at = (x: number, y: number) => [s * (SKELETON.shoulder.x + x), y] as const;
  const rim = [at(-20, 324), at(6, 318), at(26, 332), at(34, 360), at(22, 378), at(-16, 372)] as const;
  const heart = at(6, 348);
  glass.cel(polygon(rim), look.accent, {
    inkPaint: look.dominant.ink,
    shade: [0, 0],
    rim: [0, 0],
    ink: 0.9,
    inside: () => {
      const tones = s < 0 ? [0.05, 0.03, 0, -0.06, -0.12, -0.04] : [0.05, 0, -0.07, -0.16, -0.12, 0];
      rim.forEach((corner, index) => {
        const next = rim[(index + 1) % rim.length]!;
        const tone = tones[index]!;
        glass.patch(polygon([corner, next, heart]), tint(look.palette, 'accent', tone, 1 - tone * 3, 14));
        glass.stroke(
          [
            [...corner, 0.8],
            [...heart, 0.8],
          ],
          '#ffffff',
          0.8,
        );
      });
    },
  });
  return glass.part({
    drawOrder: 53.5,
    attach: { to: 'bone', bone: `upperArm${side}` },
    grid: { columns: 1, rows: 1 },
  });
}
