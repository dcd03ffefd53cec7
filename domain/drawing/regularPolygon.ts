import type { Outline } from './Outline.ts';
import { polygon } from './spline.ts';

/** Equal sides with sharp corners; at 0 degrees a side lies flat on top. `squash` scales its height. */
export function regularPolygon(
  cx: number,
  cy: number,
  radius: number,
  sides: number,
  degrees = 0,
  squash = 1,
): Outline {
  return polygon(
    Array.from({ length: sides }, (_, index) => {
      const angle = ((index + 0.5) / sides) * Math.PI * 2 + (degrees * Math.PI) / 180;
      return [cx + radius * Math.sin(angle), cy - radius * squash * Math.cos(angle)] as const;
    }),
  );
}
