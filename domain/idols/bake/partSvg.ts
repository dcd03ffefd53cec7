import type { PartDrawing } from '../parts/PartDrawing.ts';
import { pictureSize } from './packAtlas.ts';

type Drawn = Pick<PartDrawing, 'svg' | 'bounds'>;

/** A picture of one part alone, one empty pixel around it, at the atlas' scale. */
export function partSvg(part: Drawn, pixelsPerUnit: number): { svg: string; width: number; height: number } {
  const { svg, width, height } = placedPart(part, pixelsPerUnit);
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${svg}</svg>`,
    width,
    height,
  };
}

/** The same without a document round it: its upper left pixel lies at (0, 0). */
export function placedPart(
  { svg, bounds }: Drawn,
  pixelsPerUnit: number,
): { svg: string; width: number; height: number } {
  const place = `translate(1 1) scale(${pixelsPerUnit}) translate(${-bounds.x} ${-bounds.y})`;
  return { svg: `<g transform="${place}">${svg}</g>`, ...pictureSize(bounds, pixelsPerUnit) };
}
