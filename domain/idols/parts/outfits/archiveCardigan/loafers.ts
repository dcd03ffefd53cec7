import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control } from '../../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { stance } from './stance.ts';

/** About the ankle's middle (0): x outwards. */
const UPPER: readonly Control[] = [
  [-30, 1206, 1],
  [-4, 1218],
  [24, 1210, 1],
  [40, 1228],
  [66, 1240],
  [84, 1258],
  [88, 1282, 1],
  [10, 1290],
  [-38, 1284, 1],
  [-40, 1246],
];
const SOLE: readonly Control[] = [
  [-44, 1272, 1],
  [20, 1281],
  [92, 1270, 1],
  [98, 1290],
  [92, 1305, 1],
  [-20, 1305, 1],
  [-22, 1309, 1],
  [-46, 1309, 1],
];

/** Brown, round at the toe, a coin in the strap for luck; a thick sole with a heel. */
export function drawLoafers(look: Look): PartDrawing[] {
  return SIDES.map((side) => drawLoafer(look, side));
}

function drawLoafer(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const shoe = new Sketch(`loafer${side}`, stance(side));
  const at = (controls: readonly Control[]) => blob(controls.map(([x, y, c]) => [s * (50 + x), y, c ?? 0]));
  shoe.cel(at(UPPER), look.accent, {
    shade: [9, 4],
    rim: [1.6, -0.6],
    inside: () => {
      // The seam round the toe, and its light.
      shoe.stroke(
        [
          [s * (50 + 2), 1262, 0.8],
          [s * (50 + 30), 1244, 1.6],
          [s * (50 + 58), 1250, 1.6],
          [s * (50 + 76), 1276, 0.8],
        ],
        look.accent.ink,
        0.85,
      );
      shoe.stroke(
        [
          [s * (50 + 46), 1262, 0],
          [s * (50 + 60), 1260, 2.6],
          [s * (50 + 70), 1268, 0],
        ],
        look.accent.light,
        0.8,
      );
    },
  });
  // The tongue and the strap across.
  shoe.cel(
    at([
      [-8, 1212, 1],
      [14, 1196],
      [32, 1206, 1],
      [40, 1236],
      [16, 1246],
    ]),
    look.accent,
    { shade: [6, 3], rim: [0, 0], ink: 0.9 },
  );
  shoe.cel(
    at([
      [-38, 1238, 1],
      [4, 1240],
      [48, 1226, 1],
      [54, 1246, 1],
      [8, 1262],
      [-38, 1262, 1],
    ]),
    look.dominantLight,
    {
      shade: [6, 3],
      rim: [0, 0],
      ink: 0.9,
      inside: () => {
        shoe.patch(
          at([
            [10, 1243],
            [24, 1238],
            [28, 1246],
            [14, 1252],
          ]),
          look.metal.base,
        );
      },
    },
  );
  shoe.cel(at(SOLE), look.dominantLight, {
    shade: [10, 3],
    rim: [0, 0],
    inside: () => {
      shoe.stroke(
        [
          [s * (50 - 46), 1283, 1.4],
          [s * (50 + 20), 1291, 1.4],
          [s * (50 + 98), 1281, 1.4],
        ],
        look.neutral.base,
        0.9,
      );
    },
  });
  return shoe.part({
    drawOrder: side === 'Left' ? 22 : 23,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}
