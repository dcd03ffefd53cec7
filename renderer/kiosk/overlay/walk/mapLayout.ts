/** A place on the map, in hundredths of its width and height. */
export type MapPlace = { readonly x: number; readonly y: number };

/** Where the eight stand, in walking order: the street winds from the upper left and back to the lower left. */
export const MAP_PLACES: readonly MapPlace[] = [
  { x: 13, y: 28 },
  { x: 34, y: 22 },
  { x: 59, y: 25 },
  { x: 86, y: 33 },
  { x: 86, y: 73 },
  { x: 62, y: 68 },
  { x: 36, y: 72 },
  { x: 13, y: 71 },
];

/** The street through all of them, in the same hundredths. */
export const STREET_PATH =
  'M13 28C20 20 27 19 34 22S49 28 59 25 76 21 86 33 101 58 86 73 73 62 62 68 48 77 36 72 22 66 13 71';
