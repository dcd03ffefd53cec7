import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, star } from '../../../../drawing/spline.ts';
import { type Look, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { stance } from './stance.ts';

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

export function drawBoot(look: Look, side: Side): PartDrawing {
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
      // The tongue under the laces.
      boot.patch(
        blob(
          at([
            [-15, 1080, 1],
            [15, 1080, 1],
            [14, 1150],
            [17, 1210, 1],
            [-12, 1210, 1],
          ]),
        ),
        look.neutral.shade,
        0.55,
      );
      // A coloured heel counter, piped.
      boot.cel(
        blob(
          at([
            [-40, 1212, 1],
            [-19, 1216],
            [-10, 1240],
            [-14, 1290, 1],
            [-44, 1290, 1],
          ]),
        ),
        look.dominantLight,
        { shade: [5, 2], rim: [0, 0], ink: 0.7 },
      );
      boot.stroke(
        at([
          [-14, 1252, 0],
          [12, 1231, 0],
          [38, 1233, 0],
          [62, 1250, 0],
        ]).map(([x, y]) => [x, y, 1.7] as const),
        look.metal.base,
      );
      for (const [y, dx] of [
        [1188, -8],
        [1202, -2],
        [1216, 4],
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
  boot.cel(blob(sole), look.dominant, {
    shade: [9, 2],
    ink: 1,
    inside: () => {
      // The welt's light, and the tread.
      boot.stroke(
        at([
          [-28, 1273, 0],
          [12, 1286, 0],
          [58, 1279, 0],
        ]).map(([x, y]) => [x, y, 1.5] as const),
        look.dominantLight.light,
      );
      for (let x = -20; x <= 52; x += 12) {
        boot.stroke(
          [
            [s * (50 + x), 1293, 0.8],
            [s * (51 + x), 1310, 2.4],
          ],
          look.dominant.ink,
        );
      }
    },
  });
  // A strap over the instep, buckled.
  boot.cel(
    blob(
      at([
        [-21, 1206, 1],
        [6, 1218],
        [30, 1210, 1],
        [34, 1222, 1],
        [8, 1231],
        [-21, 1219, 1],
      ]),
    ),
    look.accent,
    { shade: [6, 1], rim: [0, 0], ink: 0.85 },
  );
  boot.cel(star(s * 72, 1216, 9.5, 0.52, 8), look.metal, { shade: [2, 2], ink: 0.75 });
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
    {
      shade: [8, 2],
      ink: 0.95,
      inside: () => {
        boot.stroke(
          at([
            [-37, 1073, 0],
            [0, 1083, 0],
            [37, 1073, 0],
          ]).map(([x, y]) => [x, y, 1.6] as const),
          look.metal.base,
        );
      },
    },
  );
  boot.cel(star(s * 52, 1074, 15), look.metal, { shade: [3, 3], ink: 0.85 });
  return boot.part({
    drawOrder: side === 'Left' ? 22 : 23,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}
