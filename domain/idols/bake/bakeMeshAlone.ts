import type { IdolModel } from '../model/IdolModel.ts';
import type { PartDrawing } from '../parts/PartDrawing.ts';
import type { BakedFigure } from '../recipe.ts';
import { bakeMesh } from './bakeMesh.ts';
import type { PackRectangles } from './packAtlas.ts';
import { packParts } from './packParts.ts';

/** Rows of falling height: wasteful, but enough where nobody looks at the atlas. */
export const packInRows: PackRectangles = (sizes, edge, padding) => {
  const places = new Array<{ x: number; y: number }>(sizes.length);
  let x = padding;
  let y = padding;
  let rowHeight = 0;
  const order = sizes
    .map((_, index) => index)
    .sort((a, b) => (sizes[b]?.height ?? 0) - (sizes[a]?.height ?? 0));
  for (const index of order) {
    const size = sizes[index];
    if (size === undefined) continue;
    if (x + size.width + padding > edge) {
      x = padding;
      y += rowHeight + padding;
      rowHeight = 0;
    }
    places[index] = { x, y };
    x += size.width + padding;
    rowHeight = Math.max(rowHeight, size.height);
    if (x > edge || y + rowHeight + padding > edge) return null;
  }
  return { width: edge, height: edge, places };
};

/** The mesh alone, without pictures: for tests and measurements that look at vertices. */
export function bakeMeshAlone(figure: BakedFigure, parts: readonly PartDrawing[]): IdolModel {
  return bakeMesh(figure, parts, packParts(parts, packInRows));
}
