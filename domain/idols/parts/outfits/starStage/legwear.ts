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
    leg.cel(star(66, 775, 12.5, 0.52, 8), look.metal, { shade: [3, 3], ink: 0.75 });
  }
  return leg.part({
    drawOrder: side === 'Left' ? 20 : 21,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}

function drawKnee(look: Look, leg: Sketch): void {
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
  leg.stroke(
    [
      [-34, 944, 0],
      [-43, 951, 1.4],
      [-54, 948, 0],
    ],
    look.dominant.ink,
  );
}
