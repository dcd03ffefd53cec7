import { type Material, material, skinMaterial } from '../../drawing/Material.ts';
import { toHex } from '../../drawing/oklch.ts';
import type { Palette, PaletteKey, Proportions, Recipe } from '../recipe.ts';

/** What a part's drawing is told about the idol: her materials, raw colours and measures. */
export type Look = {
  readonly palette: Palette;
  readonly proportions: Proportions;
  readonly skin: Material;
  readonly hair: Material;
  readonly hairTips: Material;
  readonly dominant: Material;
  readonly dominantLight: Material;
  readonly accent: Material;
  readonly neutral: Material;
  readonly metal: Material;
};

export const SIDES = ['Left', 'Right'] as const;
/** The viewer's left or right. */
export type Side = (typeof SIDES)[number];

/** −1 on the viewer's left, 1 on the right. */
export function signOf(side: Side): -1 | 1 {
  return side === 'Left' ? -1 : 1;
}

export function lookOf(recipe: Recipe): Look {
  const { palette } = recipe;
  return {
    palette,
    proportions: recipe.proportions,
    skin: skinMaterial(palette.skin),
    hair: material(palette.hair, { shadeBy: 0.115 }),
    hairTips: material(palette.hairTips, { shadeBy: 0.115 }),
    dominant: material(palette.dominant, { shadeBy: 0.095 }),
    dominantLight: material(palette.dominantLight),
    accent: material(palette.accent),
    neutral: material(palette.neutral, { inkLightness: 0.37, rim: '#ffeaf8' }),
    metal: material(palette.metal, { rim: '#fffbe4', inkLightness: 0.45 }),
  };
}

/** A palette colour made lighter or darker, more or less colourful, turned in hue. */
export function tint(palette: Palette, key: PaletteKey, lighter = 0, chroma = 1, turn = 0): string {
  const colour = palette[key];
  return toHex({
    lightness: Math.min(0.99, Math.max(0.05, colour.lightness + lighter)),
    chroma: colour.chroma * chroma,
    hue: colour.hue + turn,
  });
}
