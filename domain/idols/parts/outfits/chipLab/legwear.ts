import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, polygon } from '../../../../drawing/spline.ts';
import { legOutline } from '../../bodies/slenderBody.ts';
import { paintTrack } from '../../circuitTrack.ts';
import { darkCloth } from '../../darkCloth.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawAnkleBoot } from './ankleBoots.ts';
import { stance } from './stance.ts';

/** Left: a sock to high above the knee with a shining track. Right: bare, a short sock. Both: ankle boots. */
export function drawLegwear(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [drawLeg(look, side), drawAnkleBoot(look, side)]);
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
          [s * 108, 748],
          [s * 56, 764],
          [s * 8, 754],
          [s * -20, 748, 1],
        ]),
        look.skin.shade,
      );
      if (side === 'Right') drawKnee(look, leg);
    },
  });
  if (side === 'Left') drawLongSock(look, leg);
  else drawThighRing(look, leg);
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

const SOCK_TOP = 808;

function drawLongSock(look: Look, leg: Sketch): void {
  const cloth = darkCloth(look);
  leg.cel(
    legOutline('Left').filter(({ y }) => y > SOCK_TOP),
    cloth,
    {
      shade: [9, 0],
      rim: [0, 0],
      inside: () => {
        leg.stroke(
          [
            [-71, 850, 0],
            [-65, 920, 2.6],
            [-64, 980, 2.2],
            [-67, 1060, 0],
          ],
          cloth.light,
          0.6,
        );
        leg.stroke(
          [
            [-34, 944, 0],
            [-43, 951, 1.4],
            [-54, 948, 0],
          ],
          cloth.ink,
        );
        const line = tint(look.palette, 'irisBottom', 0.02);
        const glow = tint(look.palette, 'hairTips');
        paintTrack(
          leg,
          [
            [-60, 820],
            [-60, 876],
            [-46, 890],
            [-46, 1000],
            [-56, 1010],
            [-56, 1090],
          ],
          1.9,
          { line, glow, pad: look.metal.base },
        );
        paintTrack(
          leg,
          [
            [-46, 820],
            [-46, 862],
            [-32, 876],
            [-32, 912],
          ],
          1.5,
          { line: look.metal.base, pad: look.metal.base },
        );
      },
    },
  );
  leg.cel(
    blob([
      [-85, SOCK_TOP - 12, 1],
      [-47, SOCK_TOP],
      [-11, SOCK_TOP - 12, 1],
      [-13, SOCK_TOP + 10, 1],
      [-47, SOCK_TOP + 21],
      [-83, SOCK_TOP + 10, 1],
    ]),
    look.dominant,
    { shade: [6, 2], rim: [0, 0], ink: 0.9 },
  );
  // Two straps from the shorts, each with a gold contact for a clip.
  for (const x of [-66, -30]) {
    leg.cel(
      polygon([
        [x - 4, 734],
        [x + 4, 734],
        [x + 4, SOCK_TOP + 4],
        [x - 4, SOCK_TOP + 4],
      ]),
      cloth,
      { shade: [2, 0], rim: [0, 0], ink: 0.8 },
    );
    leg.cel(
      polygon([
        [x - 6.4, SOCK_TOP - 14],
        [x + 6.4, SOCK_TOP - 14],
        [x + 6.4, SOCK_TOP + 8],
        [x - 6.4, SOCK_TOP + 8],
      ]),
      look.metal,
      { shade: [2, 3], rim: [0, 0], ink: 0.8 },
    );
  }
}

/** A thin dark ring about the bare thigh with one gold contact. */
function drawThighRing(look: Look, leg: Sketch): void {
  leg.cel(
    blob([
      [11, 786, 1],
      [48, 798],
      [85, 786, 1],
      [84, 795, 1],
      [48, 807],
      [12, 795, 1],
    ]),
    darkCloth(look),
    { shade: [5, 1], rim: [0, 0], ink: 0.85 },
  );
  leg.cel(
    polygon([
      [60, 786],
      [74, 782],
      [77, 803],
      [63, 807],
    ]),
    look.metal,
    { shade: [2, 3], rim: [0, 0], ink: 0.8 },
  );
}
