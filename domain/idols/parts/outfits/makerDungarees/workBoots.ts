import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, ellipse } from '../../../../drawing/spline.ts';
import { type Look, type Side, signOf, tint } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** The right boot about the ankle's middle (0): x outwards. */
const BOOT: readonly Control[] = [
  [-36, 1150, 1],
  [0, 1160],
  [36, 1150, 1],
  [35, 1180],
  [34, 1206],
  [44, 1222],
  [64, 1240],
  [70, 1266],
  [68, 1284, 1],
  [14, 1290],
  [-31, 1284, 1],
  [-33, 1250],
  [-32, 1210],
  [-34, 1180],
];

const SOLE: readonly Control[] = [
  [-37, 1266, 1],
  [12, 1276],
  [74, 1268, 1],
  [79, 1284],
  [75, 1302, 1],
  [62, 1304, 1],
  [60, 1298, 1],
  [46, 1299, 1],
  [44, 1306, 1],
  [26, 1306, 1],
  [24, 1300, 1],
  [8, 1300, 1],
  [6, 1306, 1],
  [-36, 1302, 1],
  [-40, 1284],
];

/** Heavy, round in the toe, with a tongue that stands off; the right one's lace is undone. */
export function drawWorkBoot(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const boot = new Sketch(`boot${side}`);
  const at = (controls: readonly Control[]): Control[] =>
    controls.map(([x, y, corner]) => [s * (50 + x), y, corner ?? 0]);
  const leather = {
    ...look.accent,
    base: tint(look.palette, 'accent', -0.06, 0.86, 2),
    shade: tint(look.palette, 'accent', -0.16, 0.86, -8),
  };
  boot.cel(
    blob(
      at([
        [-12, 1134, 1],
        [6, 1128],
        [26, 1136, 1],
        [28, 1200, 1],
        [-10, 1200, 1],
      ]),
    ),
    { ...leather, base: look.accent.light, shade: leather.base },
    { shade: [5, 2], rim: [0, 0] },
  );
  boot.cel(blob(at(BOOT)), leather, {
    shade: [9, 3],
    rim: [2, -0.5],
    inside: () => {
      boot.cel(
        blob(
          at([
            [6, 1290, 1],
            [10, 1252],
            [32, 1234],
            [60, 1236],
            [86, 1262, 1],
            [86, 1300, 1],
          ]),
        ),
        look.metal,
        { shade: [9, 4], rim: [0, 0], ink: 0.85 },
      );
      boot.patch(ellipse(s * 92, 1252, 9, 4.4, s * 24), '#fffdf2', 0.9);
      boot.stroke(
        at([
          [-34, 1232],
          [-14, 1240],
          [-8, 1286],
        ]).map(([x, y], index) => [x, y, index === 1 ? 1.8 : 1]),
        leather.ink ?? look.accent.ink,
      );
    },
  });
  boot.cel(
    blob(
      at([
        [-39, 1142, 1],
        [0, 1152],
        [39, 1142, 1],
        [38, 1164, 1],
        [0, 1174],
        [-38, 1164, 1],
      ]),
    ),
    look.dominant,
    { shade: [9, 2], ink: 0.95 },
  );
  boot.cel(blob(at(SOLE)), look.neutral, { shade: [10, 3], rim: [0, 0], ink: 1 });
  drawLaces(look, boot, s, side === 'Right');
  return boot.part({
    drawOrder: side === 'Left' ? 22 : 23,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}

function drawLaces(look: Look, boot: Sketch, s: number, isUndone: boolean): void {
  const line = (points: readonly (readonly [number, number])[], width = 2.4) => {
    const spine = points.map(([x, y], index) => {
      const isEnd = index === 0 || index === points.length - 1;
      return [s * (50 + x), y, isEnd ? width * 0.8 : width] as const;
    });
    boot.stroke(
      spine.map(([x, y, half]) => [x, y, half + 1.3]),
      look.dominant.ink,
    );
    boot.stroke(spine, look.neutral.base);
  };
  for (const y of [1184, 1200, 1217]) {
    const shift = Math.max(0, (y - 1190) * 0.5);
    line([
      [-4 + shift, y - 3],
      [10 + shift, y + 3],
      [25 + shift, y - 2],
    ]);
  }
  if (isUndone) {
    line([
      [12, 1176],
      [30, 1190],
      [46, 1222],
      [40, 1252],
      [54, 1276],
      [88, 1296],
      [104, 1290],
    ]);
    line([
      [8, 1176],
      [-12, 1194],
      [-20, 1224],
      [-12, 1246],
      [-26, 1270],
    ]);
    boot.cel(ellipse(s * 155, 1289, 4.6, 3, -18), look.metal, { shade: [1, 1], rim: [0, 0], ink: 0.6 });
    boot.cel(ellipse(s * 23, 1271, 3, 4.6, 18), look.metal, { shade: [1, 1], rim: [0, 0], ink: 0.6 });
    return;
  }
  for (const u of [-1, 1]) {
    line(
      [
        [8, 1178],
        [8 + u * 14, 1168],
        [8 + u * 24, 1178],
        [8 + u * 12, 1186],
        [8, 1180],
      ],
      2.2,
    );
    line(
      [
        [8, 1180],
        [8 + u * 10, 1192],
        [8 + u * 14, 1206],
      ],
      2.2,
    );
  }
}
