import type { Node, Outline, Point } from './Outline.ts';

/** A control point: where, and `1` as third value for a corner. */
export type Control = readonly [x: number, y: number, corner?: number];

type Vector = readonly number[];

/**
 * A curve through all points: cubic Hermite pieces whose tangents are those of the parabola through each point and its
 * neighbours, by chord length (non-uniform Catmull–Rom); at a corner each side ends as a natural spline would.
 * Works on vectors of any length, so that widths can be carried along.
 */
export function splineThrough(
  points: readonly Vector[],
  corners: readonly boolean[],
  closed: boolean,
): number[][] {
  const count = points.length;
  const at = (index: number) => points[closed ? (index + count) % count : index]!;
  const isEnd = (index: number) =>
    closed ? corners[(index + count) % count]! : index <= 0 || index >= count - 1 || corners[index]!;
  const smoothTangent = (index: number): number[] => {
    const [before, here, after] = [at(index - 1), at(index), at(index + 1)];
    const [l1, l2] = [distance(before, here), distance(here, after)];
    return here.map((value, k) => {
      const first = (value - before[k]!) / l1;
      const second = (after[k]! - value) / l2;
      return (first * l2 + second * l1) / (l1 + l2);
    });
  };
  const out: number[][] = [];
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [from, to] = [at(i), at(i + 1)];
    const length = distance(from, to);
    const chord = from.map((value, k) => to[k]! - value);
    // A long piece beside a short one must not swing out with the short one's bend.
    const scaled = (index: number, beyond: number) => {
      const reach = Math.min(length, 1.7 * distance(at(index), at(beyond)));
      return smoothTangent(index).map((value) => value * reach);
    };
    let start = isEnd(i) ? null : scaled(i, i - 1);
    let end = isEnd(i + 1) ? null : scaled(i + 1, i + 2);
    start ??= chord.map((value, k) => (end ? (3 * value - end[k]!) / 2 : value));
    end ??= chord.map((value, k) => (3 * value - start[k]!) / 2);
    const steps = Math.max(4, Math.min(18, Math.round(length / 2.8)));
    for (let step = 0; step < steps; step++) out.push(hermite(from, to, start, end, step / steps));
  }
  if (!closed) out.push([...at(count - 1)]);
  return out;
}

function hermite(from: Vector, to: Vector, start: Vector, end: Vector, t: number): number[] {
  const t2 = t * t;
  const t3 = t2 * t;
  return from.map(
    (value, k) =>
      (2 * t3 - 3 * t2 + 1) * value +
      (t3 - 2 * t2 + t) * start[k]! +
      (3 * t2 - 2 * t3) * to[k]! +
      (t3 - t2) * end[k]!,
  );
}

function distance(a: Vector, b: Vector): number {
  return Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!) || 1e-6;
}

/** A closed smooth form. */
export function blob(controls: readonly Control[]): Outline {
  const curve = splineThrough(
    controls.map(([x, y]) => [x, y]),
    controls.map((control) => control[2] === 1),
    true,
  );
  return curve.map(toNode);
}

/** A closed form that is its own mirror image; the controls run down its right half, x ≥ 0. */
export function symmetricBlob(rightHalf: readonly Control[]): Outline {
  const left = rightHalf
    .filter(([x]) => x > 0)
    .map(([x, y, corner]): Control => [-x, y, corner ?? 0])
    .reverse();
  return blob([...rightHalf, ...left]);
}

export function polygon(points: readonly Point[]): Outline {
  return points.map(([x, y]) => ({ x, y, ink: 1 }));
}

export function ellipse(cx: number, cy: number, rx: number, ry: number = rx, degrees = 0): Outline {
  const count = Math.max(24, Math.min(72, Math.round((rx + ry) * 1.5)));
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2;
    const [x, y] = [rx * Math.cos(angle), ry * Math.sin(angle)];
    return { x: cx + x * cosine - y * sine, y: cy + x * sine + y * cosine, ink: 1 };
  });
}

/** A star with softly rounded points; `waist` is the inner radius as a share of the outer. */
export function star(cx: number, cy: number, radius: number, waist = 0.52, degrees = 0, points = 5): Outline {
  const controls: Point[] = [];
  for (let index = 0; index < points * 2; index++) {
    const angle = (degrees * Math.PI) / 180 + (index * Math.PI) / points;
    if (index % 2 === 1) {
      controls.push([cx + radius * waist * Math.sin(angle), cy - radius * waist * Math.cos(angle)]);
    } else {
      for (const turn of [-0.09, 0, 0.09]) {
        const r = radius * (turn === 0 ? 1 : 0.95);
        controls.push([cx + r * Math.sin(angle + turn), cy - r * Math.cos(angle + turn)]);
      }
    }
  }
  return polygon(controls);
}

export function toNode(vector: readonly number[]): Node {
  return { x: vector[0]!, y: vector[1]!, ink: 1 };
}
