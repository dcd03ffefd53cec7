import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, ellipse } from '../../../../drawing/spline.ts';
import { type Look, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { rollerStance } from './rollerStance.ts';
import { drawTruck, drawWheel, FORE_AXLE, HIND_AXLE, type Place } from './rollerWheels.ts';

/** The boot without sole and wheels. */
const BOOT: readonly Control[] = [
  [-31, 1082, 1],
  [0, 1092],
  [31, 1082, 1],
  [31, 1130],
  [30, 1164],
  [44, 1186],
  [74, 1202],
  [92, 1222],
  [94, 1240, 1],
  [30, 1244],
  [-40, 1240, 1],
  [-39, 1210],
  [-33, 1176],
  [-32, 1130],
];

export function drawRollerBoot(look: Look, side: Side): PartDrawing[] {
  const s = signOf(side);
  const boot = new Sketch(`boot${side}`, rollerStance(side));
  const at = (controls: readonly Control[]): Control[] =>
    controls.map(([x, y, corner]) => [s * (50 + x), y, corner ?? 0]);
  drawTruck(look, boot, at);
  for (const axle of [HIND_AXLE, FORE_AXLE]) drawWheel(look, boot, s * (50 + axle.x), axle.y);
  // The stopper at the toe.
  boot.cel(
    blob(
      at([
        [90, 1240, 1],
        [110, 1236, 1],
        [122, 1252],
        [114, 1266],
        [98, 1262],
      ]),
    ),
    look.accent,
    { shade: [4, 4], ink: 0.9 },
  );
  boot.cel(blob(at(BOOT)), look.neutral, {
    shade: [8, 3],
    rim: [2, -0.5],
    inside: () => drawUpper(look, boot, s, at),
  });
  boot.cel(
    blob(
      at([
        [-44, 1232, 1],
        [20, 1238],
        [98, 1230, 1],
        [104, 1244],
        [98, 1254],
        [20, 1257],
        [-40, 1254],
        [-48, 1244],
      ]),
    ),
    look.dominant,
    { shade: [8, 3], ink: 1 },
  );
  boot.cel(
    blob(
      at([
        [-35, 1074, 1],
        [0, 1084],
        [35, 1074, 1],
        [36, 1100, 1],
        [0, 1110],
        [-36, 1100, 1],
      ]),
    ),
    look.accent,
    { shade: [7, 2], ink: 0.95 },
  );
  return [
    boot.part({
      drawOrder: side === 'Left' ? 22 : 23,
      attach: { to: 'bone', bone: `leg${side}` },
      grid: { columns: 1, rows: 1 },
    }),
  ];
}

function drawUpper(look: Look, boot: Sketch, s: number, at: Place): void {
  // The line runs round the boot, with a stop at the ankle.
  boot.stroke(
    [
      [s * 14, 1208, 3.4],
      [s * 40, 1221, 3.4],
      [s * 112, 1224, 3.4],
    ],
    look.dominantLight.base,
  );
  // Toe cap and heel in the jacket's colour.
  boot.cel(
    blob(
      at([
        [56, 1250, 1],
        [52, 1222],
        [62, 1196, 1],
        [110, 1190, 1],
        [110, 1256, 1],
      ]),
    ),
    look.accent,
    { shade: [7, 4], ink: 0.8 },
  );
  boot.cel(
    blob(
      at([
        [-50, 1176, 1],
        [-22, 1190],
        [-12, 1220],
        [-14, 1256, 1],
        [-50, 1256, 1],
      ]),
    ),
    look.dominant,
    { shade: [4, 3], rim: [0, 0], ink: 0.8 },
  );
  boot.patch(ellipse(s * 56, 1222.5, 8), look.dominant.ink);
  boot.patch(ellipse(s * 56, 1222.5, 5.4), '#ffffff');
  // The tongue, and laces across it.
  boot.cel(
    blob(
      at([
        [8, 1092, 1],
        [40, 1088, 1],
        [44, 1150],
        [58, 1190],
        [84, 1200, 1],
        [66, 1216, 1],
        [34, 1198],
        [16, 1160],
      ]),
    ),
    look.dominant,
    { shade: [4, 1], rim: [0, 0], ink: 0.75 },
  );
  for (const [x, y, dx, dy] of [
    [12, 1121, 22, -4],
    [14, 1140, 21, -6],
    [19, 1160, 20, -9],
    [29, 1180, 19, -13],
    [43, 1196, 16, -16],
  ] as const) {
    boot.stroke(
      [
        [s * (47 + x), y, 2],
        [s * (50 + x + dx * 0.5), y + dy * 0.5 + 2, 2.8],
        [s * (50 + x + dx), y + dy, 2.4],
      ],
      look.neutral.base,
    );
  }
}
