import type { PartDrawing } from '../parts/PartDrawing.ts';
import { type PackedAtlas, type PackRectangles, packAtlas } from './packAtlas.ts';
import { partDetail } from './partDetail.ts';

/** Places in the atlas for all parts, in their order, faces kept finer than the rest. */
export function packParts(parts: readonly PartDrawing[], pack: PackRectangles): PackedAtlas {
  return packAtlas(
    parts.map((part) => ({ bounds: part.bounds, detail: partDetail(part) })),
    pack,
  );
}
