import type { LandmarkScene } from './LandmarkScene.ts';
import { paintCases, paintLamps } from './museum/paintCases.ts';
import { paintHall, paintTerrazzo } from './museum/paintHall.ts';

/** A quiet hall: an arched window and a wall of drawers at her back, lit cases with what the street once sold. */
export const MUSEUM: LandmarkScene = {
  paint(painter) {
    paintHall(painter);
    paintTerrazzo(painter);
    paintCases(painter);
    paintLamps(painter);
  },
  lights: {
    beams: [
      { across: 0.12, colour: 0xffd9a0, lean: -0.24, swing: 0.03, everyMs: 21_000 },
      { across: 0.88, colour: 0xffe6c0, lean: 0.24, swing: 0.03, everyMs: 24_000 },
    ],
    // Dust in the light: nobody has ever managed to keep a museum free of it.
    sparks: { count: 28, colours: [0xffe9c4, 0xfff8e8], way: -1 },
    movers: [
      // A pager in its case still blinks, and the cases' lamps breathe.
      ...(
        [
          [0.07, -0.36, 0xff6a5a],
          [0.93, -0.18, 0x9dffb0],
          [0.06, -0.1, 0xffd27a],
          [0.95, -0.42, 0xffd27a],
        ] as const
      ).map(
        ([x, y, colour], index) =>
          ({
            frame: 'dot',
            colour,
            from: { x, y },
            to: { x, y },
            everyMs: 3600 + index * 700,
            phase: index * 0.29,
            size: { width: 5, height: 5 },
            alpha: 0.75,
            byDay: 0.5,
            underWay: 0.4,
          }) as const,
      ),
    ],
    bloom: 0xffc978,
  },
};
