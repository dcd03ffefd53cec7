import { inked } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, ellipse } from '../../../../drawing/spline.ts';
import { legOutline } from '../../bodies/slenderBody.ts';
import { type Look, SIDES, type Side, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { paintBow } from '../satinBow.ts';
import { ivoryOf } from './cloths.ts';

/** Ivory stockings, heeled slippers and their ribbons, wound round the calves. */
export function drawSlippers(look: Look): PartDrawing[] {
  return SIDES.flatMap((side) => [drawStocking(look, side), drawSlipper(look, side)]);
}

function drawStocking(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const ivory = ivoryOf(look);
  const leg = new Sketch(`leg${side}`);
  leg.cel(legOutline(side), ivory, {
    shade: [9, 0],
    rim: [0, 0],
    inside: () => {
      leg.patch(
        blob([
          [s * -20, 880, 1],
          [s * 110, 880, 1],
          [s * 104, 1010],
          [s * 60, 1022],
          [s * -20, 1000, 1],
        ]),
        ivory.deepShade,
        0.8,
      );
      // The calf under the shin.
      leg.stroke(
        [
          [s * 40, 1030, 0],
          [s * 37, 1090, 1.6],
          [s * 43, 1150, 0],
        ],
        ivory.shade,
      );
    },
  });
  leg.within([legOutline(side)], () => paintWindings(look, leg, s));
  return leg.part({
    drawOrder: side === 'Left' ? 20 : 21,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}

/** Ribbons wound round the calf, crossing in front. */
function paintWindings(look: Look, leg: Sketch, s: number): void {
  for (const [from, to, y] of WINDINGS) {
    const spine = [
      [s * 50 + s * from * 1.04, y, 4.6],
      [s * 50 + s * (from + to) * 0.25, y + 19, 5],
      [s * 50 + s * to * 1.04, y + 34, 4.6],
    ] as const;
    leg.stroke(
      spine.map(([x, py, width]) => [x, py, width + 1.6] as const),
      look.accent.ink,
    );
    leg.stroke(spine, look.accent.base);
    leg.stroke(
      [
        [spine[0][0] * 0.6 + spine[1][0] * 0.4, spine[0][1] + 6, 0],
        [spine[1][0], spine[1][1] - 1.4, 1.5],
        [spine[2][0] * 0.6 + spine[1][0] * 0.4, spine[2][1] - 8, 0],
      ],
      look.accent.light,
      0.8,
    );
  }
}

/** x from, x to about the leg's middle (+ outwards), y. */
const WINDINGS = [
  [-23, 25, 1046],
  [25, -23, 1046],
  [-16, 17, 1110],
  [17, -16, 1110],
  [-11, 12, 1166],
  [12, -11, 1166],
] as const;

/** The right slipper about the ankle's middle: x outwards. */
function drawSlipper(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const at = (controls: readonly Control[]) =>
    blob(controls.map(([x, y, corner]): Control => [s * (50 + x), y, corner ?? 0]));
  const shoe = new Sketch(`slipper${side}`);
  // The heel stands behind, towards the other foot.
  shoe.cel(
    at([
      [-17, 1232, 1],
      [-5, 1240, 1],
      [-9, 1270],
      [-9, 1298, 1],
      [-19, 1298, 1],
      [-19, 1266],
    ]),
    look.metal,
    { shade: [3, 1], rim: [1, 0], ink: 0.9 },
  );
  shoe.cel(
    inked(
      at([
        [-12, 1200, 1],
        [12, 1200, 1],
        [22, 1244, 1],
        [-14, 1244, 1],
      ]),
      (_, y) => (y < 1206 ? 0 : 1),
    ),
    ivoryOf(look),
    { shade: [4, 0], rim: [0, 0], ink: 0.9 },
  );
  shoe.cel(
    at([
      [-14, 1206, 1],
      [-11, 1224],
      [-2, 1244],
      [9, 1248],
      [18, 1238],
      [16, 1206, 1],
      [22, 1226],
      [34, 1254],
      [40, 1280],
      [36, 1296],
      [22, 1302],
      [6, 1298],
      [-5, 1282],
      [-16, 1252],
      [-19, 1226],
    ]),
    look.dominant,
    {
      shade: [6, 3],
      rim: [1.6, -0.4],
      ink: 1,
      inside: () => {
        shoe.patch(
          at([
            [-8, 1290],
            [10, 1294],
            [44, 1286],
            [44, 1310],
            [-8, 1310],
          ]),
          look.accent.shade,
        );
        shoe.patch(
          blob([
            [s * 66 - 5, 1262],
            [s * 66 + 4, 1256],
            [s * 66 + 6, 1270],
            [s * 66 - 2, 1278],
          ]),
          '#ffffff',
          0.85,
        );
      },
    },
  );
  paintBow(shoe, look, { x: s * 62, y: 1249, span: 19, knot: 'jewel' });
  shoe.cel(
    at([
      [-17, 1204, 1],
      [0, 1211],
      [17, 1204, 1],
      [18, 1214, 1],
      [0, 1221],
      [-18, 1214, 1],
    ]),
    look.accent,
    { shade: [4, 1], rim: [0, 0], ink: 0.85 },
  );
  shoe.patch(ellipse(s * 50, 1214, 3), look.metal.base);
  return shoe.part({
    drawOrder: side === 'Left' ? 22 : 23,
    attach: { to: 'bone', bone: `leg${side}` },
    grid: { columns: 1, rows: 1 },
  });
}
