import { lock } from '../../../drawing/lock.ts';
import { mapOutline, placement } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../drawing/spline.ts';
import { type Look, SIDES, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

const LENS = { x: 43, y: 30, radius: 37 } as const;

/** Flying goggles pushed up on the hair: two round glasses in metal rims, a bridge, a strap round the head. */
export function drawPilotGoggles(look: Look): PartDrawing[] {
  return [drawStrap(look), drawGlasses(look)];
}

function drawStrap(look: Look): PartDrawing {
  const strap = new Sketch('gogglesStrap');
  const leather = { ...look.accent, base: tint(look.palette, 'accent', -0.05) };
  for (const side of SIDES) {
    const s = signOf(side);
    strap.cel(
      lock([
        [s * 60, 28, 11],
        [s * 88, 42, 11],
        [s * 109, 64, 10.5],
        [s * 124, 96, 10],
      ]).outline,
      leather,
      {
        shade: [3, 4],
        rim: [1.4, -0.5],
        inside: () => {
          for (const edge of [-7, 7]) {
            strap.stroke(
              [
                [s * 66, 30 + edge, 0.9],
                [s * (91 + edge * 0.4), 43 + edge * 0.9, 0.9],
                [s * (110 + edge * 0.8), 65 - edge * 0.5, 0.9],
                [s * (124 + edge), 96 - edge * 0.4, 0.9],
              ],
              look.metal.light,
              0.55,
            );
          }
        },
      },
    );
    strap.cel(
      mapOutline(
        blob([
          [-9, -14, 1],
          [9, -14, 1],
          [9, 14, 1],
          [-9, 14, 1],
        ]),
        placement(s * 90, 38, s * 24),
      ),
      look.metal,
      { shade: [3, 3], ink: 0.85 },
    );
  }
  return strap.part({
    drawOrder: 86,
    attach: { to: 'head', depth: 46, bulge: 50 },
    grid: { columns: 6, rows: 2 },
  });
}

function drawGlasses(look: Look): PartDrawing {
  const goggles = new Sketch('goggles');
  goggles.cel(
    blob([
      [-14, 4, 1],
      [0, -2],
      [14, 4, 1],
      [15, 38, 1],
      [0, 31],
      [-15, 38, 1],
    ]),
    look.accent,
    { shade: [3, 4], ink: 0.9 },
  );
  for (const side of SIDES) {
    const s = signOf(side);
    const [x, y] = [s * LENS.x, LENS.y];
    // The cushion behind the rim, then rim, glass, lights.
    goggles.cel(
      ellipse(x, y + 2, LENS.radius + 4, LENS.radius + 3),
      { ...look.accent, base: look.accent.shade, shade: look.accent.deepShade },
      { shade: [4, 5], rim: [0, 0] },
    );
    goggles.cel(ellipse(x, y, LENS.radius), look.metal, { shade: [6, 7], rim: [1.6, -0.4], ink: 0.9 });
    const glass = ellipse(x, y, LENS.radius - 8.5);
    goggles.cel(
      glass,
      {
        ...look.dominantLight,
        base: goggles.linearGradient(
          [x - 20, y - 26],
          [x + 20, y + 28],
          [
            [0, tint(look.palette, 'dominant', -0.12, 1.05, 14)],
            [0.5, tint(look.palette, 'dominantLight', -0.04, 1.1)],
            [1, tint(look.palette, 'irisBottom', 0.02, 0.9)],
          ],
        ),
        shade: tint(look.palette, 'dominant', -0.16, 1.05, 18),
      },
      {
        shade: [-4, -5],
        rim: [0, 0],
        ink: 0.75,
        inside: () => {
          for (const [dx, width] of [
            [-14, 8],
            [1, 3.6],
          ] as const) {
            goggles.patch(
              blob([
                [x + dx - 10, y + 30, 1],
                [x + dx + 12, y - 32, 1],
                [x + dx + 12 + width, y - 32, 1],
                [x + dx - 10 + width, y + 30, 1],
              ]),
              '#ffffff',
              0.42,
            );
          }
          goggles.patch(ellipse(x + 10, y + 18, 12, 5, -38), '#fff2dc', 0.55);
        },
      },
    );
    goggles.patch(ellipse(x - 14, y - 15, 5.4, 3.4, -45), '#ffffff', 0.95);
    // Screws in the rim.
    for (const degrees of [35, 145, 215, 325]) {
      const angle = (degrees * Math.PI) / 180;
      goggles.patch(
        ellipse(x + Math.sin(angle) * (LENS.radius - 4), y - Math.cos(angle) * (LENS.radius - 4), 2.1),
        look.metal.deepShade,
      );
    }
  }
  return goggles.part({
    drawOrder: 87,
    attach: { to: 'head', depth: 62, bulge: 32 },
    grid: { columns: 4, rows: 2 },
  });
}
