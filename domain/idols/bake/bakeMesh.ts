import { ATLAS_FILE, type IdolModel, type ModelAttachment, type ModelPart } from '../model/IdolModel.ts';
import { partRole } from '../model/PartRole.ts';
import { BONE_JOINTS } from '../parts/bodies/skeleton.ts';
import type { Attachment, PartDrawing } from '../parts/PartDrawing.ts';
import type { BakedFigure } from '../recipe.ts';
import { collectSprings } from './collectSprings.ts';
import { type DepthAt, depthField } from './depthField.ts';
import type { PackedAtlas } from './packAtlas.ts';
import { partDetail } from './partDetail.ts';

/** Parts in any order → one mesh, triangles back to front. `atlas.places` are in the order of `parts`. */
export function bakeMesh(figure: BakedFigure, parts: readonly PartDrawing[], atlas: PackedAtlas): IdolModel {
  const order = parts
    .map((_, index) => index)
    .sort((one, other) => (parts[one]?.drawOrder ?? 0) - (parts[other]?.drawOrder ?? 0));
  const sorted = order.map((index) => parts[index] as PartDrawing);
  const depthOf = depthFields(sorted);
  const { springs, springOf } = collectSprings(sorted, depthOf);
  const positions: number[] = [];
  const depths: number[] = [];
  const uvs: number[] = [];
  const jointWeights: number[] = [];
  const triangles: number[] = [];
  const modelParts = sorted.map((part, number): ModelPart => {
    const place = atlas.places[order[number] as number];
    if (place === undefined) throw new Error(`The atlas has no place for part ${part.id}`);
    const firstVertex = depths.length;
    const { columns, rows } = part.grid;
    const { bounds } = part;
    const depthAt = depthOf[number] as DepthAt;
    const pixelsPerUnit = atlas.pixelsPerUnit * partDetail(part);
    for (let row = 0; row <= rows; row++) {
      for (let column = 0; column <= columns; column++) {
        const x = bounds.x + (bounds.width * column) / columns;
        const y = bounds.y + (bounds.height * row) / rows;
        positions.push(x, y);
        depths.push(depthAt(x, y));
        uvs.push(
          (place.x + 1 + (x - bounds.x) * pixelsPerUnit) / atlas.width,
          (place.y + 1 + (y - bounds.y) * pixelsPerUnit) / atlas.height,
        );
        jointWeights.push(jointWeight(part.attach, x, y));
      }
    }
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const corner = firstVertex + row * (columns + 1) + column;
        const below = corner + columns + 1;
        triangles.push(corner, corner + 1, below, corner + 1, below + 1, below);
      }
    }
    return {
      id: part.id,
      role: partRole(part.id),
      attach: modelAttachment(part.attach),
      firstVertex,
      vertexCount: (columns + 1) * (rows + 1),
      bounds,
      atlasBox: {
        x: (place.x + 1) / atlas.width,
        y: (place.y + 1) / atlas.height,
        width: (bounds.width * pixelsPerUnit) / atlas.width,
        height: (bounds.height * pixelsPerUnit) / atlas.height,
      },
      maskedBy: part.maskedBy === undefined ? null : indexOfPart(sorted, part.maskedBy, part.id),
      variant: part.variant ?? null,
      spring: springOf[number] ?? null,
    };
  });
  if (depths.length > 65535) throw new Error(`${depths.length} vertices are more than one mesh can number`);
  return {
    idol: figure.id,
    stature: figure.proportions.stature,
    atlas: {
      file: ATLAS_FILE,
      width: atlas.width,
      height: atlas.height,
      pixelsPerUnit: atlas.pixelsPerUnit,
    },
    positions: Float32Array.from(positions),
    depths: Float32Array.from(depths),
    uvs: Float32Array.from(uvs),
    jointWeights: Float32Array.from(jointWeights),
    triangles: Uint16Array.from(triangles),
    parts: modelParts,
    springs,
  };
}

/** All parts of one eye share the surface of its white, so that no gap opens between them in a turn. */
function depthFields(parts: readonly PartDrawing[]): DepthAt[] {
  return parts.map((part) => {
    const eye = /^eye(Left|Right)/.exec(part.id)?.[0];
    const white = eye === undefined ? undefined : parts.find(({ id }) => id === `${eye}White`);
    return depthField(white ?? part);
  });
}

function indexOfPart(parts: readonly PartDrawing[], id: string, wantedBy: string): number {
  const index = parts.findIndex((part) => part.id === id);
  if (index < 0) throw new Error(`Part ${wantedBy} is masked by ${id}, which is not drawn`);
  return index;
}

function modelAttachment(attach: Attachment): ModelAttachment {
  switch (attach.to) {
    case 'head':
    case 'body':
      return { to: attach.to };
    case 'bone':
      return { to: 'bone', bone: attach.bone };
    case 'joint':
      return { to: 'joint', upper: attach.upper, lower: attach.lower };
  }
}

/** 0 on the upper bone, 1 on the lower one, in between within `softness` units of the joint. */
function jointWeight(attach: Attachment, x: number, y: number): number {
  if (attach.to !== 'joint') return 0;
  const { from, to } = BONE_JOINTS[attach.lower];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const along = ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length;
  const share = Math.min(1, Math.max(0, along / (2 * attach.softness) + 0.5));
  return share * share * (3 - 2 * share);
}
