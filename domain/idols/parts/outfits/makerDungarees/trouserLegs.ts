import { inked } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control } from '../../../../drawing/spline.ts';
import { legOutline } from '../../bodies/slenderBody.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawFolds } from './trouserFolds.ts';
import { drawKneePatch, drawSidePocket } from './trouserPatches.ts';
import { drawWorkBoot } from './workBoots.ts';

/** Where each leg is rolled up to: she began with the left one and was called away. */
const ROLL_Y = { Left: 984, Right: 1062 } as const;

export function drawTrouserLegs(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [drawLeg(look, side), drawTrouserLeg(look, side), drawWorkBoot(look, side)]);
}

function drawLeg(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const leg = new Sketch(`leg${side}`);
  const shin = legOutline(side).filter(({ y }) => y > 900);
  leg.cel(shin, look.skin, {
    shade: [8, 0],
    rim: [0, 0],
    inside: () => {
      leg.patch(
        blob([
          [s * 10, 880, 1],
          [s * 90, 880, 1],
          [s * 90, ROLL_Y[side] + 44],
          [s * 50, ROLL_Y[side] + 54],
          [s * 10, ROLL_Y[side] + 44],
        ]),
        look.skin.shade,
      );
    },
  });
  const sockTop = side === 'Left' ? 1062 : 1102;
  leg.cel(
    legOutline(side).filter(({ y }) => y > sockTop),
    look.neutral,
    {
      shade: [8, 0],
      rim: [0, 0],
      inside: () => {
        for (let y = sockTop + 14; y < 1180; y += 22) {
          leg.stroke(
            [
              [s * 10, y - 4, 4],
              [s * 52, y + 5, 4],
              [s * 92, y - 4, 4],
            ],
            side === 'Left' ? look.accent.base : look.dominantLight.base,
          );
        }
      },
    },
  );
  return leg.part({
    drawOrder: side === 'Left' ? 20 : 20.5,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}

function drawTrouserLeg(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const roll = ROLL_Y[side];
  const trousers = new Sketch(`trousers${side}`);
  const at = (controls: readonly Control[]): Control[] =>
    controls.map(([x, y, corner]) => [s * x, y, corner ?? 0]);
  const outline = blob(
    at([
      [2, 640, 1],
      [3, 720],
      [7, 800],
      [9, 880],
      [12, 940],
      [14, roll, 1],
      [54, roll + 10],
      [94, roll, 1],
      [104, 930],
      [113, 860],
      [115, 780],
      [112, 700],
      [106, 640, 1],
    ]),
  );
  trousers.cel(
    inked(outline, (_, y) => (y < 650 ? 0 : 1)),
    look.dominant,
    {
      shade: [14, 0],
      rim: [2, -0.5],
      inside: () => {
        drawFolds(look, trousers, s, roll);
        if (side === 'Left') drawKneePatch(look, trousers);
        else drawSidePocket(look, trousers);
      },
    },
  );
  // Rolled twice, the inside of the cloth outwards.
  for (const [dy, half] of [
    [-20, 42],
    [-2, 45],
  ] as const) {
    trousers.cel(
      blob(
        at([
          [54 - half, roll + dy - 10, 1],
          [54, roll + dy + 1],
          [54 + half, roll + dy - 10, 1],
          [54 + half + 4, roll + dy + 2],
          [54 + half, roll + dy + 14, 1],
          [54, roll + dy + 25],
          [54 - half, roll + dy + 14, 1],
          [54 - half - 4, roll + dy + 2],
        ]),
      ),
      look.dominantLight,
      { shade: [11, 3], rim: [1.6, -0.5], ink: 0.95 },
    );
  }
  return trousers.part({
    drawOrder: side === 'Left' ? 24 : 24.5,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}
