import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob } from '../../../../drawing/spline.ts';
import { legOutline } from '../../bodies/slenderBody.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawCardStrap, drawKneePad } from './legGear.ts';
import { drawRollerBoot } from './rollerBoots.ts';
import { rollerStance } from './rollerStance.ts';

/** Left: a long sock with rings. Right: bare, with a knee pad and a short sock. Both: roller boots. */
export function drawLegwear(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [drawLeg(look, side), ...drawRollerBoot(look, side)]);
}

const SHORTS_END = 716;

function drawLeg(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const leg = new Sketch(`leg${side}`, rollerStance(side));
  leg.cel(legOutline(side), look.skin, {
    shade: [8, 0],
    rim: [0, 0],
    inside: () => {
      leg.patch(
        blob([
          [s * -20, 600, 1],
          [s * 110, 600, 1],
          [s * 104, 728],
          [s * 56, 746],
          [s * 8, 738],
          [s * -20, 730, 1],
        ]),
        look.skin.shade,
      );
    },
  });
  leg.cel(
    blob([
      [s * 2, 640, 1],
      [s * 92, 640, 1],
      [s * 92, 690],
      [s * 88, SHORTS_END, 1],
      [s * 46, SHORTS_END + 12],
      [s * 5, SHORTS_END, 1],
    ]),
    look.dominant,
    {
      shade: [9, 0],
      rim: [0, 0],
      inside: () => {
        leg.stroke(
          [
            [s * 0, SHORTS_END - 8, 3],
            [s * 46, SHORTS_END + 3, 3],
            [s * 94, SHORTS_END - 8, 3],
          ],
          look.accent.base,
        );
      },
    },
  );
  if (side === 'Left') drawLongSock(look, leg);
  else {
    drawCardStrap(look, leg);
    drawKneePad(look, leg);
  }
  return leg.part({
    drawOrder: side === 'Left' ? 20 : 21,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}

const SOCK_TOP = 812;

function drawLongSock(look: Look, leg: Sketch): void {
  const sock = legOutline('Left').filter(({ y }) => y > SOCK_TOP);
  leg.cel(sock, look.dominant, {
    shade: [8, 0],
    rim: [0, 0],
    inside: () => {
      leg.stroke(
        [
          [-66, 880, 0],
          [-62, 930, 3],
          [-60, 980, 2.4],
          [-64, 1040, 0],
        ],
        look.dominant.light,
        0.6,
      );
      leg.stroke(
        [
          [-34, 944, 0],
          [-43, 951, 1.4],
          [-54, 948, 0],
        ],
        look.dominant.ink,
      );
      for (const [y, paint] of [
        [842, look.accent.base],
        [858, look.neutral.base],
      ] as const) {
        leg.stroke(
          [
            [-96, y - 6, 4.2],
            [-48, y + 5, 4.2],
            [0, y - 6, 4.2],
          ],
          paint,
        );
      }
    },
  });
  leg.cel(
    blob([
      [-83, SOCK_TOP - 10, 1],
      [-46, SOCK_TOP + 2],
      [-11, SOCK_TOP - 10, 1],
      [-13, SOCK_TOP + 10, 1],
      [-46, SOCK_TOP + 21],
      [-81, SOCK_TOP + 10, 1],
    ]),
    look.neutral,
    { shade: [6, 2], rim: [0, 0], ink: 0.9 },
  );
}
