/** Pixels in rows from the top: red, green, blue, alpha, one byte each; alpha not multiplied in. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
};

/** Red, green, blue; 0..1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** @param hex `#rrggbb` */
export function colour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`Not a colour: ${hex}`);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

export const mixColours = (a: Colour, b: Colour, fraction: number): Colour => [
  a[0] + (b[0] - a[0]) * fraction,
  a[1] + (b[1] - a[1]) * fraction,
  a[2] + (b[2] - a[2]) * fraction,
];

export function createPicture(width: number, height: number): Picture {
  return { width, height, rgba: new Uint8Array(width * height * 4) };
}

/** The mean of each block of `factor`², so that edges come out smooth. Both sides must be multiples of it. */
export function shrinkPicture(large: Picture, factor: number): Picture {
  if (factor === 1) return large;
  const small = createPicture(large.width / factor, large.height / factor);
  const count = factor * factor;
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      let red = 0;
      let green = 0;
      let blue = 0;
      let alpha = 0;
      for (let row = 0; row < factor; row++) {
        let from = ((y * factor + row) * large.width + x * factor) * 4;
        for (let column = 0; column < factor; column++, from += 4) {
          const weight = large.rgba[from + 3] as number;
          red += (large.rgba[from] as number) * weight;
          green += (large.rgba[from + 1] as number) * weight;
          blue += (large.rgba[from + 2] as number) * weight;
          alpha += weight;
        }
      }
      const to = (y * small.width + x) * 4;
      if (alpha === 0) continue;
      small.rgba[to] = Math.round(red / alpha);
      small.rgba[to + 1] = Math.round(green / alpha);
      small.rgba[to + 2] = Math.round(blue / alpha);
      small.rgba[to + 3] = Math.round(alpha / count);
    }
  }
  return small;
}
