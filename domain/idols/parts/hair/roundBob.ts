import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { symmetricBlob } from '../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawCrownStrands } from './crownStrands.ts';
import { drawPlainDome } from './domeTop.ts';
import { honeyLook, honeyPaint } from './honeyLook.ts';
import { paintHair } from './paintHair.ts';

/** A bob as round as an apple behind the face, its ends turned in under the chin. */
export function drawRoundBob(plain: Look): PartDrawing[] {
  const look = honeyLook(plain);
  return [drawMass(look), ...SIDES.map((side) => drawTurnedEnd(look, side))];
}

/** The plain dome with honey lights. */
export function drawHoneyDome(look: Look): PartDrawing[] {
  return drawPlainDome(honeyLook(look));
}

/** Broad locks before the ears that swell to the cheeks and turn in under the chin. */
export function drawTurnedSides(plain: Look): PartDrawing[] {
  const look = honeyLook(plain);
  return SIDES.map((side) => drawSide(look, side));
}

function drawMass(look: Look): PartDrawing {
  const back = new Sketch('hairBack');
  back.cel(
    symmetricBlob([
      [0, -9],
      [62, -1],
      [110, 46],
      [128, 108],
      [145, 172],
      [150, 228],
      [141, 274],
      [112, 312],
      // Deep in the neck, so that nothing gapes over the collar when she bows.
      [66, 342],
      [0, 350],
    ]),
    {
      ...look.hair,
      // Above, where a bowed head shows it, as light as the rest; below in the head's own shadow.
      base: back.linearGradient(
        [0, 80],
        [0, 270],
        [
          [0, tint(look.palette, 'hair', -0.005, 1, -2)],
          [1, tint(look.palette, 'hair', -0.15, 1, -8)],
        ],
      ),
      shade: tint(look.palette, 'hair', -0.17, 1, -10),
    },
    {
      shade: [0, 0],
      rim: [0, 0],
      inside: () => {
        drawCrownStrands(look, back);
        for (const x of [-76, -46, -18, 18, 46, 76]) {
          back.stroke(
            [
              [x * 1.04, 214, 0],
              [x * 1.02, 268, 1.7],
              [x * 0.86, 312, 0],
            ],
            look.hair.ink,
            0.5,
          );
        }
      },
    },
  );
  return back.part({
    drawOrder: 9,
    attach: { to: 'head', depth: -30, bulge: 0 },
    grid: { columns: 4, rows: 4 },
    spring: { anchor: { x: 0, y: 200 }, tip: { x: 0, y: 352 }, stiffness: 0.85 },
  });
}

function drawTurnedEnd(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const sketch = new Sketch(`hairBackTurned${side}`);
  const spines: Spine[] = [
    [
      [s * 104, 146, 16],
      [s * 126, 204, 25],
      [s * 127, 262, 26],
      [s * 104, 306, 17],
      [s * 66, 326, 5],
      [s * 48, 325, 0],
    ],
  ];
  const paint = honeyPaint(look, sketch);
  paintHair(look, sketch, spines, {
    paint: { base: paint.shade, shade: tint(look.palette, 'hair', -0.09, 1.05, -6) },
    inkFrom: [0.06, 0.22],
    shaded: 0.5,
  });
  return sketch.part({
    drawOrder: 10,
    attach: { to: 'head', depth: -18, bulge: 0 },
    grid: { columns: 2, rows: 5 },
    spring: { anchor: { x: s * 104, y: 160 }, tip: { x: s * 64, y: 352 }, stiffness: 0.7 },
  });
}

function drawSide(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const sketch = new Sketch(`hairSideTurned${side}`);
  const length = look.proportions.hairLength;
  const spines: Spine[] = [
    [
      [s * 86, 58, 12],
      [s * 104, 98, 20],
      [s * 118, 138, 25],
      [s * 129, 186, 28],
      [s * 131, 234, 29],
      [s * 117, 279, 21],
      [s * 88, 308, 8],
      [s * 66, 313, 0],
    ],
    [
      [s * 92, 80, 7],
      [s * 109, 140, 13],
      [s * 113, 196, 15],
      [s * 110, 242, 14],
      [s * 97, 278, 8],
      [s * 78, 295, 0],
    ],
  ];
  const placed = spines.map((spine) =>
    spine.map(([x, y, half]) => [x, 96 + (y - 96) * (0.6 + 0.4 * length), half] as const),
  );
  paintHair(look, sketch, placed, {
    paint: honeyPaint(look, sketch),
    inkFrom: [0.1, 0.24],
    outerEdge: s > 0 ? -1 : 1,
    streaks: [
      [0.3, 0.4, 0.74, 0.13],
      [-0.1, 0.5, 0.7, 0.06],
    ],
  });
  return sketch.part({
    drawOrder: 76,
    attach: { to: 'head', depth: 34, bulge: 4 },
    grid: { columns: 2, rows: 6 },
    spring: { anchor: { x: s * 104, y: 130 }, tip: { x: s * 84, y: 330 }, stiffness: 0.6 },
  });
}
