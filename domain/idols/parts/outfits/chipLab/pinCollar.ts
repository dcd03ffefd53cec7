import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, ellipse, polygon } from '../../../../drawing/spline.ts';
import { trackOutline } from '../../circuitTrack.ts';
import { darkCloth } from '../../darkCloth.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

/** A stiff square collar over the shoulders; along its edges stand bent gold pins, as on a chip's package. */
export function drawPinCollar(look: Look): PartDrawing[] {
  return [...SIDES.map((side) => drawFlap(look, side)), drawNeckband(look), drawBrooch(look)];
}

const OUTER_X = 114;
const LOWER_Y = 388;
const PIPING_WIDTH = 4.4;

function drawFlap(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const flap = new Sketch(`collar${side}`);
  const cloth = darkCloth(look);
  const pin = (points: readonly (readonly [number, number])[]) =>
    flap.cel(
      trackOutline(
        points.map(([x, y]) => [s * x, y]),
        4.2,
      ),
      look.metal,
      { shade: [1.4, 2], rim: [0, 0], ink: 0.75 },
    );
  for (const y of [332, 347, 362, 377]) {
    pin([
      [OUTER_X - 4, y],
      [OUTER_X + 8, y],
      [OUTER_X + 15, y + 7],
      [OUTER_X + 28, y + 7],
    ]);
  }
  for (const x of [46, 61, 76, 91]) {
    pin([
      [x, LOWER_Y - 4],
      [x, LOWER_Y + 13],
    ]);
  }
  const form: readonly Control[] = [
    [19, 308, 1],
    [58, 312],
    [100, 319, 1],
    [OUTER_X, 328, 1],
    [OUTER_X, 378, 1],
    [100, LOWER_Y, 1],
    [38, LOWER_Y + 2, 1],
    [16, 370, 1],
    [4, 344, 1],
  ];
  flap.cel(blob(form.map(([x, y, corner]) => [s * x, y, corner ?? 0])), cloth, {
    shade: [6, 4],
    rim: [s > 0 ? 2 : 0, s > 0 ? -0.5 : 0],
    inside: () => {
      // Piping in the coat's colour: collar, neckband and top are of one cloth and would run together.
      flap.patch(
        trackOutline(
          [...form, ...form.slice(0, 2)].map(([x, y]) => [s * x, y] as const),
          PIPING_WIDTH,
        ),
        look.dominantLight.base,
      );
      flap.patch(
        trackOutline(
          [
            [s * 30, 322],
            [s * 98, 330],
            [s * 100, 374],
            [s * 94, 380],
            [s * 44, 381],
            [s * 16, 350],
          ],
          1.2,
        ),
        look.metal.base,
        0.9,
      );
      // The mark beside the first pin.
      if (side === 'Left') flap.patch(ellipse(-88, 342, 5), cloth.light, 0.9);
    },
  });
  return flap.part({
    drawOrder: 55,
    attach: { to: 'body', depth: 26, bulge: 16 },
    grid: { columns: 3, rows: 2 },
  });
}

function drawNeckband(look: Look): PartDrawing {
  const band = new Sketch('choker');
  band.cel(
    blob([
      [-22, 286, 1],
      [0, 296],
      [22, 286, 1],
      [26, 314, 1],
      [0, 326],
      [-26, 314, 1],
    ]),
    darkCloth(look),
    {
      shade: [5, 1],
      rim: [1, 0],
      ink: 0.9,
      inside: () => {
        for (const [x, y] of [
          [-14, 310],
          [-5, 314],
          [5, 314],
          [14, 310],
        ] as const) {
          band.patch(
            polygon([
              [x - 2.4, y - 7],
              [x + 2.4, y - 7],
              [x + 2.4, y + 7],
              [x - 2.4, y + 7],
            ]),
            look.metal.base,
          );
        }
      },
    },
  );
  return band.part({
    drawOrder: 54.8,
    attach: { to: 'body', depth: 24, bulge: 8 },
    grid: { columns: 2, rows: 1 },
  });
}

/** A little chip that closes the collar: gold legs all round, and a green window that shines. */
function drawBrooch(look: Look): PartDrawing {
  const brooch = new Sketch('brooch');
  const [cx, cy, half] = [0, 372, 17];
  for (const along of [-10, 0, 10]) {
    for (const [x, y, dx, dy] of [
      [along, half, 0, 7],
      [along, -half, 0, -7],
      [half, along, 7, 0],
      [-half, along, -7, 0],
    ] as const) {
      brooch.cel(
        trackOutline(
          [
            [cx + x - dx * 0.4, cy + y - dy * 0.4],
            [cx + x + dx, cy + y + dy],
          ],
          2.6,
        ),
        look.metal,
        { shade: [1, 1.4], rim: [0, 0], ink: 0.7 },
      );
    }
  }
  const square = (halfSide: number) =>
    polygon([
      [cx - halfSide, cy - halfSide],
      [cx + halfSide, cy - halfSide],
      [cx + halfSide, cy + halfSide],
      [cx - halfSide, cy + halfSide],
    ]);
  brooch.cel(square(half), darkCloth(look), { shade: [3, 3], rim: [1, -0.5], ink: 0.9 });
  brooch.glow(cx, cy, 15, 15, tint(look.palette, 'hairTips'), 0.8);
  brooch.patch(square(8.4), tint(look.palette, 'irisBottom', -0.02));
  brooch.patch(
    polygon([
      [cx - 8.4, cy - 8.4],
      [cx + 3, cy - 8.4],
      [cx - 8.4, cy + 3],
    ]),
    '#f6fff4',
    0.85,
  );
  return brooch.part({
    drawOrder: 56,
    attach: { to: 'body', depth: 44, bulge: 0 },
    grid: { columns: 1, rows: 1 },
  });
}
