import { lock } from '../../../../drawing/lock.ts';
import type { Outline } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, ellipse, symmetricBlob } from '../../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { apronLeather, drawApronPockets } from './apronPockets.ts';
import { drawApronTools } from './apronTools.ts';

const SWING = { anchor: { x: 0, y: 520 }, tip: { x: 0, y: 780 }, stiffness: 0.62 } as const;

/** A leather apron about the hips, full of tools, and the bow that it is tied with behind. */
export function drawApron(look: Look): PartDrawing[] {
  return [
    ...SIDES.map((side) => drawTie(look, side)),
    drawCloth(look),
    drawApronTools(look, SWING),
    drawApronPockets(look, SWING),
    drawBelt(look),
  ];
}

function drawCloth(look: Look): PartDrawing {
  const apron = new Sketch('apronSkirt');
  const w = look.proportions.skirtWidth;
  const form = (grown: number): Outline =>
    symmetricBlob(
      (
        [
          [0, 506],
          [46, 502],
          [82 + grown * 0.2, 490, 1],
          [108 + grown * 0.6, 560],
          [128 + grown, 650],
          [140 + grown, 730],
          [140 + grown, 764 + grown],
          [118, 788 + grown],
          [60, 800 + grown],
          [0, 804 + grown],
        ] as const
      ).map(([x, y, corner]): Control => [x * w, y, corner ?? 0]),
    );
  apron.cel(form(0), look.dominantLight, {
    shade: [9, 4],
    rim: [2, -0.5],
    inside: () => {
      apron.cel(form(-11), look.neutral, {
        shade: [13, 5],
        rim: [0, 0],
        ink: 0.55,
        inside: () => {
          for (const s of [-1, 1]) {
            apron.stroke(
              [
                [s * 58 * w, 560, 0],
                [s * 84 * w, 690, 3],
                [s * 98 * w, 800, 5],
              ],
              look.neutral.shade,
            );
            apron.stroke(
              [
                [s * 20 * w, 706, 0],
                [s * 27 * w, 750, 1.7],
                [s * 30 * w, 794, 1],
              ],
              look.neutral.ink,
              0.7,
            );
          }
          drawSpecks(look, apron);
          // The belt's shadow.
          apron.patch(
            blob([
              [-100, 500, 1],
              [0, 520],
              [100, 500, 1],
              [100, 530, 1],
              [0, 545],
              [-100, 530, 1],
            ]),
            look.neutral.shade,
          );
        },
      });
    },
  });
  return apron.part({
    drawOrder: 44.8,
    attach: { to: 'body', depth: 34, bulge: 34 },
    grid: { columns: 4, rows: 5 },
    spring: SWING,
  });
}

/** What stayed of earlier projects: splashes of paint, and a burnt spot that became a gear. */
function drawSpecks(look: Look, apron: Sketch): void {
  const paints = [look.dominantLight.base, look.accent.light, look.metal.base] as const;
  for (const [x, y, radius, paint] of [
    [-96, 748, 5, 0],
    [-86, 762, 2.6, 0],
    [-104, 734, 2, 0],
    [-62, 780, 3.4, 2],
    [62, 556, 4, 1],
    [70, 568, 2, 1],
    [118, 700, 3, 2],
  ] as const) {
    apron.patch(ellipse(x, y, radius, radius * 0.86, 20), paints[paint]);
  }
  for (let tooth = 0; tooth < 8; tooth++) {
    const angle = (tooth / 8) * Math.PI * 2;
    apron.stroke(
      [
        [82 + Math.sin(angle) * 8, 758 - Math.cos(angle) * 8, 3.4],
        [82 + Math.sin(angle) * 18, 758 - Math.cos(angle) * 18, 2.6],
      ],
      look.accent.base,
    );
  }
  apron.patch(ellipse(82, 758, 13), look.accent.base);
  apron.patch(ellipse(82, 758, 5.4), look.neutral.base);
}

function drawBelt(look: Look): PartDrawing {
  const belt = new Sketch('apronBelt');
  belt.cel(
    symmetricBlob([
      [0, 500],
      [44, 496],
      [79, 484, 1],
      [85, 506, 1],
      [46, 519],
      [0, 524],
    ]),
    apronLeather(look),
    { shade: [11, 3], rim: [0, 0], ink: 0.95 },
  );
  // A ring for keys, and a small bell on it.
  belt.cel(ellipse(-50, 512, 9), look.metal, { shade: [2, 2], ink: 0.85 });
  belt.patch(ellipse(-50, 512, 4.4), look.accent.deepShade);
  belt.cel(
    lock([
      [-50, 519, 1.5],
      [-51, 536, 1.5],
    ]).outline,
    look.metal,
    { shade: [0, 0], rim: [0, 0], ink: 0.5 },
  );
  belt.cel(ellipse(-51, 545, 10.5), look.metal, { shade: [3, 3], ink: 0.9 });
  belt.patch(ellipse(-55, 541, 3, 2, -40), '#fffdf2');
  belt.patch(ellipse(-50, 549, 2.4, 2), look.metal.ink);
  return belt.part({
    drawOrder: 45.8,
    attach: { to: 'body', depth: 36, bulge: 28 },
    grid: { columns: 4, rows: 1 },
  });
}

/** The bow's loops and ends, seen beside the hips. */
function drawTie(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const tie = new Sketch(`apronTie${side}`);
  tie.cel(
    blob([
      [s * 70, 494, 1],
      [s * 92, 520],
      [s * 126, 580],
      [s * (s > 0 ? 146 : 138), 640, 1],
      [s * 118, 646, 1],
      [s * 104, 590],
      [s * 74, 524, 1],
    ]),
    look.dominantLight,
    { shade: [5, 2], rim: [0, 0] },
  );
  tie.cel(
    blob([
      [s * 72, 496, 1],
      [s * 104, 462],
      [s * 140, 454],
      [s * 152, 476],
      [s * 140, 504],
      [s * 104, 512],
    ]),
    look.dominantLight,
    {
      shade: [5, 6],
      rim: [0, 0],
      inside: () => {
        tie.stroke(
          [
            [s * 80, 496, 2],
            [s * 106, 486, 1.4],
            [s * 126, 484, 0],
          ],
          look.dominantLight.ink,
        );
      },
    },
  );
  return tie.part({
    drawOrder: 15,
    attach: { to: 'body', depth: -34, bulge: 0 },
    grid: { columns: 2, rows: 3 },
    spring: { anchor: { x: s * 74, y: 498 }, tip: { x: s * 130, y: 640 }, stiffness: 0.45 },
  });
}
