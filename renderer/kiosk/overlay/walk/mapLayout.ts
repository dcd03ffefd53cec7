import type { LandmarkId } from '../../../../domain/landmarks/landmarks.ts';

/** A place on the map, in hundredths of its width and height. */
export type MapPlace = { readonly x: number; readonly y: number };

/** Where the eight stand: the street winds from the North Plaza, upper left, to the Maker Workshop, lower right. */
export const MAP_PLACES: Readonly<Record<LandmarkId, MapPlace>> = {
  northPlaza: { x: 13, y: 28 },
  segPlaza: { x: 34, y: 22 },
  museum: { x: 59, y: 25 },
  electronicsWorld: { x: 86, y: 33 },
  digitalPlaza: { x: 86, y: 73 },
  fashionMall: { x: 62, y: 68 },
  metroHub: { x: 36, y: 72 },
  makerWorkshop: { x: 13, y: 71 },
};

/** The street through all of them, in the same hundredths. */
export const STREET_PATH =
  'M13 28C20 20 27 19 34 22S49 28 59 25 76 21 86 33 101 58 86 73 73 62 62 68 48 77 36 72 22 66 13 71';
