import { normalise, type Vector } from '../vector.ts';
import type { Colour } from './Picture.ts';

/** Light of a whole picture. */
export type Light = {
  /** Towards the lamp. */
  readonly towards: Vector;
  /** What the lamp multiplies colours by, and what is left of them in full shadow. */
  readonly lamp: Colour;
  readonly shadow: Colour;
  /** Thin light along the edge that looks away from the lamp. */
  readonly rim: Colour;
};

export const DAYLIGHT: Light = {
  towards: normalise([-0.45, -0.7, -0.75]),
  lamp: [1.04, 1.02, 1],
  shadow: [0.72, 0.58, 0.62],
  rim: [0.16, 0.15, 0.2],
};

/** Two tones with a soft step between them, deepened in creases, and one rim light. Changes `colour` in place. */
export function shade(colour: Float64Array, normal: Vector, openness: number, light: Light): void {
  const facing = normal[0] * light.towards[0] + normal[1] * light.towards[1] + normal[2] * light.towards[2];
  const step = smoothStep(-0.3, 0.45, facing) * 0.7 + smoothStep(-0.05, 0.25, facing) * 0.3;
  const lit = step * (0.35 + 0.65 * openness);
  const edge = 1 + normal[2];
  const rim = smoothStep(0.55, 0.95, edge) * smoothStep(0.1, 0.7, -facing + 0.3) * openness;
  const crease = 0.62 + 0.38 * openness;
  for (let channel = 0; channel < 3; channel++) {
    const dark = light.shadow[channel] as number;
    const bright = light.lamp[channel] as number;
    // Creases of skin turn red before they turn dark.
    const depth = channel === 0 ? 0.5 + 0.5 * crease : crease;
    const own = (colour[channel] as number) * (dark + (bright - dark) * lit) * depth;
    colour[channel] = own + (light.rim[channel] as number) * rim;
  }
}

export function smoothStep(from: number, to: number, value: number): number {
  const fraction = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return fraction * fraction * (3 - 2 * fraction);
}
