import { checkLimits } from '../../../domain/idols/check/checkLimits.ts';
import { checkRig, rigFaultSentence } from '../../../domain/idols/check/checkRig.ts';
import { rigPoses } from '../../../domain/idols/check/rigPoses.ts';
import { CommandFailure } from '../CommandFailure.ts';
import { type BakedIdol, bakeRecipe } from './bakeRecipe.ts';
import { readRecipeFile } from './readRecipeFile.ts';

/** Reads, draws, bakes and bends one recipe's idol; writes nothing. What is wrong goes to stderr, one sentence a line. */
export async function runCheck(file: string): Promise<void> {
  const recipe = await readRecipeFile(file);
  if (!recipe.ok) throw refused(file, recipe.error);
  let baked: BakedIdol;
  try {
    baked = await bakeRecipe(recipe.value);
  } catch (failure) {
    throw refused(file, [
      `It cannot be drawn: ${failure instanceof Error ? failure.message : String(failure)}`,
    ]);
  }
  const { model } = baked;
  const poses = rigPoses();
  const faults = [...checkLimits(model), ...checkRig(model, poses).map(rigFaultSentence)];
  if (faults.length > 0) throw refused(file, faults);
  const { width, height, pixelsPerUnit } = model.atlas;
  process.stdout.write(
    `${file} is good: ${model.parts.length} parts, ${model.depths.length} vertices, ${model.springs.length} springs, an atlas of ${width} × ${height} at ${pixelsPerUnit} pixels a unit; it holds in ${poses.length} poses.\n`,
  );
}

function refused(file: string, sentences: readonly string[]): CommandFailure {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  const count = sentences.length === 1 ? 'One thing is' : `${sentences.length} things are`;
  return new CommandFailure(`${count} wrong with ${file}.`);
}
