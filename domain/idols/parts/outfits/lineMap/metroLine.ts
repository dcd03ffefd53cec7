import type { Point } from '../../../../drawing/Outline.ts';
import type { Sketch } from '../../../../drawing/Sketch.ts';
import { ellipse, polygon } from '../../../../drawing/spline.ts';

/** A line as on a network map: straight runs with rounded joints, in one width. */
export function drawMetroLine(
  sketch: Sketch,
  points: readonly Point[],
  paint: string,
  halfWidth = 2.6,
  opacity = 1,
): void {
  points.forEach(([x, y], index) => {
    sketch.patch(ellipse(x, y, halfWidth), paint, opacity);
    const next = points[index + 1];
    if (next === undefined) return;
    const length = Math.hypot(next[0] - x, next[1] - y) || 1;
    const [nx, ny] = [(-(next[1] - y) / length) * halfWidth, ((next[0] - x) / length) * halfWidth];
    sketch.patch(
      polygon([
        [x + nx, y + ny],
        [next[0] + nx, next[1] + ny],
        [next[0] - nx, next[1] - ny],
        [x - nx, y - ny],
      ]),
      paint,
      opacity,
    );
  });
}

/** A stop: a white disc in a dark ring; where lines cross, the larger one to change at. */
export function drawStation(sketch: Sketch, [x, y]: Point, ink: string, radius = 4.4): void {
  sketch.patch(ellipse(x, y, radius + 1.8), ink);
  sketch.patch(ellipse(x, y, radius), '#ffffff');
}
