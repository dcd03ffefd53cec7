import { RISER_ENDS, RISERS } from './electronicsWorld/hall.ts';
import { paintBoardFloor } from './electronicsWorld/paintBoardFloor.ts';
import { paintGreatChip } from './electronicsWorld/paintGreatChip.ts';
import { paintHall } from './electronicsWorld/paintHall.ts';
import { paintStalls } from './electronicsWorld/paintStalls.ts';
import type { LandmarkScene, Mover } from './LandmarkScene.ts';

/** A pulse that rises in one of the upright tracks at the screen's edges. */
function pulse(number: number): Mover {
  const x = RISERS[number % RISERS.length] ?? RISERS[0];
  return {
    frame: 'dot',
    colour: number % 2 === 0 ? 0x9dffda : 0xffe29a,
    from: { x, y: RISER_ENDS.low },
    to: { x, y: RISER_ENDS.high },
    everyMs: 5200 + (number % RISERS.length) * 900,
    phase: (number * 0.37) % 1,
    size: { width: 2.6, height: 5.2 },
    alpha: 1,
    byDay: 0.6,
    underWay: 0.6,
  };
}

/** A hall of the component market: stalls to both sides, galleries above, and a lamp like a chip over the aisle. */
export const ELECTRONICS_WORLD: LandmarkScene = {
  paint(painter) {
    paintHall(painter);
    paintBoardFloor(painter);
    paintGreatChip(painter);
    paintStalls(painter);
  },
  lights: {
    beams: [
      { across: 0.08, colour: 0xffd890, lean: -0.34, swing: 0.08, everyMs: 12_000 },
      { across: 0.92, colour: 0x9dffe0, lean: 0.34, swing: 0.08, everyMs: 14_000 },
    ],
    sparks: { count: 22, colours: [0xffe0a0, 0xa8ffe0], way: 1 },
    movers: Array.from({ length: 8 }, (_, number) => pulse(number)),
    bloom: 0xffc46a,
  },
};
