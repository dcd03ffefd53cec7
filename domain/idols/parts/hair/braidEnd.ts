import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, polygon } from '../../../drawing/spline.ts';
import { darkCloth } from '../darkCloth.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing, PartSpring } from '../PartDrawing.ts';
import { paintHair } from './paintHair.ts';

/** Strands, plug and brush swing as one, or the braid would come apart. `end` is where the plait ends. */
export function braidSpring([x, y]: Spine[number]): PartSpring {
  return { anchor: { x: 108, y: 270 }, tip: { x: x + 20, y: y + 140 }, stiffness: 0.42 };
}

/** Below the plait: a plug with gold contacts that holds it together, and the brush of hair that is left over. */
export function drawBraidEnd(look: Look, end: Spine[number]): PartDrawing[] {
  const [x, y] = end;
  const spring = braidSpring(end);
  return [drawBrush(look, x, y, spring), drawPlug(look, x + 5, y - 12, spring)];
}

function drawBrush(look: Look, x: number, y: number, spring: PartSpring): PartDrawing {
  const brush = new Sketch('braidBrush');
  const gradient = (darker: number) =>
    brush.linearGradient(
      [0, y],
      [0, y + 130],
      [
        [0, tint(look.palette, 'hair', darker)],
        [0.45, tint(look.palette, 'hairTips', darker - 0.1, 1, 4)],
        [1, tint(look.palette, 'hairTips', darker + 0.03)],
      ],
    );
  paintHair(
    look,
    brush,
    [
      [
        [x - 9, y + 10, 12],
        [x - 22, y + 54, 16],
        [x - 26, y + 96, 9],
        [x - 20, y + 124, 0],
      ],
      [
        [x + 9, y + 10, 12],
        [x + 24, y + 52, 17],
        [x + 34, y + 92, 11],
        [x + 56, y + 124, 0],
      ],
      [
        [x, y + 8, 16],
        [x - 2, y + 58, 22],
        [x + 2, y + 104, 13],
        [x + 24, y + 148, 0],
      ],
    ],
    {
      paint: { base: gradient(0), shade: gradient(-0.12) },
      inkFrom: [0, 0.05],
      streaks: [[0.3, 0.2, 0.6, 0.16]],
    },
  );
  return brush.part({
    drawOrder: 52.4,
    attach: { to: 'body', depth: 48, bulge: 0 },
    grid: { columns: 2, rows: 4 },
    spring,
  });
}

const HALF_WIDTH = 41;

function drawPlug(look: Look, x: number, y: number, spring: PartSpring): PartDrawing {
  const plug = new Sketch('braidPlug');
  // Contacts of a plug-in card, side by side below the housing.
  for (let index = -2; index <= 2; index++) {
    const left = x + index * 13 - 5;
    plug.cel(
      polygon([
        [left, y + 16],
        [left + 10, y + 16],
        [left + 10, y + 36],
        [left, y + 36],
      ]),
      look.metal,
      { shade: [2, 2], rim: [0, 0], ink: 0.75 },
    );
  }
  plug.cel(
    blob([
      [x - HALF_WIDTH, y - 20, 1],
      [x, y - 15],
      [x + HALF_WIDTH, y - 20, 1],
      [x + HALF_WIDTH - 1, y + 16, 1],
      [x + HALF_WIDTH - 6, y + 22, 1],
      [x - HALF_WIDTH + 6, y + 22, 1],
      [x - HALF_WIDTH + 1, y + 16, 1],
    ]),
    darkCloth(look),
    {
      shade: [8, 3],
      rim: [2, -0.5],
      inside: () => {
        plug.stroke(
          [
            [x - 48, y - 11, 2.2],
            [x, y - 6, 2.2],
            [x + 48, y - 11, 2.2],
          ],
          look.metal.base,
        );
        plug.patch(
          polygon([
            [x - 8, y + 3],
            [x + 8, y + 3],
            [x + 8, y + 12],
            [x - 8, y + 12],
          ]),
          tint(look.palette, 'hairTips', 0.06),
        );
      },
    },
  );
  return plug.part({
    drawOrder: 52.6,
    attach: { to: 'body', depth: 52, bulge: 0 },
    grid: { columns: 1, rows: 1 },
    spring,
  });
}
