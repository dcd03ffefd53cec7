import type { Picture } from './Picture.ts';

/** A line takes the colour of what it bounds, darkened to this: tinted, never black. */
const INK = [0.42, 0.26, 0.3] as const;

/**
 * Draws a dark line inside every edge behind which the figure, or the world, lies deeper.
 * @param depth of every pixel, in millimetres; very large where there is nothing
 * @param width of the line in pixels
 * @param stepMm how much deeper it must be
 */
export function outlineFigure(picture: Picture, depth: Float64Array, width: number, stepMm: number): void {
  const { rgba, width: columns, height: rows } = picture;
  const offsets = ringOffsets(width);
  const strength = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const at = y * columns + x;
      const own = depth[at] as number;
      if (own > 1e8) continue;
      let hits = 0;
      for (const [dx, dy] of offsets) {
        const nx = x + dx;
        const ny = y + dy;
        const other =
          nx < 0 || ny < 0 || nx >= columns || ny >= rows ? own : (depth[ny * columns + nx] as number);
        if (other - own > stepMm) hits++;
      }
      strength[at] = hits === 0 ? 0 : Math.min(255, 110 + (hits * 3 * 145) / offsets.length);
    }
  }
  for (let at = 0; at < strength.length; at++) {
    const amount = (strength[at] as number) / 255;
    if (amount === 0) continue;
    for (let channel = 0; channel < 3; channel++) {
      const place = at * 4 + channel;
      rgba[place] = Math.round((rgba[place] as number) * (1 - amount + amount * (INK[channel] as number)));
    }
  }
}

function ringOffsets(width: number): readonly (readonly [number, number])[] {
  const offsets: [number, number][] = [];
  for (let step = 0; step < 12; step++) {
    const angle = (step * Math.PI) / 6;
    offsets.push([Math.round(Math.cos(angle) * width), Math.round(Math.sin(angle) * width)]);
  }
  return offsets;
}
