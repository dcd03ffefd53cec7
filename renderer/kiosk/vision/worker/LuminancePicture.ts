/** Brightness of each pixel, row by row, 0..255. */
export type LuminancePicture = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
};

/** A plane of brightness as a camera gives it: rows may be longer than the picture. */
export type LuminancePlane = LuminancePicture & { readonly offset: number; readonly stride: number };

/**
 * The same picture with at most `longestSide` pixels on its long side; each pixel is the mean of what it covers, so
 * that the modules of a code keep their edges. A picture that is small enough keeps its pixels.
 */
export function reducePlane(plane: LuminancePlane, longestSide: number): LuminancePicture {
  const share = Math.min(1, longestSide / Math.max(plane.width, plane.height));
  const width = Math.max(1, Math.round(plane.width * share));
  const height = Math.max(1, Math.round(plane.height * share));
  const data = new Uint8Array(width * height);
  if (share === 1) {
    for (let y = 0; y < height; y++) {
      const start = plane.offset + y * plane.stride;
      data.set(plane.data.subarray(start, start + width), y * width);
    }
    return { width, height, data };
  }
  const columns = coverage(plane.width, width);
  const rows = coverage(plane.height, height);
  for (const [y, row] of rows.entries()) {
    for (const [x, column] of columns.entries()) {
      let sum = 0;
      for (const [fromY, weightY] of row) {
        const start = plane.offset + fromY * plane.stride;
        for (const [fromX, weightX] of column) sum += weightY * weightX * (plane.data[start + fromX] ?? 0);
      }
      data[y * width + x] = Math.round(sum);
    }
  }
  return { width, height, data };
}

/** For each of `to` cells which of `from` cells it covers, and with what share of itself. */
function coverage(from: number, to: number): [number, number][][] {
  const span = from / to;
  return Array.from({ length: to }, (_, cell) => {
    const start = cell * span;
    const end = Math.min(from, start + span);
    const covered: [number, number][] = [];
    for (let index = Math.floor(start); index < end; index++) {
      const share = (Math.min(end, index + 1) - Math.max(start, index)) / span;
      if (share > 1e-9) covered.push([index, share]);
    }
    return covered;
  });
}
