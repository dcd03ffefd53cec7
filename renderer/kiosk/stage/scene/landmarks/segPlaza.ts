import { paintSky } from '../backdrop/paintSky.ts';
import type { LandmarkScene, Mover } from './LandmarkScene.ts';
import { paintCity } from './segPlaza/paintCity.ts';
import { paintGranite } from './segPlaza/paintGranite.ts';
import { paintHall } from './segPlaza/paintHall.ts';
import { paintTower } from './segPlaza/paintTower.ts';
import { HALL_SHARE } from './segPlaza/plan.ts';

/** A pane of light that runs round the hall's edge, as on the fronts of the street by night. */
function runningLight(number: number): Mover {
  return {
    frame: 'dot',
    colour: 0xbfeaff,
    from: { x: -0.1, y: -HALL_SHARE },
    to: { x: 1.1, y: -HALL_SHARE },
    everyMs: 16_000,
    phase: 1 - number * 0.014,
    size: { width: 7 - number * 0.8, height: 2.2 },
    alpha: 0.85,
    byDay: 0.25,
    underWay: 0.5,
  };
}

/** An aeroplane's lamps, high up and far away. */
function aeroplane(colour: number, phase: number): Mover {
  return {
    frame: 'dot',
    colour,
    from: { x: 1.08, y: -0.93 },
    to: { x: -0.08, y: -0.985 },
    everyMs: 47_000,
    phase,
    size: { width: 2.4, height: 2.4 },
    alpha: 0.9,
    byDay: 0.3,
    underWay: 0.6,
  };
}

/** The plaza before the tower of glass: an eight-sided window at her back, two masts over the roofs. */
export const SEG_PLAZA: LandmarkScene = {
  paint(painter) {
    paintSky(painter);
    paintCity(painter);
    paintTower(painter);
    paintHall(painter);
    paintGranite(painter);
  },
  lights: {
    beams: [
      { across: 0.04, colour: 0x8fd0ff, lean: -0.36, swing: 0.08, everyMs: 15_000 },
      { across: 0.96, colour: 0xcfeaff, lean: 0.36, swing: 0.08, everyMs: 17_000 },
    ],
    sparks: { count: 22, colours: [0xbfe6ff, 0xffffff], way: 1 },
    movers: [
      ...Array.from({ length: 4 }, (_, number) => runningLight(number)),
      aeroplane(0xffffff, 0.5),
      aeroplane(0xff6a5a, 0.498),
    ],
    bloom: 0x9fdcff,
  },
};
