import { lock } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, star } from '../../../drawing/spline.ts';
import { TAIL_ROOT } from '../hair/twinTails.ts';
import { type Look, SIDES, type Side, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** Gold and magenta stars with a white clip, on the viewer's right of the fringe. */
export function drawStarHairpins(look: Look): PartDrawing[] {
  const pins = new Sketch('starHairpins');
  for (const [x, y] of [
    [30, 94],
    [36, 113],
  ] as const) {
    pins.cel(
      lock(
        [
          [x - 9, y - 7, 3.6],
          [x + 12, y + 9, 3.6],
        ],
        { roundRoot: true, roundTip: true },
      ).outline,
      look.neutral,
      { shade: [2, 2], rim: [0, 0], ink: 0.75 },
    );
  }
  pins.cel(star(62, 88, 22, 0.54, 12), look.metal, { shade: [5, 5] });
  pins.patch(star(60.5, 86.5, 10, 0.54, 12), '#fffdf2');
  pins.cel(star(82, 114, 12, 0.54, 30), look.accent, { shade: [3, 3], ink: 0.85 });
  return [
    pins.part({
      drawOrder: 90,
      attach: { to: 'head', depth: 100, bulge: 6 },
      grid: { columns: 2, rows: 2 },
    }),
  ];
}

export function drawFlowerScrunchies(look: Look): PartDrawing[] {
  return SIDES.map((side) => drawScrunchie(look, side));
}

function drawScrunchie(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const flower = new Sketch(`scrunchie${side}`);
  const [cx, cy] = [s * (TAIL_ROOT.x + 2), TAIL_ROOT.y];
  const petals = 6;
  for (let index = 0; index < petals; index++) {
    const angle = (index / petals) * Math.PI * 2 + 0.3;
    const turn = (along: number, aside: number) =>
      [
        cx + Math.cos(angle) * along - Math.sin(angle) * aside,
        cy + Math.sin(angle) * along + Math.cos(angle) * aside,
      ] as const;
    flower.cel(
      blob([
        [...turn(4, 0), 1],
        [...turn(14, 12)],
        [...turn(27, 13)],
        [...turn(32, 5)],
        [...turn(29, 0), 1],
        [...turn(32, -5)],
        [...turn(27, -13)],
        [...turn(14, -12)],
      ]),
      look.accent,
      {
        shade: [3, 3],
        ink: 0.9,
        inside: () => {
          flower.stroke(
            [
              [...turn(8, 0), 1.4],
              [...turn(16, 1), 1],
              [...turn(23, 0), 0],
            ],
            look.accent.deepShade,
          );
        },
      },
    );
  }
  flower.cel(star(cx, cy, 14, 0.54, s * 10), look.metal, { shade: [3, 3], ink: 0.85 });
  flower.patch(star(cx - 1, cy - 1, 6, 0.54, s * 10), '#fffdf2');
  return flower.part({
    drawOrder: 91,
    attach: { to: 'head', depth: 8, bulge: 4 },
    grid: { columns: 2, rows: 2 },
  });
}
