import { paintSky } from '../backdrop/paintSky.ts';
import { paintBoutiques } from './fashionMall/paintBoutiques.ts';
import { paintChandeliers } from './fashionMall/paintChandeliers.ts';
import { paintDrapes } from './fashionMall/paintDrapes.ts';
import { paintGallery } from './fashionMall/paintGallery.ts';
import { paintGlow, paintMarble } from './fashionMall/paintMarble.ts';
import type { LandmarkScene } from './LandmarkScene.ts';

/** A shopping gallery under a roof of glass: show windows on both sides, chandeliers, drapes, a carpet on marble. */
export const FASHION_MALL: LandmarkScene = {
  paint(painter) {
    paintSky(painter);
    paintGallery(painter);
    paintMarble(painter);
    paintBoutiques(painter);
    paintChandeliers(painter);
    paintGlow(painter);
    paintDrapes(painter);
  },
  lights: {
    beams: [
      { across: 0.1, colour: 0xffc9a0, lean: -0.3, swing: 0.06, everyMs: 13_000 },
      { across: 0.9, colour: 0xff9fc4, lean: 0.3, swing: 0.06, everyMs: 15_000 },
    ],
    // Like petals, and the dust of gold thread.
    sparks: { count: 28, colours: [0xffb4cf, 0xffe2a8], way: -1 },
    movers: [
      // The crystals of the chandeliers catch the light in turn.
      ...[
        [0.08, -0.8],
        [0.17, -0.83],
        [0.84, -0.82],
        [0.92, -0.78],
        [0.13, -0.75],
        [0.88, -0.74],
      ].map(
        ([x = 0, y = 0], index) =>
          ({
            frame: 'dot',
            colour: 0xfff0c8,
            from: { x, y },
            to: { x: x + 0.004, y: y + 0.01 },
            everyMs: 4200 + index * 370,
            phase: (index * 0.37) % 1,
            size: { width: 3.4, height: 3.4 },
            alpha: 0.9,
            byDay: 0.45,
            underWay: 0.3,
          }) as const,
      ),
    ],
    bloom: 0xff9cc0,
  },
};
