import { lock } from '../../../drawing/lock.ts';
import { regularPolygon } from '../../../drawing/regularPolygon.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { ellipse } from '../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** Where a mast's foot stands on the hair, and how high its lamp is. */
const MASTS = {
  Left: { x: -43, footY: 26, topY: -146 },
  Right: { x: 45, footY: 28, topY: -122 },
} as const;

/** Two thin radio masts, not quite of one height, each with its warning lamps. */
export function drawMastHairpins(look: Look): PartDrawing[] {
  return SIDES.map((side) => drawMast(look, side));
}

function drawMast(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const { x, footY, topY } = MASTS[side];
  const mast = new Sketch(`mast${side}`);
  const lean = (y: number) => x + s * (footY - y) * 0.035;
  const height = footY - topY;
  mast.cel(
    lock([
      [x, footY, 5.4],
      [lean(footY - height * 0.42), footY - height * 0.42, 4.2],
    ]).outline,
    look.metal,
    { shade: [2.4, 0], rim: [0.9, 0], ink: 0.8 },
  );
  mast.cel(
    lock([
      [lean(footY - height * 0.4), footY - height * 0.4, 3],
      [lean(footY - height * 0.74), footY - height * 0.74, 2.4],
    ]).outline,
    look.metal,
    { shade: [1.4, 0], rim: [0, 0], ink: 0.75 },
  );
  mast.cel(
    lock([
      [lean(footY - height * 0.72), footY - height * 0.72, 1.7],
      [lean(topY), topY, 1],
    ]).outline,
    look.neutral,
    { shade: [1, 0], rim: [0, 0], ink: 0.7 },
  );
  for (const [share, half] of [
    [0.41, 11],
    [0.56, 7.5],
    [0.73, 6],
  ] as const) {
    const y = footY - height * share;
    mast.cel(
      lock(
        [
          [lean(y) - half, y, 2.2],
          [lean(y) + half, y, 2.2],
        ],
        { roundRoot: true, roundTip: true },
      ).outline,
      look.neutral,
      { shade: [1, 1], rim: [0, 0], ink: 0.75 },
    );
  }
  // The clip that holds it: an octagon of glass in silver.
  mast.cel(regularPolygon(x, footY + 2, 17, 8, 0, 0.86), look.metal, {
    shade: [3, 3],
    rim: [0, 0],
    ink: 0.9,
  });
  mast.cel(regularPolygon(x, footY + 2, 10.5, 8, 0, 0.86), look.accent, {
    shade: [3, 3],
    rim: [0, 0],
    ink: 0.55,
  });
  mast.patch(ellipse(x - 3, footY - 2, 3, 2), '#ffffff', 0.9);
  for (const [y, radius] of [
    [topY, 6],
    [footY - height * 0.56, 3.6],
  ] as const) {
    drawWarningLamp(look, mast, lean(y), y, radius);
  }
  return mast.part({
    drawOrder: 91 + (s > 0 ? 0.1 : 0),
    attach: { to: 'head', depth: 40, bulge: 0 },
    grid: { columns: 1, rows: 4 },
    spring: { anchor: { x, y: footY }, tip: { x: lean(topY), y: topY }, stiffness: 1 },
  });
}

/** Red as aviation asks for: the one warm spot she wears. */
function drawWarningLamp(look: Look, mast: Sketch, x: number, y: number, radius: number): void {
  const red = tint(look.palette, 'skin', -0.31, 8.6, -32);
  mast.glow(x, y, radius * 3, radius * 3, red, 0.45);
  mast.cel(
    ellipse(x, y, radius),
    { ...look.accent, base: red, shade: tint(look.palette, 'skin', -0.43, 8, -34), ink: look.dominant.ink },
    { shade: [radius * 0.4, radius * 0.4], rim: [0, 0], ink: 0.7 },
  );
  mast.patch(ellipse(x - radius * 0.3, y - radius * 0.35, radius * 0.34), '#fff1ec');
}
