import { pixelsOf } from '../../../../drawing/pixels.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control } from '../../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { stance } from './stance.ts';

/** High, soft and far too large: a padded collar, two straps, a thick sole whose toe climbs in steps. */
export function drawSneakers(look: Look): PartDrawing[] {
  return SIDES.map((side) => drawSneaker(look, side));
}

/** About the ankle's middle (0): x outwards. */
const UPPER: readonly Control[] = [
  [-30, 1176, 1],
  [0, 1184],
  [30, 1172, 1],
  [33, 1198],
  [46, 1216],
  [70, 1232],
  [84, 1256],
  [84, 1282, 1],
  [10, 1288],
  [-38, 1282, 1],
  [-41, 1248],
  [-34, 1212],
];
const SOLE: readonly Control[] = [
  [-46, 1262, 1],
  [-20, 1270],
  [30, 1274],
  [68, 1270],
  [78, 1262, 1],
  [78, 1252, 1],
  [88, 1252, 1],
  [88, 1262, 1],
  [98, 1262, 1],
  [98, 1288, 1],
  [88, 1288, 1],
  [88, 1298, 1],
  [76, 1298, 1],
  [76, 1307, 1],
  [-36, 1307, 1],
  [-36, 1298, 1],
  [-46, 1298, 1],
];

function drawSneaker(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const shoe = new Sketch(`sneaker${side}`, stance(side));
  const at = (controls: readonly Control[]): Control[] =>
    controls.map(([x, y, corner]) => [s * (50 + x), y, corner ?? 0]);
  // The tongue stands up in front of the shin.
  shoe.cel(
    blob(
      at([
        [-16, 1158, 1],
        [4, 1152],
        [24, 1156, 1],
        [30, 1200],
        [32, 1230, 1],
        [-12, 1230, 1],
        [-18, 1196],
      ]),
    ),
    look.accent,
    { shade: [6, 2], rim: [1.4, 0], ink: 0.95 },
  );
  const label = { left: s * 54 - 9, top: 1164, cell: [6, 6] } as const;
  for (const square of pixelsOf(['+.+', '...', '+++'], '+', label)) shoe.patch(square, look.accent.ink);
  shoe.cel(blob(at(UPPER)), look.neutral, {
    shade: [9, 3],
    rim: [0, 0],
    inside: () => {
      // Toe cap and heel.
      shoe.patch(
        blob(
          at([
            [46, 1300, 1],
            [44, 1262],
            [56, 1240],
            [74, 1226],
            [100, 1240, 1],
            [100, 1300, 1],
          ]),
        ),
        look.dominant.base,
      );
      shoe.patch(
        blob(
          at([
            [-50, 1180, 1],
            [-26, 1190, 1],
            [-18, 1230],
            [-20, 1300, 1],
            [-50, 1300, 1],
          ]),
        ),
        look.dominantLight.base,
      );
      shoe.stroke(
        [
          [s * (50 + 44), 1290, 1.2],
          [s * (50 + 45), 1262, 1.6],
          [s * (50 + 57), 1240, 1.4],
          [s * (50 + 72), 1230, 1],
        ],
        look.dominant.ink,
      );
    },
  });
  for (const [y, reach] of [
    [1204, 40],
    [1232, 54],
  ] as const) {
    shoe.cel(
      blob(
        at([
          [-22, y, 1],
          [10, y + 5],
          [reach, y - 2, 1],
          [reach + 4, y + 14, 1],
          [12, y + 21],
          [-22, y + 15, 1],
        ]),
      ),
      look.dominantLight,
      { shade: [6, 2], rim: [1, -0.4], ink: 0.85 },
    );
  }
  shoe.cel(
    blob(
      at([
        [-34, 1168, 1],
        [-2, 1178],
        [33, 1166, 1],
        [36, 1184, 1],
        [0, 1195],
        [-37, 1186, 1],
      ]),
    ),
    look.dominant,
    { shade: [8, 1], rim: [1.4, 0], ink: 0.95 },
  );
  shoe.cel(blob(at(SOLE)), look.neutral, {
    shade: [10, 3],
    rim: [0, 0],
    inside: () => {
      shoe.patch(
        blob(
          at([
            [-60, 1286, 1],
            [120, 1286, 1],
            [120, 1320, 1],
            [-60, 1320, 1],
          ]),
        ),
        look.accent.base,
      );
      const grid = { left: s * 50 - 100, top: 1286, cell: [10, 10] } as const;
      for (const square of pixelsOf(['+.+.+.+.+.+.+.+.+.+.'], '+', grid))
        shoe.patch(square, look.accent.shade);
    },
  });
  return shoe.part({
    drawOrder: side === 'Left' ? 22 : 23,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}
