import type { Material } from '../../../../drawing/Material.ts';
import { type Look, tint } from '../../Look.ts';

/** The neutral as warm silk: its shadows take the blush of the cloth beside it instead of the stage's violet. */
export function ivoryOf(look: Look): Material {
  return {
    ...look.neutral,
    shade: tint(look.palette, 'dominantLight', 0.055, 0.62, 14),
    deepShade: tint(look.palette, 'dominantLight', -0.06, 0.9, 8),
    light: '#ffffff',
    ink: tint(look.palette, 'dominant', -0.26, 0.62, 10),
  };
}

/** The pale tone of the gown, its folds as rosy as its light. */
export function blushOf(look: Look): Material {
  return {
    ...look.dominantLight,
    shade: tint(look.palette, 'dominantLight', -0.055, 1.35, 4),
    deepShade: tint(look.palette, 'dominantLight', -0.11, 1.6, 2),
  };
}
