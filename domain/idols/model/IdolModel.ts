import type { BoneId, Box, VariantSlot } from '../parts/PartDrawing.ts';
import type { PartRole } from './PartRole.ts';

/** The picture beside every model: known beforehand, so that both are fetched at once. */
export const ATLAS_FILE = 'atlas.png';

/**
 * An idol as baked: one atlas picture, one mesh. Vertices are grouped by part; triangles stand in painter's order.
 * Coordinates are model space (see PartDrawing.ts).
 */
export type IdolModel = {
  readonly idol: string;
  /** Scale of the whole figure on the stage, beside others; 1 is as drawn. Positions below are not scaled. */
  readonly stature: number;
  readonly atlas: {
    readonly file: typeof ATLAS_FILE;
    readonly width: number;
    readonly height: number;
    readonly pixelsPerUnit: number;
  };
  /** x0 y0 x1 y1 … at rest. */
  readonly positions: Float32Array;
  /** How far each vertex lies before (+) or behind (−) the axis that it turns about. */
  readonly depths: Float32Array;
  /** u0 v0 … 0..1 of the atlas. */
  readonly uvs: Float32Array;
  /** 0..1: share of the lower bone, for parts that bend between two bones. */
  readonly jointWeights: Float32Array;
  /** Three vertex numbers a triangle. */
  readonly triangles: Uint16Array;
  readonly parts: readonly ModelPart[];
  readonly springs: readonly ModelSpring[];
};

export type ModelPart = {
  readonly id: string;
  readonly role: PartRole;
  readonly attach: ModelAttachment;
  readonly firstVertex: number;
  readonly vertexCount: number;
  /** The part's box at rest; also what its place in the atlas shows. */
  readonly bounds: Box;
  /** Of the atlas, 0..1. */
  readonly atlasBox: Box;
  /** Number of the part within whose picture alone this one is seen. */
  readonly maskedBy: number | null;
  readonly variant: { readonly slot: VariantSlot; readonly name: string } | null;
  /** Number of the spring that it follows through with. */
  readonly spring: number | null;
};

export type ModelAttachment =
  | { readonly to: 'head' }
  | { readonly to: 'body' }
  | { readonly to: 'bone'; readonly bone: BoneId }
  | { readonly to: 'joint'; readonly upper: BoneId; readonly lower: BoneId };

export type ModelSpring = {
  readonly attach: ModelAttachment;
  readonly anchor: { readonly x: number; readonly y: number; readonly depth: number };
  readonly tip: { readonly x: number; readonly y: number };
  readonly stiffness: number;
  /** Which parameter adds to it by hand. */
  readonly group: 'hairFront' | 'hairSide' | 'hairBack' | 'skirt' | 'ribbon';
};
