import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob } from '../../../../drawing/spline.ts';
import { legOutline } from '../../bodies/slenderBody.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { stance } from './stance.ts';

/** Thick socks: one pulled up below the knee, the other slipped down while she was reading. */
const SOCK_TOP_Y = { Left: 992, Right: 1066 } as const;

export function drawLegwear(look: Look): PartDrawing[] {
  return SIDES.map((side) => drawLeg(look, side));
}

function drawLeg(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const leg = new Sketch(`leg${side}`, stance(side));
  const topY = SOCK_TOP_Y[side];
  leg.cel(legOutline(side), look.skin, {
    shade: [8, 0],
    rim: [0, 0],
    inside: () => {
      // The skirt's shadow, and the knee.
      leg.patch(
        blob([
          [s * -20, 640, 1],
          [s * 110, 640, 1],
          [s * 104, 762],
          [s * 50, 776],
          [s * -10, 766, 1],
        ]),
        look.skin.shade,
      );
      leg.glow(s * 48, 928, 20, 22, look.skin.shade, 0.75);
      leg.stroke(
        [
          [s * 48 - 14, 942, 0],
          [s * 48 - 5, 950, 1.4],
          [s * 48 + 7, 947, 0],
        ],
        look.skin.deepShade,
      );
    },
  });
  leg.cel(
    // Thick wool: wider than the leg in it.
    legOutline(side)
      .filter(({ y }) => y > topY)
      .map((node) => ({ ...node, x: s * 50 + (node.x - s * 50) * 1.24 })),
    look.neutral,
    {
      shade: [8, 0],
      rim: [0, 0],
      inside: () => {
        for (const u of [-20, -10, 0, 10, 20]) {
          leg.stroke(
            [
              [s * 50 + u * 1.2, topY, 1],
              [s * 50 + u, topY + 110, 1.1],
              [s * 50 + u * 0.8, 1230, 0.8],
            ],
            look.neutral.shade,
          );
        }
        drawSlouch(look, leg, s, topY);
      },
    },
  );
  leg.cel(
    blob([
      [s * 13, topY - 16, 1],
      [s * 50, topY - 7],
      [s * 87, topY - 16, 1],
      [s * 91, topY + 6],
      [s * 87, topY + 22, 1],
      [s * 50, topY + 31],
      [s * 13, topY + 22, 1],
      [s * 9, topY + 6],
    ]),
    look.neutral,
    {
      shade: [8, 2],
      rim: [1.4, 0],
      ink: 0.95,
      inside: () => {
        leg.stroke(
          [
            [s * 8, topY + 2, 2.8],
            [s * 50, topY + 11, 2.8],
            [s * 92, topY + 2, 2.8],
          ],
          look.dominant.base,
        );
      },
    },
  );
  return leg.part({
    drawOrder: side === 'Left' ? 20 : 21,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}

function drawSlouch(look: Look, leg: Sketch, s: number, topY: number): void {
  for (const [y, reach] of [
    [topY + 52, 32],
    [1146, 29],
    [1174, 31],
    [1202, 28],
  ] as const) {
    leg.stroke(
      [
        [s * 50 - reach, y - 4, 0],
        [s * 50 - 2, y + 5, 2],
        [s * 50 + reach, y - 2, 0],
      ],
      look.neutral.ink,
      0.65,
    );
  }
}
