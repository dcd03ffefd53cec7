import type { Spine } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, type Side, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { paintSteppedLock, screenLitPaint } from './steppedLock.ts';

/** Before each ear a broad lock to the shoulder, its end cut in steps. */
export function drawSteppedSides(look: Look): PartDrawing[] {
  return SIDES.map((side) => drawSideLock(look, side));
}

function drawSideLock(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const sketch = new Sketch(`hairSideSteps${side}`);
  const endY = 200 + 106 * look.proportions.hairLength;
  const spine: Spine = [
    [s * 94, 84, 9],
    [s * 110, 140, 20],
    [s * 112, 214, 22],
    [s * 111, 262, 21],
    [s * 110, endY, 19],
  ];
  const downs = side === 'Left' ? [1, 4, 3, 1] : [2, 4, 5, 2];
  paintSteppedLock(
    look,
    sketch,
    { spine, downs, rows: 6 },
    {
      paint: screenLitPaint(look, sketch),
      inkFrom: [0.08, 0.3],
      streaks: [[0.4, 0.4, 0.72, 0.12]],
      strands: [
        [0.3, 0.5, 0.86],
        [-0.25, 0.6, 0.84],
      ],
    },
  );
  return sketch.part({
    drawOrder: 76,
    attach: { to: 'head', depth: 34, bulge: 4 },
    grid: { columns: 2, rows: 5 },
    spring: { anchor: { x: s * 106, y: 130 }, tip: { x: s * 110, y: endY + 30 }, stiffness: 0.6 },
  });
}
