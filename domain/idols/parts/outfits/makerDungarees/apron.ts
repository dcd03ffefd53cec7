import type { Outline } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, ellipse, symmetricBlob } from '../../../../drawing/spline.ts';
import { type Look, SIDES } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawApronBelt, drawApronTie } from './apronBelt.ts';
import { drawApronPockets } from './apronPockets.ts';
import { drawApronTools } from './apronTools.ts';

const SWING = { anchor: { x: 0, y: 520 }, tip: { x: 0, y: 780 }, stiffness: 0.62 } as const;

/** A leather apron about the hips, full of tools, and the bow that it is tied with behind. */
export function drawApron(look: Look): PartDrawing[] {
  return [
    ...SIDES.map((side) => drawApronTie(look, side)),
    drawCloth(look),
    drawApronTools(look, SWING),
    drawApronPockets(look, SWING),
    drawApronBelt(look),
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
