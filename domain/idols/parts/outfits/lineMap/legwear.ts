import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../../drawing/spline.ts';
import { legOutline } from '../../bodies/slenderBody.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawRollerBoot, rollerStance } from './rollerBoots.ts';

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

/** A strap round the thigh with a travel card in its case. */
function drawCardStrap(look: Look, leg: Sketch): void {
  leg.cel(
    blob([
      [11, 792, 1],
      [48, 804],
      [84, 792, 1],
      [83, 805, 1],
      [48, 817],
      [13, 805, 1],
    ]),
    look.dominant,
    { shade: [5, 1], rim: [0, 0], ink: 0.9 },
  );
  leg.cel(
    blob([
      [52, 780],
      [55, 777],
      [83, 770],
      [87, 773],
      [92, 818],
      [90, 822],
      [61, 828],
      [57, 825],
    ]),
    look.neutral,
    {
      shade: [4, 3],
      rim: [0, 0],
      ink: 0.95,
      inside: () => {
        leg.stroke(
          [
            [50, 794, 4],
            [72, 788, 4],
            [94, 784, 4],
          ],
          look.accent.base,
        );
        leg.stroke(
          [
            [62, 815, 1.4],
            [70, 813, 1.4],
            [78, 811.5, 1.4],
          ],
          look.dominant.base,
        );
      },
    },
  );
  leg.patch(ellipse(72, 788, 6), look.dominant.ink);
  leg.patch(ellipse(72, 788, 3.8), '#ffffff');
}

function drawKneePad(look: Look, leg: Sketch): void {
  for (const y of [902, 946]) {
    leg.cel(
      blob([
        [23, y - 6, 1],
        [48, y + 1],
        [74, y - 6, 1],
        [74, y + 8, 1],
        [48, y + 15],
        [24, y + 8, 1],
      ]),
      look.dominant,
      { shade: [4, 1], rim: [0, 0], ink: 0.85 },
    );
  }
  leg.cel(
    blob([
      [48, 892],
      [66, 898],
      [72, 926],
      [64, 956],
      [48, 966],
      [32, 956],
      [24, 926],
      [30, 898],
    ]),
    look.accent,
    { shade: [6, 5], ink: 1 },
  );
  leg.cel(ellipse(47, 928, 13.5, 17), look.neutral, { shade: [3, 4], rim: [0, 0], ink: 0.8 });
  leg.cel(
    blob([
      [22, 1046, 1],
      [50, 1056],
      [77, 1046, 1],
      [73, 1110, 1],
      [28, 1110, 1],
    ]),
    look.neutral,
    {
      shade: [7, 2],
      rim: [0, 0],
      inside: () => {
        leg.stroke(
          [
            [18, 1062, 3.4],
            [50, 1073, 3.4],
            [80, 1062, 3.4],
          ],
          look.accent.base,
        );
      },
    },
  );
}
