import { paintSky } from '../backdrop/paintSky.ts';
import { paintCameraShops } from './digitalPlaza/paintCameraShops.ts';
import { paintMosaicFloor } from './digitalPlaza/paintMosaicFloor.ts';
import { paintPixelClouds } from './digitalPlaza/paintPixelClouds.ts';
import { paintPixelWall } from './digitalPlaza/paintPixelWall.ts';
import { paintScreenGlow } from './digitalPlaza/paintScreenGlow.ts';
import type { LandmarkScene, Mover } from './LandmarkScene.ts';

/** A light that runs along a shop's sign, from the street's edge inwards. */
function signLight(index: number): Mover {
  const isLeft = index % 2 === 0;
  return {
    frame: 'dot',
    colour: index % 3 === 0 ? 0xffe25a : 0x7ff2ff,
    from: { x: isLeft ? 0 : 1, y: -0.36 },
    to: { x: isLeft ? 0.17 : 0.83, y: -0.33 },
    everyMs: 5200,
    phase: index * 0.25 + (isLeft ? 0 : 0.12),
    size: { width: 3, height: 3 },
    alpha: 0.9,
    byDay: 0.35,
    underWay: 0.7,
  };
}

/** A square of the picture that has come loose and rises. */
function looseSquare(index: number): Mover {
  const x = [0.2, 0.29, 0.72, 0.81][index] ?? 0.2;
  return {
    frame: 'bokeh',
    colour: [0xff8fb0, 0xffd28a, 0x7ff2ff, 0xffb0d0][index] ?? 0xffffff,
    from: { x, y: -0.1 },
    to: { x: x + 0.015, y: -0.85 },
    everyMs: 12_000 + index * 1700,
    phase: index * 0.27,
    size: { width: 3.2, height: 3.2 },
    alpha: 0.4,
    byDay: 0.4,
    underWay: 1,
  };
}

/** Between camera shops, before a wall of large lamps that shows a sunset in few pixels. */
export const DIGITAL_PLAZA: LandmarkScene = {
  paint(painter) {
    paintSky(painter);
    paintPixelWall(painter);
    paintMosaicFloor(painter);
    paintCameraShops(painter);
    paintPixelClouds(painter);
    paintScreenGlow(painter);
  },
  lights: {
    beams: [
      { across: 0.05, colour: 0x6feaff, lean: -0.36, swing: 0.12, everyMs: 10_000 },
      { across: 0.95, colour: 0xffdf6a, lean: 0.36, swing: 0.12, everyMs: 12_000 },
    ],
    sparks: { count: 22, colours: [0x8ff2ff, 0xffe68a], way: 1 },
    movers: [
      ...Array.from({ length: 8 }, (_, index) => signLight(index)),
      ...Array.from({ length: 4 }, (_, index) => looseSquare(index)),
    ],
    bloom: 0x5fe4ff,
  },
};
