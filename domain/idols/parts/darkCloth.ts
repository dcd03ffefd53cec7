import { type Material, material } from '../../drawing/Material.ts';
import { type Look, tint } from './Look.ts';

/**
 * The neutral as a near-black: its line darker than itself, its edge lit by what glows in her hair.
 *
 * @param lighter Oklch lightness of a second cloth above the first; its colour grows with it
 */
export function darkCloth(look: Look, lighter = 0): Material {
  const { lightness, chroma, hue } = look.palette.neutral;
  return material(
    { lightness: lightness + lighter, chroma: chroma * (1 + lighter * 3), hue },
    {
      shadeBy: 0.075,
      inkLightness: Math.max(0.12, look.palette.neutral.lightness - 0.14),
      rim: tint(look.palette, 'hairTips', -0.06, 0.7),
    },
  );
}
