import { type Oklch, toHex, turnHue } from './oklch.ts';

/** What a part is made of, as the paints of cel shading: each an SVG paint (`#rrggbb` or `url(#…)`). */
export type Material = {
  readonly base: string;
  readonly shade: string;
  /** Folds and the deepest creases. */
  readonly deepShade: string;
  readonly light: string;
  /** The second light that catches the edges away from the first. */
  readonly rim: string;
  /** Outline: the part's own hue, dark, never black. */
  readonly ink: string;
};

type MaterialOptions = { readonly shadeBy?: number; readonly rim?: string; readonly inkLightness?: number };

const COOL_HUE = 288;
const WARM_HUE = 18;

/** Cloth, hair, metal: shadows fall towards violet, lights towards pink, as under stage lamps. */
export function material(colour: Oklch, options: MaterialOptions = {}): Material {
  const { lightness, chroma, hue } = colour;
  const shadeBy = options.shadeBy ?? 0.12;
  const isPale = chroma < 0.05;
  const shade = {
    lightness: lightness - shadeBy,
    chroma: isPale ? Math.max(chroma, 0.042) : chroma * 1.04,
    hue: isPale ? COOL_HUE : turnHue(hue, COOL_HUE, 14),
  };
  const deep = { ...shade, lightness: shade.lightness - 0.09, chroma: shade.chroma * 1.1 };
  return {
    base: toHex(colour),
    shade: toHex(shade),
    deepShade: toHex(deep),
    light: toHex({
      lightness: Math.min(0.985, lightness + 0.13),
      chroma: chroma * 0.62,
      hue: turnHue(hue, 340, 12),
    }),
    rim: options.rim ?? toHex({ lightness: Math.min(0.97, lightness + 0.22), chroma: 0.07, hue: 335 }),
    ink: toHex({
      lightness: options.inkLightness ?? Math.max(0.23, Math.min(0.4, lightness - 0.36)),
      chroma: Math.min(0.13, chroma * 0.6 + 0.05),
      hue: isPale ? 292 : turnHue(hue, 298, 16),
    }),
  };
}

/** Skin: shadows fall towards rose and grow more colourful, as light that went through it does. */
export function skinMaterial(colour: Oklch): Material {
  const { lightness, chroma, hue } = colour;
  const tone = (darker: number, more: number, towards: number, degrees: number) =>
    toHex({ lightness: lightness - darker, chroma: chroma + more, hue: turnHue(hue, towards, degrees) });
  return {
    base: toHex(colour),
    shade: tone(0.085, 0.036, WARM_HUE, 30),
    deepShade: tone(0.17, 0.062, WARM_HUE, 34),
    light: toHex({ lightness: Math.min(0.985, lightness + 0.035), chroma: chroma * 0.5, hue }),
    rim: '#fff7f2',
    ink: tone(0.5, 0.075, WARM_HUE, 36),
  };
}
