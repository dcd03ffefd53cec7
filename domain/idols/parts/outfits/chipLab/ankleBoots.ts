import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, polygon } from '../../../../drawing/spline.ts';
import { darkCloth } from '../../darkCloth.ts';
import { type Look, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { stance } from './stance.ts';

/** The right boot about the ankle's middle (0): x outwards. */
const BOOT: readonly Control[] = [
  [-23, 1142, 1],
  [0, 1149],
  [24, 1142, 1],
  [23, 1180],
  [26, 1212],
  [42, 1236],
  [58, 1260],
  [58, 1280, 1],
  [14, 1284],
  [-26, 1278, 1],
  [-27, 1250],
  [-24, 1212],
  [-22, 1180],
];

export function drawAnkleBoot(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const boot = new Sketch(`boot${side}`, stance(side));
  const cloth = darkCloth(look);
  const at = (controls: readonly Control[]): Control[] =>
    controls.map(([x, y, corner]) => [s * (50 + x), y, corner ?? 0]);
  // The sole stands on gold legs.
  for (let x = -22; x <= 54; x += 12.6) {
    boot.cel(
      polygon(
        at([
          [x - 3.6, 1292],
          [x + 3.6, 1292],
          [x + 3.6, 1306],
          [x - 3.6, 1306],
        ]).map(([px, py]) => [px, py] as const),
      ),
      look.metal,
      { shade: [1.6, 2], rim: [0, 0], ink: 0.8 },
    );
  }
  // A short sock looks out above.
  boot.cel(
    blob(
      at([
        [-19, 1122, 1],
        [0, 1129],
        [19, 1122, 1],
        [18, 1160, 1],
        [-18, 1160, 1],
      ]),
    ),
    look.dominantLight,
    { shade: [6, 2], rim: [0, 0], ink: 0.9 },
  );
  boot.cel(blob(at(BOOT)), cloth, {
    shade: [8, 3],
    rim: [2, -0.5],
    inside: () => {
      boot.cel(
        blob(
          at([
            [0, 1290, 1],
            [6, 1258],
            [26, 1240],
            [48, 1240],
            [70, 1258, 1],
            [70, 1300, 1],
          ]),
        ),
        look.dominant,
        { shade: [8, 4], rim: [0, 0], ink: 0.85 },
      );
      for (const y of [1166, 1182, 1198, 1214]) {
        boot.stroke(
          [
            [s * (50 - 9 + (y - 1166) * 0.1), y - 3, 1.8],
            [s * (50 + 3 + (y - 1166) * 0.14), y + 3, 1.8],
            [s * (50 + 14 + (y - 1166) * 0.2), y - 2, 1.8],
          ],
          look.metal.base,
        );
      }
    },
  });
  boot.cel(
    blob(
      at([
        [-30, 1272, 1],
        [12, 1280],
        [62, 1274, 1],
        [66, 1284],
        [60, 1296, 1],
        [12, 1299],
        [-28, 1296, 1],
        [-33, 1284],
      ]),
    ),
    look.dominantLight,
    { shade: [8, 3], rim: [0, 0] },
  );
  boot.cel(
    blob(
      at([
        [-26, 1134, 1],
        [0, 1142],
        [27, 1134, 1],
        [27, 1152, 1],
        [0, 1160],
        [-26, 1152, 1],
      ]),
    ),
    look.dominant,
    { shade: [6, 2], rim: [0, 0], ink: 0.9 },
  );
  return boot.part({
    drawOrder: side === 'Left' ? 22 : 23,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}
