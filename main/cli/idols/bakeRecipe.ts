import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
// The package's main file is a script in a package of modules, which Node cannot import; the module beside it can.
import { MaxRectsPacker } from 'maxrects-packer/dist/maxrects-packer.mjs';
import { bakeIdol, type Pixels } from '../../../domain/idols/bake/bakeIdol.ts';
import { packWithMaxRects } from '../../../domain/idols/bake/packWithMaxRects.ts';
import { posterSvg } from '../../../domain/idols/bake/posterSvg.ts';
import { drawParts } from '../../../domain/idols/drawParts.ts';
import type { IdolModel } from '../../../domain/idols/model/IdolModel.ts';
import type { Recipe } from '../../../domain/idols/recipe.ts';

export type BakedIdol = { readonly model: IdolModel; readonly atlas: Pixels; poster(): Pixels };

let started: Promise<void> | null = null;

/** Draws a recipe's parts and bakes them in memory, outside a browser. */
export async function bakeRecipe(recipe: Recipe): Promise<BakedIdol> {
  started ??= readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))).then(initWasm);
  await started;
  const parts = drawParts(recipe);
  const baked = bakeIdol(recipe, parts, { rasterise, pack: packWithMaxRects(MaxRectsPacker) });
  return { ...baked, poster: () => rasterise(posterSvg(parts, recipe.proportions.stature)) };
}

function rasterise(svg: string): Pixels {
  const resvg = new Resvg(svg);
  const image = resvg.render();
  const pixels = { width: image.width, height: image.height, data: image.pixels };
  image.free();
  resvg.free();
  return pixels;
}
