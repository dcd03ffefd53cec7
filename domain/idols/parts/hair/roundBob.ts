import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { symmetricBlob } from '../../../drawing/spline.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { headPaint, paintHair } from './paintHair.ts';

/** A round bob to the chin behind the face, its ends turned in. */
export function drawRoundBob(look: Look): PartDrawing[] {
  return [drawMass(look), ...SIDES.map((side) => drawTurnedEnd(look, side))];
}

/** Broad locks before the ears that turn in under the chin. */
export function drawTurnedSides(look: Look): PartDrawing[] {
  return SIDES.map((side) => drawSide(look, side));
}

function drawMass(look: Look): PartDrawing {
  const back = new Sketch('hairBack');
  back.cel(
    symmetricBlob([
      [0, -8],
      [62, 0],
      [112, 52],
      [131, 128],
      [139, 206],
      [138, 262],
      [124, 312],
      [92, 342],
      [52, 352],
      [0, 348],
    ]),
    {
      ...look.hair,
      // Above, where a bowed head shows it, as light as the rest; below in the head's own shadow.
      base: back.linearGradient(
        [0, 80],
        [0, 290],
        [
          [0, tint(look.palette, 'hair', -0.03, 1, -4)],
          [1, tint(look.palette, 'hair', -0.13, 1, -8)],
        ],
      ),
      shade: tint(look.palette, 'hair', -0.16, 1, -10),
    },
    {
      shade: [-4, -8],
      rim: [0, 0],
      inside: () => {
        for (const x of [-104, -76, -46, -18, 18, 46, 76, 104]) {
          back.stroke(
            [
              [x * 0.4, 6 + Math.abs(x) * 0.06, 0],
              [x * 0.86, 60, 1.2],
              [x * 1.06, 130, 0],
            ],
            look.hair.deepShade,
            0.5,
          );
          back.stroke(
            [
              [x * 1.04, 210, 0],
              [x * 1.02, 280, 1.7],
              [x * 0.86, 338, 0],
            ],
            look.hair.ink,
            0.55,
          );
        }
      },
    },
  );
  return back.part({
    drawOrder: 9,
    attach: { to: 'head', depth: -52, bulge: 0 },
    grid: { columns: 4, rows: 4 },
    spring: { anchor: { x: 0, y: 200 }, tip: { x: 0, y: 352 }, stiffness: 0.85 },
  });
}

function drawTurnedEnd(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const sketch = new Sketch(`hairBackTurned${side}`);
  const spine: Spine = [
    [s * 92, 120, 12],
    [s * 122, 190, 27],
    [s * 128, 254, 29],
    [s * 120, 306, 22],
    [s * 92, 338, 9],
    [s * 66, 346, 0],
  ];
  paintHair(look, sketch, [spine], {
    paint: headPaint(look, sketch),
    inkFrom: [0.06, 0.22],
    shaded: 0.5,
    streaks: [[0.35, 0.36, 0.66, 0.14]],
  });
  return sketch.part({
    drawOrder: 10,
    attach: { to: 'head', depth: -26, bulge: 0 },
    grid: { columns: 2, rows: 6 },
    spring: { anchor: { x: s * 96, y: 140 }, tip: { x: s * 80, y: 344 }, stiffness: 0.7 },
  });
}

function drawSide(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const sketch = new Sketch(`hairSideTurned${side}`);
  const length = look.proportions.hairLength;
  const spines: Spine[] = [
    [
      [s * 96, 88, 7],
      [s * 112, 146, 15],
      [s * 114, 210, 16],
      [s * 108, 258, 11],
      [s * 94, 292, 0],
    ],
    [
      [s * 90, 82, 8],
      [s * 114, 140, 20],
      [s * 119, 208, 23],
      [s * 115, 262, 20],
      [s * 101, 304, 11],
      [s * 78, 326, 0],
    ],
  ];
  const placed = spines.map((spine) =>
    spine.map(([x, y, half]) => [x, 96 + (y - 96) * (0.6 + 0.4 * length), half] as const),
  );
  paintHair(look, sketch, placed, {
    paint: headPaint(look, sketch),
    inkFrom: [0.08, 0.28],
    streaks: [[0.36, 0.34, 0.64, 0.15]],
  });
  return sketch.part({
    drawOrder: 76,
    attach: { to: 'head', depth: 34, bulge: 4 },
    grid: { columns: 2, rows: 6 },
    spring: { anchor: { x: s * 104, y: 130 }, tip: { x: s * 84, y: 324 }, stiffness: 0.6 },
  });
}
