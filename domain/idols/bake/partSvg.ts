import type { PartDrawing } from '../parts/PartDrawing.ts';
import { pictureSize } from './packAtlas.ts';

/** A picture of one part alone, one empty pixel around it, at the atlas' scale. */
export function partSvg(
  { svg, bounds }: Pick<PartDrawing, 'svg' | 'bounds'>,
  pixelsPerUnit: number,
): { svg: string; width: number; height: number } {
  const { width, height } = pictureSize(bounds, pixelsPerUnit);
  const place = `translate(1 1) scale(${pixelsPerUnit}) translate(${-bounds.x} ${-bounds.y})`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g transform="${place}">${svg}</g></svg>`,
    width,
    height,
  };
}
