import type { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control, ellipse } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';

/** The hind wheel's axle: x outwards from the ankle's middle, as the boot is drawn. */
export const HIND_AXLE = { x: -16, y: 1269 } as const;
/** The fore wheel's, likewise. */
export const FORE_AXLE = { x: 66, y: 1269 } as const;
const WHEEL_RADIUS = 31;

/** From the ankle's middle, x outwards, to where the boot of that side stands. */
export type Place = (controls: readonly Control[]) => Control[];

/** What carries the wheels below the sole. */
export function drawTruck(look: Look, boot: Sketch, at: Place): void {
  for (const { x } of [HIND_AXLE, FORE_AXLE]) {
    boot.cel(
      blob(
        at([
          [x - 20, 1248, 1],
          [x + 20, 1248, 1],
          [x + 7, 1276, 1],
          [x - 7, 1276, 1],
        ]),
      ),
      look.metal,
      { shade: [4, 2], rim: [0, 0], ink: 0.9 },
    );
  }
}

/** A soft wheel with a lit hub. */
export function drawWheel(look: Look, boot: Sketch, x: number, y: number): void {
  boot.cel(ellipse(x, y, WHEEL_RADIUS), look.accent, { shade: [5, 5], ink: 1 });
  boot.patch(ellipse(x, y, WHEEL_RADIUS * 0.68), look.dominant.base);
  boot.patch(ellipse(x, y, WHEEL_RADIUS * 0.5), look.dominantLight.base);
  boot.patch(ellipse(x, y, WHEEL_RADIUS * 0.3), '#fffbe0');
  boot.glow(x, y, WHEEL_RADIUS * 0.95, WHEEL_RADIUS * 0.95, look.dominantLight.light, 0.34);
  boot.stroke(
    [
      [x - 25, y - 4, 0],
      [x - 25.5, y + 6, 2.2],
      [x - 20, y + 16, 0],
    ],
    '#fff4e2',
    0.9,
  );
}
