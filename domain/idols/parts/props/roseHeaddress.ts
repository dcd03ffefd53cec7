import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, type Control, ellipse } from '../../../drawing/spline.ts';
import { RINGLET_ROOT } from '../hair/ribbonRinglets.ts';
import { type Look, SIDES, type Side, signOf } from '../Look.ts';
import { paintBow } from '../outfits/satinBow.ts';
import { ivoryOf } from '../outfits/tieredGown/cloths.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** Silk roses on the viewer's left of the head, with leaves of gold and a knot of lace. */
export function drawRoseHeaddress(look: Look): PartDrawing[] {
  const roses = new Sketch('roseHeaddress');
  const ivory = ivoryOf(look);
  for (const [x, y, degrees] of [
    [-112, 78, 150],
    [-52, 14, -60],
    [-98, 30, -130],
  ] as const) {
    leaf(look, roses, x, y, degrees);
  }
  paintRose(roses, -62, 26, 17, ivory);
  paintRose(roses, -106, 68, 18, ivory);
  paintRose(roses, -84, 46, 28, look.accent);
  return [
    roses.part({
      drawOrder: 90,
      attach: { to: 'head', depth: 62, bulge: 10 },
      grid: { columns: 2, rows: 2 },
    }),
  ];
}

function leaf(look: Look, sketch: Sketch, x: number, y: number, degrees: number): void {
  const radians = (degrees * Math.PI) / 180;
  const at = (along: number, aside: number): Control => [
    x + Math.cos(radians) * along - Math.sin(radians) * aside,
    y + Math.sin(radians) * along + Math.cos(radians) * aside,
  ];
  const tip = at(30, 0);
  sketch.cel(
    blob([at(-8, 0), at(8, 10), at(20, 8), [tip[0], tip[1], 1], at(20, -8), at(8, -10)]),
    look.metal,
    {
      shade: [2, 3],
      ink: 0.85,
      inside: () =>
        sketch.stroke(
          [[...at(0, 0), 1.2] as never, [...at(14, 0), 1] as never, [...at(26, 0), 0] as never],
          look.metal.ink,
        ),
    },
  );
}

/** A rose from above: petals in three rings, each turned, round a coil. */
export function paintRose(
  sketch: Sketch,
  x: number,
  y: number,
  radius: number,
  material: Look['accent'],
): void {
  for (const [ring, count, reach, turn] of [
    [0, 5, 1, 0.2],
    [1, 4, 0.74, 0.8],
    [2, 3, 0.48, 0.1],
  ] as const) {
    for (let index = 0; index < count; index++) {
      const angle = turn + (index / count) * Math.PI * 2;
      const r = radius * reach;
      const at = (share: number, aside: number) =>
        [x + Math.cos(angle + aside) * r * share, y + Math.sin(angle + aside) * r * share] as const;
      const wide = 3.6 / count;
      sketch.cel(
        blob([
          [...at(0.1, 0)],
          [...at(0.7, -wide * 0.9)],
          [...at(1, -wide * 0.5)],
          [...at(1.04, 0.08), 1],
          [...at(0.98, wide * 0.5)],
          [...at(0.7, wide * 0.9)],
        ]),
        ring === 2 ? { ...material, base: material.shade, shade: material.deepShade } : material,
        { shade: [radius * 0.1, radius * 0.12], rim: [1, -0.4], ink: 0.75 },
      );
    }
  }
  sketch.cel(
    ellipse(x, y, radius * 0.2),
    { ...material, base: material.deepShade },
    {
      shade: [0, 0],
      rim: [0, 0],
      ink: 0.6,
    },
  );
}

/** Satin bows where the ringlets grow. */
export function drawRingletBows(look: Look): PartDrawing[] {
  return SIDES.map((side) => drawRingletBow(look, side));
}

function drawRingletBow(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const bow = new Sketch(`ringletBow${side}`);
  const [x, y] = [s * (RINGLET_ROOT.x + 20), RINGLET_ROOT.y - 26];
  paintBow(bow, look, { x, y, span: 38, tails: 76, degrees: s * -16, knot: 'jewel' });
  return bow.part({
    drawOrder: 59,
    attach: { to: 'head', depth: 4, bulge: 6 },
    grid: { columns: 3, rows: 3 },
    spring: { anchor: { x, y }, tip: { x: x + s * 14, y: y + 80 }, stiffness: 0.6 },
  });
}
