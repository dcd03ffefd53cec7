import { type Material, material } from '../../drawing/Material.ts';
import { type Look, tint } from './Look.ts';

/** The neutral as a near-black: its line darker than itself, its edge lit by what glows in her hair. */
export function darkCloth(look: Look): Material {
  return material(look.palette.neutral, {
    shadeBy: 0.075,
    inkLightness: Math.max(0.12, look.palette.neutral.lightness - 0.14),
    rim: tint(look.palette, 'hairTips', -0.06, 0.7),
  });
}
