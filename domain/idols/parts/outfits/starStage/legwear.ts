import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, star } from '../../../../drawing/spline.ts';
import { legOutline } from '../../bodies/slenderBody.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawBoot } from './boots.ts';
import { stance } from './stance.ts';

/** Left: a dark stocking to above the knee. Right: bare, with a garter. Both: high boots on a platform. */
export function drawLegwear(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [drawLeg(look, side), drawBoot(look, side)]);
}

function drawLeg(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const leg = new Sketch(`leg${side}`, stance(side));
  leg.cel(legOutline(side), look.skin, {
    shade: [8, 0],
    rim: [0, 0],
    inside: () => {
      leg.patch(
        blob([
          [s * -20, 600, 1],
          [s * 110, 600, 1],
          [s * 104, 704],
          [s * 60, 730],
          [s * 10, 736],
          [s * -20, 730, 1],
        ]),
        look.skin.shade,
      );
      if (side === 'Right') drawKnee(look, leg);
    },
  });
  if (side === 'Left') {
    drawStocking(look, leg);
    leg.cel(
      blob([
        [-86, 772, 1],
        [-46, 784],
        [-10, 772, 1],
        [-12, 794, 1],
        [-46, 806],
        [-84, 794, 1],
      ]),
      look.accent,
      { shade: [6, 2], ink: 0.9 },
    );
    leg.cel(star(-64, 790, 12), look.metal, { shade: [3, 3], ink: 0.75 });
  } else {
    leg.cel(
      blob([
        [9, 762, 1],
        [48, 774],
        [86, 762, 1],
        [85, 775, 1],
        [48, 787],
        [11, 775, 1],
      ]),
      look.dominant,
      { shade: [5, 1], ink: 0.9 },
    );
    // The garter's loose end, and the star that holds it.
    leg.cel(
      blob([
        [60, 778, 1],
        [72, 778, 1],
        [80, 816, 1],
        [72, 810],
        [64, 822, 1],
      ]),
      look.accent,
      { shade: [4, 1], rim: [0, 0], ink: 0.8 },
    );
    leg.cel(star(66, 775, 12.5, 0.52, 8), look.metal, { shade: [3, 3], ink: 0.75 });
  }
  return leg.part({
    drawOrder: side === 'Left' ? 20 : 21,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}

function drawKnee(look: Look, leg: Sketch): void {
  // The calf turns away from the light.
  leg.patch(
    blob([
      [76, 958, 1],
      [63, 990],
      [61, 1030],
      [64, 1080, 1],
      [90, 1080, 1],
      [90, 958, 1],
    ]),
    look.skin.shade,
  );
  leg.glow(48, 930, 20, 22, look.skin.shade, 0.75);
  leg.stroke(
    [
      [34, 944, 0],
      [42, 952, 1.4],
      [54, 949, 0],
    ],
    look.skin.deepShade,
  );
  leg.stroke(
    [
      [62, 912, 0],
      [65, 926, 1.2],
      [62, 940, 0],
    ],
    look.skin.deepShade,
    0.8,
  );
}

const STOCKING_TOP = 784;

function drawStocking(look: Look, leg: Sketch): void {
  const stocking = legOutline('Left').filter(({ y }) => y > STOCKING_TOP);
  leg.cel(stocking, look.dominant, {
    shade: [0, 0],
    rim: [0, 0],
    inside: () => {
      leg.patch(
        blob([
          [-28, STOCKING_TOP, 1],
          [-32, 870],
          [-40, 930],
          [-37, 1020],
          [-46, 1120],
          [-48, 1240, 1],
          [10, 1240, 1],
          [10, STOCKING_TOP, 1],
        ]),
        look.dominant.shade,
      );
    },
  });
  leg.stroke(
    [
      [-68, 820, 0],
      [-62, 890, 3.2],
      [-60, 960, 2.4],
      [-64, 1030, 0],
    ],
    look.dominant.light,
    0.7,
  );
  // The knee in a light of its own; folds in its hollow and where the boot pushes the cloth up.
  leg.glow(-55, 924, 11, 22, look.dominant.light, 0.38);
  for (const [x, y, reach, width] of [
    [-44, 950, 11, 1.6],
    [-36, 966, 9, 1.3],
    [-46, 1030, 12, 1.4],
    [-56, 1044, 8, 1.2],
  ] as const) {
    leg.stroke(
      [
        [x + reach, y - 6, 0],
        [x, y + 1, width],
        [x - reach, y - 2, 0],
      ],
      look.dominant.ink,
    );
  }
  for (const [y, half] of [
    [812, 2.6],
    [822, 1.4],
  ] as const) {
    leg.stroke(
      [
        [-81 + (y - 812) * 0.1, y, half],
        [-47, y + 11, half],
        [-14 - (y - 812) * 0.1, y, half],
      ],
      look.accent.base,
    );
  }
  // Stars fall down the outer side, each smaller than the last.
  for (const [x, y, radius, turn] of [
    [-62, 854, 9.5, 6],
    [-51, 884, 6.5, -10],
    [-60, 986, 6, 12],
    [-52, 1012, 4.2, 0],
  ] as const) {
    leg.patch(star(x, y, radius, 0.48, turn), look.metal.base);
  }
}
