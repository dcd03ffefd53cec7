import { lock } from '../../../../drawing/lock.ts';
import { mapOutline, placement } from '../../../../drawing/Outline.ts';
import { pixelsOf } from '../../../../drawing/pixels.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob } from '../../../../drawing/spline.ts';
import { legOutline } from '../../bodies/slenderBody.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { stance } from './stance.ts';

const SHORTS_END_Y = 838;
const SOCK_TOP_Y = 962;
/** Stripes of the long sock: height of one. */
const STRIPE = 19;

/** Cycling shorts under the hem; on the viewer's left a long striped sock, on the right a short plain one. */
export function drawLegwear(look: Look): PartDrawing[] {
  return SIDES.map((side) => drawLeg(look, side));
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
          [s * -20, SHORTS_END_Y - 20, 1],
          [s * 110, SHORTS_END_Y - 20, 1],
          [s * 104, SHORTS_END_Y + 14],
          [s * 50, SHORTS_END_Y + 26],
          [s * -10, SHORTS_END_Y + 18, 1],
        ]),
        look.skin.shade,
      );
      drawKnee(look, leg, s);
      if (side === 'Right') drawPlaster(look, leg);
    },
  });
  drawShorts(look, leg, side);
  if (side === 'Left') drawStripedSock(look, leg);
  else drawShortSock(look, leg);
  return leg.part({
    drawOrder: side === 'Left' ? 20 : 21,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}

function drawKnee(look: Look, leg: Sketch, s: number): void {
  leg.glow(s * 48, 928, 20, 22, look.skin.shade, 0.75);
  leg.stroke(
    [
      [s * 48 - 14, 942, 0],
      [s * 48 - 5, 950, 1.4],
      [s * 48 + 7, 947, 0],
    ],
    look.skin.deepShade,
  );
}

/** A plaster below the knee: no game was ever lost standing still. */
function drawPlaster(look: Look, leg: Sketch): void {
  const place = placement(52, 980, -24);
  leg.cel(
    mapOutline(
      lock(
        [
          [-19, 0, 9],
          [19, 0, 9],
        ],
        { roundTip: true, roundRoot: true },
      ).outline,
      place,
    ),
    look.accent,
    { shade: [3, 3], rim: [0, 0], ink: 0.85 },
  );
  const grid = { left: -7, top: -7, cell: [4.7, 4.7] } as const;
  for (const square of pixelsOf(['.+.', '+++', '.+.'], '+', grid)) {
    leg.patch(mapOutline(square, place), look.dominantLight.base);
  }
}

function drawShorts(look: Look, leg: Sketch, side: Side): void {
  const s = signOf(side);
  const outline = legOutline(side).filter(({ y }) => y < SHORTS_END_Y);
  leg.cel(outline, look.dominantLight, {
    shade: [9, 2],
    rim: [1.6, 0],
    inside: () => {
      leg.stroke(
        [
          [s * 73, 690, 5],
          [s * 68, 780, 5],
          [s * 62, SHORTS_END_Y, 5],
        ],
        look.dominant.base,
      );
      leg.stroke(
        [
          [s * 10, SHORTS_END_Y - 8, 2],
          [s * 48, SHORTS_END_Y - 6, 2],
          [s * 90, SHORTS_END_Y - 8, 2],
        ],
        look.accent.base,
      );
    },
  });
}

function drawStripedSock(look: Look, leg: Sketch): void {
  const sock = legOutline('Left').filter(({ y }) => y > SOCK_TOP_Y);
  leg.cel(sock, look.neutral, {
    shade: [0, 0],
    rim: [0, 0],
    inside: () => {
      const stripes = [look.dominantLight, look.dominant, look.accent, look.dominant];
      for (let index = 0; index < 14; index++) {
        if (index % 2 === 1) continue;
        const y = SOCK_TOP_Y + 4 + index * STRIPE;
        const colour = stripes[(index / 2) % stripes.length]!;
        leg.patch(
          blob([
            [-90, y, 1],
            [-50, y + 7],
            [-10, y, 1],
            [-10, y + STRIPE, 1],
            [-50, y + STRIPE + 7],
            [-90, y + STRIPE, 1],
          ]),
          colour.base,
        );
      }
      leg.patch(
        blob([
          [-30, SOCK_TOP_Y, 1],
          [-38, 1030],
          [-46, 1120],
          [-48, 1240, 1],
          [10, 1240, 1],
          [10, SOCK_TOP_Y, 1],
        ]),
        look.dominantLight.base,
        0.28,
      );
    },
  });
  leg.cel(
    blob([
      [-80, SOCK_TOP_Y - 12, 1],
      [-50, SOCK_TOP_Y - 4],
      [-20, SOCK_TOP_Y - 12, 1],
      [-21, SOCK_TOP_Y + 10, 1],
      [-50, SOCK_TOP_Y + 18],
      [-79, SOCK_TOP_Y + 10, 1],
    ]),
    look.accent,
    { shade: [8, 1], rim: [1.4, 0], ink: 0.95 },
  );
}

function drawShortSock(look: Look, leg: Sketch): void {
  leg.cel(
    blob([
      [30, 1120, 1],
      [52, 1128],
      [73, 1120, 1],
      [70, 1146],
      [72, 1164],
      [66, 1230, 1],
      [35, 1230, 1],
      [32, 1164],
      [35, 1146],
    ]),
    look.neutral,
    {
      shade: [7, 1],
      rim: [0, 0],
      inside: () => {
        leg.stroke(
          [
            [30, 1132, 3.4],
            [52, 1140, 3.4],
            [76, 1132, 3.4],
          ],
          look.dominant.base,
        );
        for (const y of [1152, 1170]) {
          leg.stroke(
            [
              [38, y, 0],
              [50, y + 6, 1.7],
              [68, y + 1, 0],
            ],
            look.neutral.ink,
            0.8,
          );
        }
      },
    },
  );
}
