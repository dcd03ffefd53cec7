import type { Vector } from '../vector.ts';

/** A bone's flesh: a rod whose half thickness goes from one end's to the other's. Millimetres. */
export type Rod = {
  readonly kind: 'rod';
  readonly from: Vector;
  readonly to: Vector;
  readonly fromRadius: number;
  readonly toRadius: number;
};

export type Ellipsoid = {
  readonly kind: 'ellipsoid';
  readonly centre: Vector;
  /** Three unit directions at right angles, and the half size along each. */
  readonly axes: readonly [Vector, Vector, Vector];
  readonly radii: Vector;
};

export type Solid = Rod | Ellipsoid;

export function rod(from: Vector, to: Vector, fromRadius: number, toRadius: number): Rod {
  return { kind: 'rod', from, to, fromRadius, toRadius };
}

/** Solids that flow into each other, of one material. */
export type Limb = {
  readonly solids: readonly Solid[];
  /** Width of the flowing, in millimetres: 0 is a hard seam. */
  readonly blendMm: number;
  /** Flows into that limb as well. Otherwise limbs meet in a hard seam. */
  readonly joins?: { readonly limb: Limb; readonly blendMm: number };
  /** For the painter: which part of the figure this is. */
  readonly part: number;
};

/** Ball around a solid. */
export function boundsOf(solid: Solid): { readonly centre: Vector; readonly radius: number } {
  if (solid.kind === 'ellipsoid') return { centre: solid.centre, radius: Math.max(...solid.radii) };
  const { from, to, fromRadius, toRadius } = solid;
  const half = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]) / 2;
  return {
    centre: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2],
    radius: half + Math.max(fromRadius, toRadius),
  };
}
