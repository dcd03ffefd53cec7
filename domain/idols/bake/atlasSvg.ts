import type { PartDrawing } from '../parts/PartDrawing.ts';
import type { AtlasPlace, PackedAtlas } from './packAtlas.ts';
import { partDetail } from './partDetail.ts';
import { placedPart } from './partSvg.ts';

/** The whole atlas as one picture, every part in its place and cut off at its edge: one drawing instead of a hundred. */
export function atlasSvg(parts: readonly PartDrawing[], packed: PackedAtlas): string {
  const { width, height, places, pixelsPerUnit } = packed;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...parts.map((part, index) => {
      const { x, y } = places[index] as AtlasPlace;
      const picture = placedPart(part, pixelsPerUnit * partDetail(part));
      return `<svg x="${x}" y="${y}" width="${picture.width}" height="${picture.height}">${picture.svg}</svg>`;
    }),
    '</svg>',
  ].join('\n');
}
