import { readFile } from 'node:fs/promises';
import { readRecipe } from '../../../contract/recipe.ts';
import { err, type Result } from '../../../domain/core/Result.ts';
import type { Recipe } from '../../../domain/idols/recipe.ts';
import { fileFailureReason } from '../../host/folders/fileFailureReason.ts';

/** @param shownFile how sentences name the file */
export async function readRecipeFile(
  file: string,
  shownFile: string = file,
): Promise<Result<Recipe, readonly string[]>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (failure) {
    return err([`${shownFile} cannot be read: ${fileFailureReason(failure)}.`]);
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    return err([`${shownFile} is not JSON: ${reason}.`]);
  }
  return readRecipe(document, shownFile);
}
