import type { LandmarkId } from '../../../../domain/landmarks/landmarks.ts';

/** A place on the map, in hundredths of its width and height. */
export type MapPlace = { readonly x: number; readonly y: number };

/** Where the eight stand: the street winds from the North Plaza, upper left, to the Maker Workshop, lower right. */
export const MAP_PLACES: Readonly<Record<LandmarkId, MapPlace>> = {
  northPlaza: { x: 10, y: 28 },
  segPlaza: { x: 34, y: 22 },
  museum: { x: 60, y: 27 },
  electronicsWorld: { x: 87, y: 33 },
  digitalPlaza: { x: 87, y: 75 },
  fashionMall: { x: 62, y: 70 },
  metroHub: { x: 36, y: 75 },
  makerWorkshop: { x: 11, y: 70 },
};

/** The street through all of them, in the same hundredths. */
export const STREET_PATH =
  'M10 28C18 20 26 19 34 22S50 30 60 27 76 22 87 33 100 60 87 75 74 64 62 70 48 80 36 75 20 66 11 70';
