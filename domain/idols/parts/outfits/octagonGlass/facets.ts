import type { Outline, Point } from '../../../../drawing/Outline.ts';
import type { Sketch } from '../../../../drawing/Sketch.ts';
import { polygon } from '../../../../drawing/spline.ts';
import { type Look, tint } from '../../Look.ts';

/** An eight-sided ring round the body: its corners at `offset` + 45° each, seen from a little above. */
export type Ring = { readonly y: number; readonly radius: number; readonly offset: 0 | 22.5 };
export type Facet = { readonly outline: Outline; readonly corners: readonly Point[]; readonly light: number };

const TILT = 0.17;
/** From the upper left, towards the viewer; y down, z out of the picture. */
const LIGHT = { x: -0.5, y: -0.42, z: 0.76 } as const;

type Corner = { readonly degrees: number; readonly ring: Ring };
type Vector = readonly [number, number, number];

/** Two rings that are turned against each other by half a side, joined by triangles as the crown of a cut stone is. */
export function facetsBetween(upper: Ring, lower: Ring, facing: 'front' | 'back'): Facet[] {
  const facets: Facet[] = [];
  for (let index = -4; index < 4; index++) {
    const a = { degrees: index * 45 + upper.offset, ring: upper };
    const b = { degrees: (index + 1) * 45 + upper.offset, ring: upper };
    const middle = a.degrees + 22.5;
    facets.push(facetOf([a, b, { degrees: middle, ring: lower }]));
    facets.push(facetOf([b, { degrees: middle + 45, ring: lower }, { degrees: middle, ring: lower }]));
  }
  const wanted = facing === 'front' ? 1 : -1;
  return facets.filter(({ corners }) => signedArea(corners) * wanted > 0.5);
}

export function ringPoint(ring: Ring, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return [ring.radius * Math.sin(radians), ring.y + ring.radius * TILT * Math.cos(radians)];
}

function facetOf(corners: readonly Corner[]): Facet {
  const points = corners.map(({ ring, degrees }) => ringPoint(ring, degrees));
  const inSpace = corners.map(({ ring, degrees }): Vector => {
    const radians = (degrees * Math.PI) / 180;
    return [ring.radius * Math.sin(radians), ring.y, ring.radius * Math.cos(radians)];
  });
  const [a, b, c] = inSpace as [Vector, Vector, Vector];
  const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
  const normal = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const;
  const length = Math.hypot(...normal) || 1;
  const lit = (normal[0] * LIGHT.x + normal[1] * LIGHT.y + normal[2] * LIGHT.z) / length;
  return { outline: polygon(points), corners: points, light: lit };
}

function signedArea(points: readonly Point[]): number {
  return points.reduce((area, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length]!;
    return area + x * nextY - nextX * y;
  }, 0);
}

/** Glass: the more a facet faces the light the whiter and denser it is; what lies behind shows through the others. */
export function paintFacet(look: Look, sketch: Sketch, { outline, light }: Facet): void {
  const lit = Math.max(0, Math.min(1, (light - 0.05) / 0.85));
  sketch.patch(
    outline,
    tint(look.palette, 'accent', -0.27 + 0.36 * lit, 1.8 - 1.45 * lit, 24 - 24 * lit),
    0.5 + 0.34 * lit,
  );
}

/** The glass skirt's ring corners as one convex form: what its line goes round. */
export function hullOf(rings: readonly Ring[]): Outline {
  const points = rings
    .flatMap((ring) => Array.from({ length: 8 }, (_, index) => ringPoint(ring, index * 45 + ring.offset)))
    .toSorted((one, other) => one[0] - other[0] || one[1] - other[1]);
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return polygon([...half(points), ...half(points.toReversed())]);
}

function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
