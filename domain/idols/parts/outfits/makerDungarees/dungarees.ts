import { lock } from '../../../../drawing/lock.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { ellipse, symmetricBlob } from '../../../../drawing/spline.ts';
import { type Look, SIDES, signOf } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawBib } from './dungareesBib.ts';

const onBody = (depth: number, bulge = 22) => ({ to: 'body', depth, bulge }) as const;

/** The upper part of the dungarees: straps, bib with a pocket, and the wide seat that the legs hang from. */
export function drawDungarees(look: Look): PartDrawing[] {
  return [drawSeat(look), drawBib(look), drawStraps(look)];
}

function drawSeat(look: Look): PartDrawing {
  const seat = new Sketch('dungareesSeat');
  const outline = symmetricBlob([
    [0, 486],
    [40, 484],
    [72, 474, 1],
    [84, 520],
    [98, 580],
    [108, 650],
    [112, 720, 1],
    [60, 728],
    [8, 724],
    [0, 704, 1],
  ]);
  seat.cel(outline, look.dominant, {
    shade: [12, 4],
    rim: [2, -0.5],
    inside: () => {
      for (const s of [-1, 1]) {
        seat.stroke(
          [
            [s * 66, 520, 0],
            [s * 82, 580, 2],
            [s * 88, 650, 0],
          ],
          look.dominant.ink,
          0.8,
        );
        for (const dy of [0, 16]) {
          seat.stroke(
            [
              [s * 6, 690 - dy, 0],
              [s * 26, 698 - dy, 1.8],
              [s * 46, 690 - dy * 1.2, 0],
            ],
            look.dominant.ink,
            0.8,
          );
        }
      }
      seat.stroke(
        [
          [0, 520, 1.2],
          [1, 640, 1.6],
          [0, 720, 1.8],
        ],
        look.dominant.ink,
      );
    },
  });
  return seat.part({ drawOrder: 36, attach: onBody(12, 30), grid: { columns: 4, rows: 4 } });
}

function drawStraps(look: Look): PartDrawing {
  const straps = new Sketch('dungareesStraps');
  for (const side of SIDES) {
    const s = signOf(side);
    straps.cel(
      lock([
        [s * 62, 322, 10],
        [s * 56, 350, 10],
        [s * 48, 380, 9.6],
        [s * 43, 408, 9.4],
      ]).outline,
      look.dominant,
      { shade: [4, 1], rim: [1.4, -0.4] },
    );
    straps.cel(ellipse(s * 42, 408, 12), look.metal, { shade: [4, 4], ink: 0.95 });
    straps.patch(ellipse(s * 42, 408, 6.4), look.accent.base);
    straps.patch(ellipse(s * 42 - 3, 404, 3.4, 2, -40), '#fffdf2', 0.95);
  }
  return straps.part({ drawOrder: 47, attach: onBody(28, 22), grid: { columns: 4, rows: 3 } });
}
