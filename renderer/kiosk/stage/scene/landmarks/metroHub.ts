import { paintSky } from '../backdrop/paintSky.ts';
import type { LandmarkScene, Mover } from './LandmarkScene.ts';
import { paintCanopy } from './metroHub/paintCanopy.ts';
import { paintConcourse } from './metroHub/paintConcourse.ts';
import { paintCoolBloom } from './metroHub/paintCoolBloom.ts';
import { paintLineMapWall } from './metroHub/paintLineMapWall.ts';
import { paintPlatformDoors } from './metroHub/paintPlatformDoors.ts';
import { paintTrackGlass, TRACK_Y } from './metroHub/paintTrackGlass.ts';

/** One window of a train that passes behind the glass: from where it comes in, how long after the first. */
function trainWindow(number: number): Mover {
  const isHead = number === 0;
  return {
    frame: isHead ? 'bokeh' : 'dot',
    colour: isHead ? 0xfff4d6 : 0xffb45c,
    from: { x: 1.15, y: TRACK_Y },
    to: { x: -0.15, y: TRACK_Y },
    everyMs: 14_000,
    phase: 1 - number * 0.011,
    size: isHead ? { width: 7, height: 7 } : { width: 8.5, height: 4.4 },
    alpha: isHead ? 1 : 0.85,
    byDay: 0.55,
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
    movers: Array.from({ length: 9 }, (_, number) => trainWindow(number)),
    bloom: 0xffa040,
  },
};
