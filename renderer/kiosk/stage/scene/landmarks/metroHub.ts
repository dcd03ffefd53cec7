import { paintSky } from '../backdrop/paintSky.ts';
import type { LandmarkScene, Mover } from './LandmarkScene.ts';
import { paintCanopy } from './metroHub/paintCanopy.ts';
import { paintConcourse } from './metroHub/paintConcourse.ts';
import { paintCoolBloom } from './metroHub/paintCoolBloom.ts';
import { paintLineMapWall } from './metroHub/paintLineMapWall.ts';
import { paintPlatformDoors } from './metroHub/paintPlatformDoors.ts';
import { paintTrackGlass, TRACK_Y } from './metroHub/paintTrackGlass.ts';

/**
 * One lit window of the train that passes behind the far glass, or its headlamp; it comes into sight and goes within the
 * middle of the picture, for the sides stand before the track.
 */
function trainWindow(number: number): Mover {
  const isHead = number === 0;
  return {
    frame: 'dot',
    colour: isHead ? 0xfff0c8 : 0xffbe70,
    from: { x: 0.82, y: TRACK_Y },
    to: { x: 0.17, y: TRACK_Y },
    everyMs: 13_000,
    phase: 1 - number * 0.0185,
    size: isHead ? { width: 9, height: 9 } : { width: 6.4, height: 4.2 },
    alpha: 1,
    byDay: 0.6,
    underWay: 0.24,
  };
}

/** Under the glass canopy of a metro entrance: line map and gates, doors of a platform, trains behind glass. */
export const METRO_HUB: LandmarkScene = {
  paint(painter) {
    paintSky(painter);
    paintCanopy(painter);
    paintTrackGlass(painter);
    paintConcourse(painter);
    paintLineMapWall(painter);
    paintPlatformDoors(painter);
    paintCoolBloom(painter);
  },
  lights: {
    beams: [
      { across: 0.05, colour: 0xffa24a, lean: -0.4, swing: 0.12, everyMs: 9000 },
      { across: 0.95, colour: 0xffd9a0, lean: 0.4, swing: 0.14, everyMs: 11_000 },
    ],
    // Carried along by the draught of the trains rather than rising: few.
    sparks: { count: 18, colours: [0xffc98a, 0xcfeaff], way: 1 },
    movers: Array.from({ length: 11 }, (_, number) => trainWindow(number)),
    bloom: 0xffa040,
  },
};
