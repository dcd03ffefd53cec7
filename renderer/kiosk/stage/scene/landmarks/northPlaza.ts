import { paintBloom, paintSky } from '../backdrop/paintSky.ts';
import type { LandmarkScene } from './LandmarkScene.ts';
import { movingLights } from './northPlaza/movingLights.ts';
import { paintClouds } from './northPlaza/paintClouds.ts';
import { paintFloor } from './northPlaza/paintFloor.ts';
import { paintLampStrings } from './northPlaza/paintLampStrings.ts';
import { paintMoonGate } from './northPlaza/paintMoonGate.ts';
import { paintSkyline } from './northPlaza/paintSkyline.ts';
import { paintSteps } from './northPlaza/paintSteps.ts';
import { paintStreet } from './northPlaza/paintStreet.ts';

/** The plaza with the big stage: a moon gate of light between LED walls, strings of lamps, neon on wet stone. */
export const NORTH_PLAZA: LandmarkScene = {
  paint(painter) {
    paintSky(painter);
    paintClouds(painter);
    paintSkyline(painter);
    paintFloor(painter);
    paintLampStrings(painter);
    paintMoonGate(painter);
    paintSteps(painter);
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
    movers: movingLights(),
    bloom: 0xd27bff,
  },
};
