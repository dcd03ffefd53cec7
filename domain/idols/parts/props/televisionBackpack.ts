import { lock } from '../../../drawing/lock.ts';
import { mapOutline, placement } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, type Control, ellipse, star } from '../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

const place = placement(-4, 440, -5, 1.16);

/** A little television worn on the back: rounded case, dials, two aerials with a star and a ball. */
export function drawTelevisionBackpack(look: Look): PartDrawing[] {
  return [...SIDES.map((side) => drawAerial(look, side)), drawCase(look)];
}

function drawCase(look: Look): PartDrawing {
  const tv = new Sketch('television');
  const at = (controls: readonly Control[]) => mapOutline(blob(controls), place);
  const pastel = {
    ...look.neutral,
    base: tint(look.palette, 'accent', 0.25, 0.32),
    shade: tint(look.palette, 'accent', 0.12, 0.45, -22),
  };
  for (const x of [-104, 104]) {
    tv.cel(
      at([
        [x - 15, 80, 1],
        [x + 15, 80, 1],
        [x + 9, 112, 1],
        [x - 9, 112, 1],
      ]),
      look.dominant,
      { shade: [4, 2] },
    );
  }
  tv.cel(
    at([
      [-138, -66],
      [-122, -88],
      [0, -96],
      [122, -88],
      [138, -66],
      [143, 0],
      [138, 72],
      [122, 92],
      [0, 98],
      [-122, 92],
      [-138, 72],
      [-143, 0],
    ]),
    pastel,
    {
      shade: [13, 8],
      rim: [2.5, -1],
      inside: () => {
        tv.cel(
          at([
            [-124, -58],
            [-110, -74],
            [0, -80],
            [60, -78],
            [66, 0],
            [62, 70],
            [0, 76],
            [-110, 72],
            [-124, 56],
            [-128, 0],
          ]),
          {
            ...look.dominant,
            base: tint(look.palette, 'dominant', 0.34, 0.8, -80),
            shade: tint(look.palette, 'dominant', 0.24, 0.85, -70),
          },
          { shade: [8, 6], rim: [0, 0] },
        );
        tv.patch(
          at([
            [-120, -8, 1],
            [-96, -62, 1],
            [-76, -64, 1],
            [-112, 22, 1],
          ]),
          '#ffffff',
          0.55,
        );
        tv.patch(mapOutline(star(-100, 2, 15, 0.5, 10), place), '#fff6c8');
      },
    },
  );
  for (const y of [-44, -4]) {
    tv.cel(mapOutline(ellipse(112, y, 13), place), look.metal, { shade: [4, 3], ink: 0.8 });
  }
  for (const y of [34, 48, 62]) {
    tv.patch(
      mapOutline(
        lock([
          [94, y, 1.6],
          [112, y, 2.2],
          [130, y, 1.6],
        ]).outline,
        place,
      ),
      look.accent.shade,
    );
  }
  return tv.part({
    drawOrder: 11.5,
    attach: { to: 'body', depth: -70, bulge: 0 },
    grid: { columns: 3, rows: 3 },
  });
}

function drawAerial(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const aerial = new Sketch(`aerial${side}`);
  const tip = s > 0 ? ([152, 232] as const) : ([-148, 246] as const);
  aerial.cel(
    lock([
      [s * 84, 352, 5],
      [s * 116, 296, 4],
      [tip[0], tip[1], 2.6],
    ]).outline,
    look.dominant,
    { shade: [1, 0], rim: [0.8, 0], ink: 0.85 },
  );
  if (s > 0) aerial.cel(star(tip[0], tip[1], 20, 0.54, 12), look.metal, { shade: [4, 4] });
  else aerial.cel(ellipse(tip[0], tip[1], 14), look.accent, { shade: [4, 4] });
  return aerial.part({
    drawOrder: 12,
    attach: { to: 'body', depth: -60, bulge: 0 },
    grid: { columns: 2, rows: 4 },
    spring: { anchor: { x: s * 84, y: 350 }, tip: { x: tip[0], y: tip[1] }, stiffness: 0.9 },
  });
}
