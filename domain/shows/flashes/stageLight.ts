import type { EffectState, StageState } from '../StageState.ts';

/** What of a show lights a large part of the screen. Confetti is small things, and its paper does not shine. */
const LAMPS = ['lights', 'floor', 'lasers'] as const;

/**
 * How much of the screen's brightness, 0..1, an effect at its full level gives in white, or takes: rather too much, so
 * that on a bright street nothing flashes that was counted as dim.
 */
const WEIGHTS = { lights: 0.6, floor: 0.5, lasers: 0.3, backdropDim: 0.5 };

/** Relative luminance of the sRGB primaries, WCAG 2. */
const LUMINANCE = [0.2126, 0.7152, 0.0722] as const;

/** Red, green, blue (linear, times the level) and level of each lamp, then the level of the dark. */
export type StageLight = Float64Array;
const NUMBERS_A_LAMP = 4;
const DIM = LAMPS.length * NUMBERS_A_LAMP;

type Effects = StageState['effects'];

export function lightOf(effects: Pick<Effects, (typeof LAMPS)[number] | 'backdropDim'>): StageLight {
  const light = new Float64Array(DIM + 1);
  for (const [lamp, name] of LAMPS.entries()) {
    const { level, colour } = effects[name];
    if (level === 0) continue;
    const number = Number.parseInt(colour.slice(1), 16);
    const at = lamp * NUMBERS_A_LAMP;
    light[at] = level * (LINEAR[number >> 16] as number);
    light[at + 1] = level * (LINEAR[(number >> 8) & 255] as number);
    light[at + 2] = level * (LINEAR[number & 255] as number);
    light[at + 3] = level;
  }
  light[DIM] = effects.backdropDim.level;
  return light;
}

/** The effects with this light in place of theirs; what moves in them goes on. */
export function withLight(effects: Effects, light: StageLight): Effects {
  const lit = (name: (typeof LAMPS)[number]): EffectState => {
    const at = LAMPS.indexOf(name) * NUMBERS_A_LAMP;
    const level = light[at + 3] as number;
    if (level === 0) return { ...effects[name], level };
    const parts = [0, 1, 2].map((part) => encodedPart((light[at + part] as number) / level));
    return { ...effects[name], level, colour: `#${parts.join('')}` };
  };
  return {
    ...effects,
    lights: lit('lights'),
    floor: lit('floor'),
    lasers: lit('lasers'),
    backdropDim: { ...effects.backdropDim, level: light[DIM] as number },
  };
}

/** Both are linear in the light, so that half of a change is half of its brightness. */
export function brightnessOf(light: StageLight): number {
  const [red, green, blue] = LUMINANCE;
  return sum(light, red, green, blue) - WEIGHTS.backdropDim * (light[DIM] as number);
}

/** How much more red than anything else: flashes of saturated red are worse than others. */
export const rednessOf = (light: StageLight): number => sum(light, 1, -1, -1);

function sum(light: StageLight, red: number, green: number, blue: number): number {
  let all = 0;
  for (let lamp = 0; lamp < LAMPS.length; lamp++) {
    const at = lamp * NUMBERS_A_LAMP;
    const part =
      red * (light[at] as number) + green * (light[at + 1] as number) + blue * (light[at + 2] as number);
    all += WEIGHTS[LAMPS[lamp] as (typeof LAMPS)[number]] * part;
  }
  return all;
}

/** By its byte: a whole song asks for this many thousand times. */
const LINEAR = Float64Array.from({ length: 256 }, (_, byte) => {
  const encoded = byte / 255;
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
});

function encodedPart(linear: number): string {
  const encoded = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, encoded)) * 255)
    .toString(16)
    .padStart(2, '0');
}
