import { MaxRectsPacker } from 'maxrects-packer';
import { atlasSvg } from '../../domain/idols/bake/atlasSvg.ts';
import { bakeMesh } from '../../domain/idols/bake/bakeMesh.ts';
import { packParts } from '../../domain/idols/bake/packParts.ts';
import { packWithMaxRects } from '../../domain/idols/bake/packWithMaxRects.ts';
import { drawParts } from '../../domain/idols/drawParts.ts';
import type { IdolModel } from '../../domain/idols/model/IdolModel.ts';
import type { Recipe } from '../../domain/idols/recipe.ts';

/** As `loadIdol` gives one that was baked beforehand. Whoever asked for it closes the picture. */
export type FreshIdol = { readonly model: IdolModel; readonly atlas: ImageBitmap };

/**
 * A new idol from her recipe, without a build: the same drawing, packing and mesh; the browser draws the atlas instead
 * of resvg, in one go. Rejects when the parts do not fit an atlas.
 */
export async function bakeInBrowser(recipe: Recipe): Promise<FreshIdol> {
  const parts = drawParts(recipe);
  const packed = packParts(parts, packWithMaxRects(MaxRectsPacker));
  const model = bakeMesh(recipe, parts, packed);
  const address = URL.createObjectURL(new Blob([atlasSvg(parts, packed)], { type: 'image/svg+xml' }));
  try {
    const picture = new Image(packed.width, packed.height);
    picture.src = address;
    await picture.decode();
    return { model, atlas: await createImageBitmap(picture, { premultiplyAlpha: 'premultiply' }) };
  } finally {
    URL.revokeObjectURL(address);
  }
}
