import type { Box } from '../parts/PartDrawing.ts';

export type AtlasPlace = { readonly x: number; readonly y: number };
export type PackedAtlas = {
  readonly width: number;
  readonly height: number;
  /** Of an ordinary part; finer ones multiply it by their detail. */
  readonly pixelsPerUnit: number;
  /** Where each picture's upper left pixel lies, in the order given. */
  readonly places: readonly AtlasPlace[];
};

/** Lays rectangles into one sheet; null when they do not fit. A packing library is handed in by the caller. */
export type PackRectangles = (
  sizes: readonly { readonly width: number; readonly height: number }[],
  edge: number,
  padding: number,
) => { readonly width: number; readonly height: number; readonly places: readonly AtlasPlace[] } | null;

/** Empty pixels between pictures: two steps down in size (mipmaps) still keep neighbours apart. */
export const ATLAS_PADDING_PIXELS = 4;
/** Every graphics chip that runs a browser takes this edge. */
export const ATLAS_EDGE_PIXELS = 2048;
/** Finer than this, a screen of 1080 × 1920 shows no more of it. */
const FINEST = 1.6;
const COARSEST = 0.4;

/** A part's box, and how much finer than others it is kept. */
export type Picture = { readonly bounds: Box; readonly detail: number };

/** The finest scale at which all parts fit the sheet, within a hundredth of a pixel a unit. */
export function packAtlas(pictures: readonly Picture[], pack: PackRectangles): PackedAtlas {
  let found: PackedAtlas | null = null;
  for (let low = COARSEST * 100, high = FINEST * 100; low <= high; ) {
    const middle = Math.floor((low + high) / 2);
    const pixelsPerUnit = middle / 100;
    const packed = pack(
      pictures.map(({ bounds, detail }) => pictureSize(bounds, pixelsPerUnit * detail)),
      ATLAS_EDGE_PIXELS,
      ATLAS_PADDING_PIXELS,
    );
    if (packed === null) high = middle - 1;
    else {
      found = { ...packed, pixelsPerUnit };
      low = middle + 1;
    }
  }
  if (found === null) {
    throw new Error(
      `${pictures.length} parts do not fit an atlas of ${ATLAS_EDGE_PIXELS} pixels even at ${COARSEST} pixels a unit`,
    );
  }
  return found;
}

/** Whole pixels that hold the box, and one empty pixel on every side for the picture's own soft edge. */
export function pictureSize(box: Box, pixelsPerUnit: number): { width: number; height: number } {
  return {
    width: Math.ceil(box.width * pixelsPerUnit) + 2,
    height: Math.ceil(box.height * pixelsPerUnit) + 2,
  };
}
