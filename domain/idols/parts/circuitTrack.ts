import type { Outline, Point } from '../../drawing/Outline.ts';
import type { Sketch } from '../../drawing/Sketch.ts';
import { ellipse, polygon } from '../../drawing/spline.ts';

/** A band along straight pieces with mitred corners, as tracks run on a circuit board. */
export function trackOutline(points: readonly Point[], halfWidth: number): Outline {
  const last = points.length - 1;
  const left: Point[] = [];
  const right: Point[] = [];
  points.forEach(([x, y], index) => {
    const before = directionOf(points, Math.max(0, index - 1));
    const after = directionOf(points, Math.min(last - 1, index));
    const sum: Point = [before[0] + after[0], before[1] + after[1]];
    const length = Math.hypot(...sum) || 1;
    // The mitre: the further the turn, the further out its corner lies.
    const reach = halfWidth / Math.max(0.5, length / 2);
    const normal: Point = [(-sum[1] / length) * reach, (sum[0] / length) * reach];
    left.push([x + normal[0], y + normal[1]]);
    right.push([x - normal[0], y - normal[1]]);
  });
  return polygon([...left, ...right.reverse()]);
}

function directionOf(points: readonly Point[], index: number): Point {
  const [fromX, fromY] = points[index]!;
  const [toX, toY] = points[index + 1]!;
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  return [(toX - fromX) / length, (toY - fromY) / length];
}

export type TrackPaint = {
  readonly line: string;
  /** Laid broad and faint under the line; none draws a track that does not shine. */
  readonly glow?: string;
  /** The ring about the hole at the track's end; none ends it plainly. */
  readonly pad?: string;
};

/** A track with its shine and, at its last point, a pad with a hole. */
export function paintTrack(
  sketch: Sketch,
  points: readonly Point[],
  halfWidth: number,
  { line, glow, pad }: TrackPaint,
): void {
  if (glow !== undefined) {
    sketch.patch(trackOutline(points, halfWidth * 3.4), glow, 0.22);
    sketch.patch(trackOutline(points, halfWidth * 2), glow, 0.4);
  }
  sketch.patch(trackOutline(points, halfWidth), line);
  const end = points.at(-1)!;
  if (pad !== undefined) {
    sketch.patch(ellipse(end[0], end[1], halfWidth * 2.5), pad);
    sketch.patch(ellipse(end[0], end[1], halfWidth * 1.15), line);
  }
}
