import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PNG } from 'pngjs';
import { writeIdolModel } from '../contract/idolModel.ts';
import { type Pixels, straightAlpha } from '../domain/idols/bake/bakeIdol.ts';
import { bakeRecipe } from '../main/cli/idols/bakeRecipe.ts';
import { readRecipeFile } from '../main/cli/idols/readRecipeFile.ts';

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
  const recipe = await readRecipeFile(recipeFile, path.relative(projectFolder, recipeFile));
  if (!recipe.ok) return recipe.error.join('\n');
  const { model, atlas, poster } = await bakeRecipe(recipe.value);
  const folder = path.join(outputFolder, recipe.value.id);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, model.atlas.file), encodePng(atlas));
  await writeFile(path.join(folder, 'model.json'), writeIdolModel(model));
  await writeFile(path.join(folder, 'poster.png'), encodePng(poster()));
  return null;
}

function encodePng(atlas: Pixels): Buffer {
  const png = new PNG({ width: atlas.width, height: atlas.height });
  png.data = Buffer.from(straightAlpha(atlas));
  return PNG.sync.write(png, { deflateLevel: 9 });
}
