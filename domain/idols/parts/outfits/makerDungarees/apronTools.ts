import { lock } from '../../../../drawing/lock.ts';
import { mapOutline, type PointMap, placement } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, ellipse } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing, PartSpring } from '../../PartDrawing.ts';

/** What looks out of the apron's pockets: a screwdriver, pliers, an open spanner, a roll of wire. */
export function drawApronTools(look: Look, swing: PartSpring): PartDrawing {
  const tools = new Sketch('apronSkirtTools');
  drawScrewdriver(look, tools, placement(-78, 640, -13));
  drawSpanner(look, tools, placement(-52, 650, 9));
  drawPliers(look, tools, placement(6, 650, 4));
  drawWire(look, tools, placement(82, 640, 12));
  return tools.part({
    drawOrder: 45.1,
    attach: { to: 'body', depth: 38, bulge: 34 },
    grid: { columns: 4, rows: 2 },
    spring: swing,
  });
}

/** Each tool about the pocket's edge (0, 0), handle up. */
function drawScrewdriver(look: Look, tools: Sketch, place: PointMap): void {
  const at = (controls: readonly Control[]) => mapOutline(blob(controls), place);
  tools.cel(
    at([
      [-9, 0, 1],
      [-9, -36],
      [-11, -52],
      [-8, -66],
      [0, -69],
      [8, -66],
      [11, -52],
      [9, -36],
      [9, 0, 1],
    ]),
    look.dominantLight,
    {
      shade: [4, 1],
      ink: 0.9,
      inside: () => {
        for (const x of [-3.5, 3.5]) {
          tools.patch(
            mapOutline(
              lock([
                [x, -60, 0.4],
                [x, -40, 1.3],
                [x, 0, 1.3],
              ]).outline,
              place,
            ),
            look.dominant.shade,
          );
        }
        tools.patch(
          at([
            [-12, -40, 1],
            [12, -40, 1],
            [12, -33, 1],
            [-12, -33, 1],
          ]),
          look.neutral.base,
        );
      },
    },
  );
}

function drawSpanner(look: Look, tools: Sketch, place: PointMap): void {
  tools.cel(
    mapOutline(
      blob([
        [-5, 0, 1],
        [-5, -36],
        [-14, -46],
        [-14, -64],
        [-6, -72, 1],
        [-5, -58, 1],
        [5, -58, 1],
        [6, -72, 1],
        [14, -64],
        [14, -46],
        [5, -36],
        [5, 0, 1],
      ]),
      place,
    ),
    look.neutral,
    { shade: [4, 2], ink: 0.9 },
  );
}

function drawPliers(look: Look, tools: Sketch, place: PointMap): void {
  for (const s of [-1, 1]) {
    tools.cel(
      mapOutline(
        lock(
          [
            [s * 5, 8, 6],
            [s * 12, -18, 7],
            [s * 17, -44, 7],
            [s * 13, -66, 6],
          ],
          { roundTip: true },
        ).outline,
        place,
      ),
      look.dominant,
      {
        shade: [3, 1],
        ink: 0.95,
        inside: () => {
          tools.patch(
            mapOutline(
              lock([
                [s * 14, -22, 0],
                [s * 15.5, -40, 1.6],
                [s * 13, -58, 0],
              ]).outline,
              place,
            ),
            look.dominant.light,
            0.8,
          );
        },
      },
    );
  }
}

function drawWire(look: Look, tools: Sketch, place: PointMap): void {
  tools.cel(mapOutline(ellipse(0, -14, 25), place), look.metal, {
    shade: [5, 4],
    ink: 0.95,
    inside: () => {
      for (const radius of [21, 17]) {
        tools.cel(mapOutline(ellipse(0, -14, radius), place), look.metal, {
          shade: [2, 2],
          rim: [0, 0],
          ink: 0.4,
        });
      }
    },
  });
  tools.cel(mapOutline(ellipse(0, -14, 11), place), look.neutral, { shade: [2, 2], rim: [0, 0], ink: 0.8 });
  tools.cel(
    mapOutline(
      lock([
        [18, -34, 1.4],
        [30, -46, 1.6],
        [28, -58, 1.6],
        [18, -56, 0.8],
      ]).outline,
      place,
    ),
    look.metal,
    { shade: [0, 0], rim: [0, 0], ink: 0.6 },
  );
}
