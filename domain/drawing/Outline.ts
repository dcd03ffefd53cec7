export type Point = readonly [x: number, y: number];

/** A point of an outline; `ink` scales the drawn line's width there (0 leaves the line out). */
export type Node = { readonly x: number; readonly y: number; readonly ink: number };

/** A closed polygon, fine enough to pass for a curve at twice its size. */
export type Outline = readonly Node[];

export type PointMap = (x: number, y: number) => Point;

export function mapOutline(outline: Outline, map: PointMap): Outline {
  return outline.map((node) => {
    const [x, y] = map(node.x, node.y);
    return { x, y, ink: node.ink };
  });
}

/** Changes the line's width by place, so that a line can run out where one form flows into another. */
export function inked(outline: Outline, ink: (x: number, y: number) => number): Outline {
  return outline.map((node) => ({ ...node, ink: ink(node.x, node.y) }));
}

export function moved(outline: Outline, dx: number, dy: number): Outline {
  return mapOutline(outline, (x, y) => [x + dx, y + dy]);
}

export function mirrored(outline: Outline): Outline {
  return mapOutline(outline, (x, y) => [-x, y]);
}

/** Turns by degrees (clockwise on screen) and scales about the origin, then moves to (x, y). */
export function placement(x: number, y: number, degrees = 0, scale = 1, flip = 1): PointMap {
  const cosine = Math.cos((degrees * Math.PI) / 180) * scale;
  const sine = Math.sin((degrees * Math.PI) / 180) * scale;
  return (px, py) => [x + px * flip * cosine - py * sine, y + px * flip * sine + py * cosine];
}

export function pathData(outline: Outline): string {
  return `M${outline.map((node) => `${short(node.x)} ${short(node.y)}`).join('L')}Z`;
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Smooth step from 0 at `from` to 1 at `to`. */
export function smoothStep(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

export function mix(from: number, to: number, t: number): number {
  return from + (to - from) * t;
}
