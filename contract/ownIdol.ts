import { z } from 'zod';
import { err, ok, type Result } from '../domain/core/Result.ts';
import type { IdolId } from '../domain/landmarks/landmarks.ts';
import { IDOL_IDS } from '../domain/shows/idolIds.ts';
import { type Migration, migrateDocument } from './migrateDocument.ts';
import { recipeSchema } from './recipe.ts';
import { scoreRefusal } from './soundScore.ts';

/**
 * `idols/ID.json` in the data folder: an idol that staff made in the studio. She looks as her recipe says, and speaks,
 * moves and answers as one of the eight, whose character she takes.
 */
export const ownIdolSchema = z
  .strictObject({
    version: z.literal(1),
    zh: z.string().trim().min(1).max(6, 'expected at most 6 characters, to fit on her sign'),
    en: z.string().trim().min(1).max(16, 'expected at most 16 letters, to fit on her sign'),
    character: z.enum(IDOL_IDS as [IdolId, ...IdolId[]]),
    recipe: recipeSchema,
  })
  .superRefine(({ recipe }, context) => {
    if ((IDOL_IDS as readonly string[]).includes(recipe.id)) {
      context.addIssue({
        code: 'custom',
        path: ['recipe', 'id'],
        message: 'expected another name than those of the eight idols of the program',
      });
    }
  });
export type OwnIdol = z.infer<typeof ownIdolSchema>;

/** The step to version 2 goes first. A step that was released once is never edited. */
const MIGRATIONS: readonly Migration[] = [];

/** Checks an idol. Each sentence of a refusal names the place in the file, what stands there and what may. */
export function readOwnIdol(document: unknown, file: string): Result<OwnIdol, readonly string[]> {
  const migrated = migrateDocument(document, MIGRATIONS, file);
  if (!migrated.ok) return err([migrated.error]);
  const parsed = ownIdolSchema.safeParse(migrated.value);
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map((issue) => scoreRefusal(issue, migrated.value, file, 'the idol')));
}
