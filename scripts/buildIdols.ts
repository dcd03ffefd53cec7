import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
// The package's main file is a script in a package of modules, which Node cannot import; the module beside it can.
import { MaxRectsPacker } from 'maxrects-packer/dist/maxrects-packer.mjs';
import { PNG } from 'pngjs';
import { writeIdolModel } from '../contract/idolModel.ts';
import { readRecipe } from '../contract/recipe.ts';
import { bakeIdol, type Pixels, straightAlpha } from '../domain/idols/bake/bakeIdol.ts';
import type { PackRectangles } from '../domain/idols/bake/packAtlas.ts';
import { posterSvg } from '../domain/idols/bake/posterSvg.ts';
import { drawParts } from '../domain/idols/drawParts.ts';

/**
 * Bakes every recipe below assets/idols into OUTPUT/IDOL/{atlas.png,model.json,poster.png}.
 * Usage: node scripts/buildIdols.ts [OUTPUT_FOLDER] [--only IDOL]…
 */
const projectFolder = fileURLToPath(new URL('..', import.meta.url));
const recipeFolder = path.join(projectFolder, 'assets', 'idols');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true } },
});
const outputFolder = path.resolve(positionals[0] ?? path.join(projectFolder, 'build', 'idols'));

await initWasm(readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));

const folders = (await readdir(recipeFolder, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted((one, other) => one.localeCompare(other, 'en'));
for (const name of values.only ?? []) {
  if (!folders.includes(name)) complain(`There is no idol ${name}; there are: ${folders.join(', ')}.`);
}
for (const name of folders.filter((folder) => values.only?.includes(folder) ?? true)) {
  const startedMs = performance.now();
  const problem = await bake(path.join(recipeFolder, name, 'recipe.json'));
  if (problem !== null) complain(problem);
  else process.stderr.write(`Baked ${name} in ${((performance.now() - startedMs) / 1000).toFixed(1)} s.\n`);
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

/** @returns what is wrong with the recipe, or null */
async function bake(recipeFile: string): Promise<string | null> {
  const shownFile = path.relative(projectFolder, recipeFile);
  let document: unknown;
  try {
    document = JSON.parse(await readFile(recipeFile, 'utf8'));
  } catch (failure) {
    return `${shownFile}: not readable as JSON (${failure instanceof Error ? failure.message : String(failure)})`;
  }
  const recipe = readRecipe(document, shownFile);
  if (!recipe.ok) return recipe.error.join('\n');
  const parts = drawParts(recipe.value);
  const { model, atlas } = bakeIdol(recipe.value.id, parts, { rasterise, pack });
  const folder = path.join(outputFolder, recipe.value.id);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, model.atlas.file), encodePng(atlas));
  await writeFile(path.join(folder, 'model.json'), writeIdolModel(model));
  await writeFile(path.join(folder, 'poster.png'), encodePng(rasterise(posterSvg(parts))));
  return null;
}

function rasterise(svg: string): Pixels {
  const resvg = new Resvg(svg);
  const image = resvg.render();
  const pixels = { width: image.width, height: image.height, data: image.pixels };
  image.free();
  resvg.free();
  return pixels;
}

function encodePng(atlas: Pixels): Buffer {
  const png = new PNG({ width: atlas.width, height: atlas.height });
  png.data = Buffer.from(straightAlpha(atlas));
  return PNG.sync.write(png, { deflateLevel: 9 });
}

function pack(...[sizes, edge, padding]: Parameters<PackRectangles>): ReturnType<PackRectangles> {
  const packer = new MaxRectsPacker(edge, edge, padding, {
    smart: true,
    pot: false,
    square: false,
    border: padding,
  });
  packer.addArray(sizes.map((size, index) => ({ ...size, x: 0, y: 0, index })) as never[]);
  const [sheet] = packer.bins;
  if (packer.bins.length !== 1 || sheet === undefined) return null;
  const places = new Array<{ x: number; y: number }>(sizes.length);
  for (const rectangle of sheet.rects as unknown as { x: number; y: number; index: number }[]) {
    if (rectangle.x + (sizes[rectangle.index]?.width ?? 0) > edge) return null;
    places[rectangle.index] = { x: rectangle.x, y: rectangle.y };
  }
  return { width: edge, height: sheet.height, places };
}
