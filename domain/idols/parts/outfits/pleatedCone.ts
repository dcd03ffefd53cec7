import { mix, type Outline, type Point, smoothStep } from '../../../drawing/Outline.ts';
import { polygon } from '../../../drawing/spline.ts';

/**
 * A skirt as a cone round the body, seen from a little above its hem: pleats lie at equal angles, so they grow
 * narrower towards the sides by themselves, and the hem is the front of an ellipse.
 */
export type Cone = {
  readonly waistY: number;
  readonly hemY: number;
  readonly waistRadius: number;
  readonly hemRadius: number;
  /** How deep the hem's ellipse is, as a share of its width. */
  readonly tilt: number;
  /** > 0 widens early like a bell. */
  readonly bell: number;
};

const ROUNDED_AT_WAIST = smoothStep(-0.9, 1, 0);

/** A point of the front: angle in degrees (0 the middle, ±90 the sides), down 0 … 1, at a share of the radius. */
export function conePoint(cone: Cone, degrees: number, down: number, radius = 1): Point {
  const radians = (degrees * Math.PI) / 180;
  const rounded = (smoothStep(-0.9, 1, down) - ROUNDED_AT_WAIST) / (1 - ROUNDED_AT_WAIST);
  const flare = mix(down, rounded, cone.bell);
  const r = mix(cone.waistRadius, cone.hemRadius, flare) * radius;
  return [
    r * Math.sin(radians),
    mix(cone.waistY, cone.hemY, down) + r * cone.tilt * Math.cos(radians) * (0.35 + 0.65 * down),
  ];
}

/** A face of the cone between two angles, from `top` to `bottom`. */
export function coneFace(
  cone: Cone,
  fromDegrees: number,
  toDegrees: number,
  top = 0,
  bottom = 1,
  radiusFrom = 1,
  radiusTo = 1,
): Outline {
  const points: Point[] = [];
  const [rows, columns] = [12, 6];
  const swell = (down: number, radius: number) => mix(1, radius, smoothStep(0.1, 1, down));
  for (let row = 0; row <= rows; row++) {
    const down = mix(top, bottom, row / rows);
    points.push(conePoint(cone, fromDegrees, down, swell(down, radiusFrom)));
  }
  for (let column = 1; column < columns; column++) {
    const share = column / columns;
    points.push(
      conePoint(
        cone,
        mix(fromDegrees, toDegrees, share),
        bottom,
        mix(swell(bottom, radiusFrom), swell(bottom, radiusTo), share),
      ),
    );
  }
  for (let row = rows; row >= 0; row--) {
    const down = mix(top, bottom, row / rows);
    points.push(conePoint(cone, toDegrees, down, swell(down, radiusTo)));
  }
  for (let column = columns - 1; column > 0; column--) {
    points.push(conePoint(cone, mix(fromDegrees, toDegrees, column / columns), top));
  }
  return polygon(points);
}

/** A frill below: scallops along the hem of the cone, from `top` to about `bottom`. */
export function coneFrill(cone: Cone, scallops: number, top: number, bottom: number): Outline[] {
  return Array.from({ length: scallops }, (_, index) => {
    const span = 184 / scallops;
    const from = -92 + index * span;
    const points: Point[] = [conePoint(cone, from, top)];
    for (let step = 0; step <= 10; step++) {
      const share = step / 10;
      const dip = Math.sin(Math.PI * share) ** 0.6;
      points.push(conePoint(cone, from + span * share, mix(bottom - 0.075, bottom, dip)));
    }
    points.push(conePoint(cone, from + span, top));
    return polygon(points);
  });
}
