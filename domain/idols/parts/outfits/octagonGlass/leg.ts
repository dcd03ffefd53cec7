import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, polygon } from '../../../../drawing/spline.ts';
import { type Look, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** The right leg, x from its own middle: slimmer than most, for she stands tall. */
export const LEG: readonly Control[] = [
  [-42, 636, 1],
  [-41, 690],
  [-35, 770],
  [-27, 850],
  [-20, 912],
  [-20, 948],
  [-22, 990],
  [-22, 1030],
  [-16, 1100],
  [-10, 1166],
  [-10, 1210],
  [-13, 1230, 1],
  [14, 1230, 1],
  [11, 1210],
  [10, 1166],
  [18, 1100],
  [24, 1030],
  [24, 990],
  [21, 948],
  [20, 912],
  [26, 850],
  [35, 770],
  [41, 690],
  [40, 636, 1],
];
const MIDDLE_X = 47;

/** Knees together, the shins straight: from above her middle to the floor one line. */
export function placeLeg(side: Side, controls: readonly Control[]): Control[] {
  const s = signOf(side);
  return controls.map(([x, y, corner]) => [
    s * (MIDDLE_X + x * (1 - 0.02 * s) - 8 * Math.max(0, Math.min(1, (y - 700) / 500))),
    y,
    corner ?? 0,
  ]);
}

export function drawLeg(look: Look, side: Side): PartDrawing {
  const leg = new Sketch(`leg${side}`);
  leg.cel(blob(placeLeg(side, LEG)), look.skin, {
    shade: [8, 0],
    rim: [0, 0],
    inside: () => {
      leg.patch(
        polygon(
          placeLeg(side, [
            [-70, 600],
            [70, 600],
            [70, 716],
            [0, 742],
            [-70, 728],
          ]).map(([x, y]) => [x, y] as const),
        ),
        look.skin.shade,
      );
    },
  });
  return leg.part({
    drawOrder: side === 'Left' ? 20 : 21,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}
