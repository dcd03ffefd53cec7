import { type PointMap, smoothStep } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, star } from '../../../../drawing/spline.ts';
import { legOutline } from '../../bodies/slenderBody.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** Left: a dark stocking to above the knee. Right: bare, with a garter. Both: high boots on a platform. */
export function drawLegwear(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [drawLeg(look, side), drawBoot(look, side)]);
}

/** A standing leg on the left; the right knee turned in a little, its foot set outwards. */
function stance(side: Side): PointMap {
  if (side === 'Left') return (x, y) => [x - 4 * bump(y, 1000, 260), y];
  return (x, y) => [x - 9 * bump(y, 930, 130) + 14 * smoothStep(1000, 1290, y), y];
}

function bump(value: number, middle: number, width: number): number {
  return Math.exp(-(((value - middle) / width) ** 2));
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

/** The right boot about the ankle's middle (0): x outwards. */
const BOOT: readonly Control[] = [
  [-33, 1062, 1],
  [-1, 1072],
  [33, 1062, 1],
  [32, 1110],
  [25, 1164],
  [24, 1204],
  [38, 1234],
  [56, 1262],
  [56, 1284, 1],
  [14, 1290],
  [-25, 1280, 1],
  [-26, 1258],
  [-22, 1234],
  [-19, 1204],
  [-22, 1164],
  [-31, 1110],
];

function drawBoot(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const boot = new Sketch(`boot${side}`, stance(side));
  const at = (controls: readonly Control[]): Control[] =>
    controls.map(([x, y, corner]) => [s * (50 + x), y, corner ?? 0]);
  const sole = at([
    [-28, 1268, 1],
    [12, 1281],
    [58, 1274, 1],
    [62, 1291],
    [54, 1302],
    [14, 1306],
    [-22, 1298],
    [-30, 1286],
  ]);
  boot.cel(blob(at(BOOT)), look.neutral, {
    shade: [8, 2],
    rim: [2, -0.5],
    inside: () => {
      // The toe cap.
      boot.cel(
        blob(
          at([
            [-22, 1276, 1],
            [-12, 1248],
            [12, 1236],
            [36, 1238],
            [62, 1256, 1],
            [66, 1300, 1],
            [-24, 1300, 1],
          ]),
        ),
        look.dominantLight,
        { shade: [9, 4], ink: 0.8 },
      );
      boot.patch(
        blob([
          [s * 66 - 15, 1257],
          [s * 66 - 6, 1248],
          [s * 66 - 3, 1251],
          [s * 66 - 11, 1266],
        ]),
        '#ffffff',
        0.9,
      );
      for (const [y, dx] of [
        [1190, 0],
        [1206, 2],
      ] as const) {
        boot.stroke(
          [
            [s * (30 + dx), y, 0],
            [s * (46 + dx), y + 8, 1.6],
            [s * (64 + dx), y + 3, 0],
          ],
          look.neutral.ink,
          0.9,
        );
      }
      for (let y = 1104; y < 1186; y += 19) {
        for (const cross of [-1, 1]) {
          boot.stroke(
            [
              [s * 50 - cross * 11, y - 7, 1.2],
              [s * 50, y, 1.8],
              [s * 50 + cross * 11, y + 7, 1.2],
            ],
            look.accent.base,
          );
        }
      }
    },
  });
  boot.cel(blob(sole), look.dominant, { shade: [9, 2], ink: 1 });
  boot.cel(
    blob(
      at([
        [-36, 1054, 1],
        [0, 1063],
        [36, 1054, 1],
        [36, 1078, 1],
        [0, 1088],
        [-36, 1078, 1],
      ]),
    ),
    look.dominantLight,
    { shade: [8, 2], ink: 0.95 },
  );
  boot.cel(star(s * 52, 1074, 15), look.metal, { shade: [3, 3], ink: 0.85 });
  return boot.part({
    drawOrder: side === 'Left' ? 22 : 23,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}
