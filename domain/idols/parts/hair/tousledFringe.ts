import type { Outline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, SIDES, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { CROWN_STRANDS, drawFringeLock, fringeOutlines } from './fringeLock.ts';
import { lightRing } from './lightRing.ts';
import { headPaint, paintHair } from './paintHair.ts';
import { streakLook } from './streakLook.ts';
import { TOUSLED_LOCKS } from './tousledLocks.ts';

/** The outlines of all fringe locks, for their shadow on the face. */
export function tousledFringeOutlines(): Outline[] {
  return fringeOutlines(TOUSLED_LOCKS);
}

export function drawTousledFringe(look: Look): PartDrawing[] {
  const ring = lightRing(84);
  const fringe = TOUSLED_LOCKS.map((one) => {
    const own = one.isStreak ? streakLook(look) : look;
    return drawFringeLock(
      own,
      one,
      (sketch) => ({
        paint: headPaint(own, sketch),
        inkFrom: one.isStreak ? [0.24, 0.44] : [0.3, 0.62],
        ring,
        shaded: 0.5,
        strands: CROWN_STRANDS,
      }),
      { columns: 2, rows: 5 },
    );
  });
  return [...fringe, ...SIDES.map((side) => drawSideLock(look, signOf(side), side))];
}

/** Before each ear, flicked out over the shoulder. */
function drawSideLock(look: Look, s: number, side: string): PartDrawing {
  const sketch = new Sketch(`hairSide${side}`);
  paintHair(
    look,
    sketch,
    [
      [
        [s * 100, 92, 8],
        [s * 116, 150, 15],
        [s * 121, 216, 17],
        [s * 115, 276, 14],
        [s * 122, 316, 8],
        [s * 148, 328, 0],
      ],
      [
        [s * 94, 84, 8],
        [s * 110, 140, 12],
        [s * 111, 206, 12],
        [s * 102, 262, 10],
        [s * 96, 300, 5],
        [s * 84, 322, 0],
      ],
    ],
    {
      paint: headPaint(look, sketch),
      inkFrom: [0.08, 0.3],
      streaks: [[0.35, 0.36, 0.62, 0.16]],
    },
  );
  return sketch.part({
    drawOrder: 76,
    attach: { to: 'head', depth: 40, bulge: 4 },
    grid: { columns: 2, rows: 6 },
    spring: { anchor: { x: s * 106, y: 120 }, tip: { x: s * 122, y: 326 }, stiffness: 0.5 },
  });
}
