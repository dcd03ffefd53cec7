import { mapOutline, mix, type Outline, type Point, type PointMap, smoothStep } from './Outline.ts';
import { splineThrough } from './spline.ts';

/** A point of a spine: where, and half of the form's width there. */
export type Spine = readonly (readonly [x: number, y: number, halfWidth: number])[];

/** A form along a spine: a lock of hair, a finger, a lash, a tapered line. */
export type Lock = {
  readonly outline: Outline;
  /** The point `across` (−1 the edge that is on the left of a lock that falls, 0 the spine, 1 the other) at `along` (0 the root … 1 the tip). */
  readonly at: (across: number, along: number) => Point;
};

/** Ends that are rounded close with a half circle (fingers); others are cut, or run out to a point where width is 0. */
export function lock(
  spine: Spine,
  options: { readonly roundTip?: boolean; readonly roundRoot?: boolean } = {},
): Lock {
  const curve = splineThrough(
    spine,
    spine.map(() => false),
    false,
  );
  const last = curve.length - 1;
  const left: Point[] = [];
  const right: Point[] = [];
  curve.forEach(([x = 0, y = 0, width = 0], index) => {
    const before = curve[Math.max(0, index - 1)]!;
    const after = curve[Math.min(last, index + 1)]!;
    const length = Math.hypot(after[0]! - before[0]!, after[1]! - before[1]!) || 1;
    const normal: Point = [-(after[1]! - before[1]!) / length, (after[0]! - before[0]!) / length];
    const half = Math.max(0, width);
    left.push([x + normal[0] * half, y + normal[1] * half]);
    right.push([x - normal[0] * half, y - normal[1] * half]);
  });
  const tip = options.roundTip ? halfCircle(left[last]!, right[last]!) : [];
  const root = options.roundRoot ? halfCircle(right[0]!, left[0]!) : [];
  const nodes = [
    ...left.map(([x, y]) => ({ x, y, ink: 1 })),
    ...tip.map(([x, y]) => ({ x, y, ink: 1 })),
    ...right.map(([x, y]) => ({ x, y, ink: 1 })).reverse(),
    ...root.map(([x, y]) => ({ x, y, ink: 1 })),
  ];
  const at = (across: number, along: number): Point => {
    const place = Math.min(1, Math.max(0, along)) * last;
    const index = Math.min(last - 1, Math.floor(place));
    const part = place - index;
    const edge = (across + 1) / 2;
    const side = (row: readonly Point[], k: 0 | 1) => mix(row[index]![k], row[index + 1]![k], part);
    return [mix(side(left, 0), side(right, 0), edge), mix(side(left, 1), side(right, 1), edge)];
  };
  return { outline: nodes, at };
}

/** From `left` over the end to `right`. */
function halfCircle(left: Point, right: Point): Point[] {
  const [cx, cy] = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];
  const radius = Math.hypot(left[0] - cx, left[1] - cy);
  const start = Math.atan2(left[1] - cy, left[0] - cx);
  return Array.from({ length: 9 }, (_, index): Point => {
    const angle = start - ((index + 1) / 10) * Math.PI;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  });
}

export function mapLock(source: Lock, map: PointMap): Lock {
  return {
    outline: mapOutline(source.outline, map),
    at: (across, along) => map(...source.at(across, along)),
  };
}

/**
 * The line's width along a lock: 0 at the root, growing between the two shares of its length; along `outerEdge`
 * (−1 or 1, as in `Lock.at`) it sets in at once, where the lock is the silhouette.
 */
export function rootFaded(source: Lock, from: number, to: number, outerEdge?: -1 | 1): Outline {
  const half = source.outline.length / 2;
  return source.outline.map((node, index) => {
    const along = index < half ? index / half : (source.outline.length - 1 - index) / half;
    if ((index < half ? -1 : 1) === outerEdge) return { ...node, ink: smoothStep(0.08, 0.2, along) };
    return { ...node, ink: smoothStep(from, to, along) };
  });
}

/** A band along a lock between two places across, for shadows and lights that follow its flow. */
export function bandOf(
  source: Lock,
  edges: (along: number) => readonly [from: number, to: number],
  from = 0,
  to = 1,
  steps = 18,
): Outline {
  const one: Point[] = [];
  const other: Point[] = [];
  for (let step = 0; step <= steps; step++) {
    const along = mix(from, to, step / steps);
    const [a, b] = edges(along);
    one.push(source.at(a, along));
    other.push(source.at(b, along));
  }
  return [...one, ...other.reverse()].map(([x, y]) => ({ x, y, ink: 1 }));
}
