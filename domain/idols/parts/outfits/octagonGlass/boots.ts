import { regularPolygon } from '../../../../drawing/regularPolygon.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, polygon } from '../../../../drawing/spline.ts';
import { type Look, type Side, signOf, tint } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { LEG, placeLeg } from './leg.ts';

const BOOT_TOP = 800;

export function drawBoot(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const boot = new Sketch(`boot${side}`);
  const at = (controls: readonly Control[]) => placeLeg(side, controls);
  const points = (controls: readonly Control[]) => polygon(at(controls).map(([x, y]) => [x, y] as const));
  // The heel stands behind the foot, which points outwards a little.
  boot.cel(
    points([
      [-12, 1216],
      [6, 1226],
      [-2, 1258],
      [-9, 1278],
      [-9.5, 1298],
      [-17, 1298],
      [-17, 1270],
    ]),
    look.dominant,
    { shade: [4, 0], rim: [0, 0], ink: 0.9 },
  );
  const shaft: Control[] = [
    [-33, BOOT_TOP - 8, 1],
    [0, BOOT_TOP + 6, 1],
    [33, BOOT_TOP - 8, 1],
    ...LEG.filter(([x, y]) => x > 0 && y > BOOT_TOP + 20 && y < 1220)
      .map(([x, y]): Control => [x + 2, y])
      .reverse(),
    [14, 1222],
    [25, 1246],
    [36, 1272],
    [36, 1288],
    [26, 1297],
    [11, 1296],
    [2, 1284],
    [-8, 1252],
    [-12, 1222],
    ...LEG.filter(([x, y]) => x < 0 && y > BOOT_TOP + 20 && y < 1220)
      .map(([x, y]): Control => [x - 2, y])
      .reverse(),
  ];
  boot.cel(blob(at(shaft)), look.dominant, {
    shade: [10, 0],
    rim: [2, 0],
    inside: () => {
      // A seam of light from the top to the toe.
      boot.stroke(
        at([
          [0, BOOT_TOP, 0],
          [1, 930, 0],
          [2, 1100, 0],
          [1, 1230, 0],
        ]).map(([x, y]) => [x, y, 1.7] as const),
        look.dominantLight.base,
      );
      boot.stroke(
        at([
          [-13, 836, 0],
          [-12, 900, 0],
          [-13, 1000, 0],
          [-8, 1110, 0],
        ]).map(([x, y], index) => [x, y, [0, 2.2, 1.8, 0][index]!] as const),
        look.dominant.light,
        0.75,
      );
      boot.cel(
        points([
          [0, 1304],
          [2, 1274],
          [14, 1258],
          [31, 1256],
          [46, 1276],
          [46, 1304],
        ]),
        look.neutral,
        { shade: [9, 2], rim: [0, 0], ink: 0.8 },
      );
    },
  });
  boot.patch(
    blob(
      at([
        [8, 1293],
        [18, 1292],
        [36, 1287],
        [38, 1292],
        [28, 1300],
        [12, 1300],
      ]),
    ),
    look.metal.shade,
  );
  // A band about the ankle.
  boot.cel(
    points([
      [-13, 1196],
      [0, 1202],
      [13, 1196],
      [14, 1208],
      [0, 1215],
      [-14, 1208],
    ]),
    look.metal,
    { shade: [7, 0], rim: [0, 0], ink: 0.8 },
  );
  // Above the knee a collar of glass.
  const rim = [
    [-36, BOOT_TOP - 14],
    [-13, BOOT_TOP - 4],
    [14, BOOT_TOP - 4],
    [36, BOOT_TOP - 14],
    [33, BOOT_TOP + 20],
    [13, BOOT_TOP + 32],
    [-13, BOOT_TOP + 32],
    [-33, BOOT_TOP + 20],
  ] as const;
  boot.cel(points(rim), look.accent, {
    inkPaint: look.dominant.ink,
    shade: [0, 0],
    rim: [0, 0],
    ink: 0.95,
    inside: () => {
      const pane = (from: number, to: number, tone: number) =>
        boot.patch(
          points([
            [from, BOOT_TOP - 20],
            [to, BOOT_TOP - 20],
            [to, BOOT_TOP + 40],
            [from, BOOT_TOP + 40],
          ]),
          tint(look.palette, 'accent', tone, 1 - tone * 3, 14),
        );
      const [first, last] = s > 0 ? ([-40, -13] as const) : ([13, 40] as const);
      pane(first, last, 0.05);
      pane(-13, 13, -0.03);
      pane(s > 0 ? 13 : -40, s > 0 ? 40 : -13, -0.14);
    },
  });
  boot.cel(regularPolygon(at([[0, 0]])[0]![0] - s * 2, BOOT_TOP + 14, 11, 8), look.metal, {
    shade: [3, 3],
    rim: [0, 0],
    ink: 0.75,
  });
  return boot.part({
    drawOrder: side === 'Left' ? 22 : 23,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}
