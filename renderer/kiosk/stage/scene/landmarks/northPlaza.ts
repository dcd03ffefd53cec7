import { paintFloor } from '../backdrop/paintFloor.ts';
import { paintBloom, paintSky } from '../backdrop/paintSky.ts';
import { paintSkyline } from '../backdrop/paintSkyline.ts';
import { paintStreet } from '../backdrop/paintStreet.ts';
import type { LandmarkScene } from './LandmarkScene.ts';

/** The plaza with the big stage: the street between its towers, an LED wall, neon on wet stone. */
export const NORTH_PLAZA: LandmarkScene = {
  paint(painter) {
    paintSky(painter);
    paintSkyline(painter);
    paintFloor(painter);
    paintStreet(painter);
    paintBloom(painter);
  },
  lights: {
    beams: [
      { across: 0.06, colour: 0xff5fc0, lean: -0.42, swing: 0.16, everyMs: 9000 },
      { across: 0.94, colour: 0x6fe8ff, lean: 0.42, swing: 0.18, everyMs: 11_000 },
      { across: 0.3, colour: 0xa47bff, lean: -0.12, swing: 0.2, everyMs: 13_000 },
    ],
    sparks: { count: 26, colours: [0xffc2ee, 0xbdf4ff], way: 1 },
    movers: [],
    bloom: 0xd27bff,
  },
};
