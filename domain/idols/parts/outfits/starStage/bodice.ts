import { mirrored, type Outline } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, star, symmetricBlob } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

const onBody = (depth: number, bulge = 12) => ({ to: 'body', depth, bulge }) as const;

export function drawBodice(look: Look): PartDrawing[] {
  return [drawCorset(look), drawNeckFrill(look), drawBelt(look), drawChoker(look), drawBow(look)];
}

function drawCorset(look: Look): PartDrawing {
  const corset = new Sketch('bodice');
  const outline = symmetricBlob([
    [0, 374, 1],
    [20, 362],
    [44, 358],
    [68, 366, 1],
    [80, 386],
    [77, 410],
    [66, 440],
    [58, 468],
    [60, 496, 1],
    [0, 506],
  ]);
  corset.cel(outline, look.dominantLight, {
    shade: [11, 4],
    rim: [2, -0.5],
    inside: () => {
      corset.patch(
        symmetricBlob([
          [0, 414],
          [40, 424],
          [84, 404],
          [80, 424],
          [44, 434],
          [0, 422],
        ]),
        look.dominantLight.shade,
      );
      const panel = symmetricBlob([
        [0, 372],
        [19, 370, 1],
        [13, 440],
        [14, 512, 1],
        [0, 512],
      ]);
      corset.cel(panel, look.neutral, { shade: [5, 0], rim: [0, 0], ink: 0.6 });
      for (const y of [438, 452, 466]) {
        for (const s of [-1, 1]) {
          corset.stroke(
            [
              [s * 12, y - 5, 1],
              [0, y, 1.4],
              [-s * 12, y + 6, 0.6],
            ],
            look.accent.base,
          );
        }
      }
      for (const s of [-1, 1]) {
        corset.stroke(
          [
            [s * 50, 400, 0],
            [s * 44, 440, 1.5],
            [s * 42, 490, 0],
          ],
          look.dominantLight.deepShade,
          0.8,
        );
      }
    },
  });
  return corset.part({ drawOrder: 40, attach: onBody(14, 26), grid: { columns: 4, rows: 4 } });
}

function drawNeckFrill(look: Look): PartDrawing {
  const frill = new Sketch('bodiceFrill');
  for (let index = 0; index < 10; index++) {
    const x = -63 + index * 14;
    const y = 366 - 8 * Math.sin((Math.PI * Math.min(1, Math.abs(x) / 64)) ** 1) + (Math.abs(x) < 12 ? 5 : 0);
    frill.cel(
      blob([
        [x - 8, y + 4, 1],
        [x - 6, y - 7],
        [x, y - 10],
        [x + 6, y - 7],
        [x + 8, y + 4, 1],
        [x, y + 6],
      ]),
      look.neutral,
      { shade: [3, 1], rim: [0, 0], ink: 0.65 },
    );
  }
  return frill.part({ drawOrder: 40.5, attach: onBody(16, 26), grid: { columns: 4, rows: 1 } });
}

function drawBelt(look: Look): PartDrawing {
  const belt = new Sketch('belt');
  belt.cel(
    symmetricBlob([
      [0, 486],
      [36, 482],
      [61, 473, 1],
      [64, 494, 1],
      [36, 504],
      [0, 508],
    ]),
    look.neutral,
    { shade: [10, 3], rim: [0, 0], ink: 0.9 },
  );
  belt.cel(star(-16, 496, 19, 0.52, -8), look.metal, { shade: [4, 4], ink: 0.85 });
  belt.patch(star(-17, 495, 8, 0.52, -8), '#fffdf2');
  return belt.part({ drawOrder: 45.8, attach: onBody(30, 26), grid: { columns: 4, rows: 1 } });
}

function drawChoker(look: Look): PartDrawing {
  const choker = new Sketch('choker');
  choker.cel(
    blob([
      [-21.5, 290, 1],
      [0, 300],
      [21.5, 290, 1],
      [23, 304, 1],
      [0, 314],
      [-23, 304, 1],
    ]),
    look.dominant,
    { shade: [5, 1], rim: [1, 0], ink: 0.85 },
  );
  choker.cel(star(0, 313, 9.5), look.metal, { shade: [2, 2], ink: 0.75 });
  return choker.part({ drawOrder: 44, attach: onBody(24, 8), grid: { columns: 2, rows: 1 } });
}

function drawBow(look: Look): PartDrawing {
  const bow = new Sketch('bow');
  const bothSides = (outline: Outline, draw: (one: Outline, s: number) => void) => {
    draw(outline, 1);
    draw(mirrored(outline), -1);
  };
  bothSides(
    blob([
      [1, 384, 1],
      [13, 392],
      [25, 424],
      [33, 446, 1],
      [21, 441],
      [13, 452, 1],
      [5, 420],
    ]),
    (ribbon) => bow.cel(ribbon, look.accent, { shade: [4, 2], ink: 0.85 }),
  );
  bothSides(
    blob([
      [2, 382, 1],
      [15, 366],
      [38, 357],
      [48, 364],
      [49, 386],
      [42, 402],
      [18, 396],
    ]),
    (loop, s) =>
      bow.cel(loop, look.accent, {
        shade: [5, 5],
        ink: 0.9,
        inside: () => {
          for (const [y, dy] of [
            [380, -6],
            [386, 5],
          ] as const) {
            bow.stroke(
              [
                [s * 4, y, 1.6],
                [s * 16, y + dy * 0.6, 1.2],
                [s * 27, y + dy, 0],
              ],
              look.accent.ink,
            );
          }
        },
      }),
  );
  bow.cel(star(0, 383, 17), look.metal, { shade: [4, 4], ink: 0.9 });
  bow.patch(star(-1, 382, 7.5), '#fffdf2');
  return bow.part({
    drawOrder: 50,
    attach: onBody(46, 10),
    grid: { columns: 3, rows: 3 },
    spring: { anchor: { x: 0, y: 380 }, tip: { x: 0, y: 450 }, stiffness: 0.75 },
  });
}
