import { z } from 'zod';
import { err, ok, type Result } from '../domain/core/Result.ts';
import { GESTURE_IDS, type GestureId } from '../domain/gestures/vocabulary.ts';
import { type Migration, migrateDocument } from './migrateDocument.ts';
import { scoreRefusal } from './soundScore.ts';

const sentence = z.string().trim().min(1);

/** A bullet comment: short enough to be read while it flies. Only what staff wrote flies; visitors write nothing. */
export const cheerLineSchema = z.strictObject({
  zh: sentence.max(14, 'expected at most 14 characters, to be read while it flies'),
  en: sentence.max(32, 'expected at most 32 characters, to be read while it flies'),
});
export type CheerLine = z.infer<typeof cheerLineSchema>;

/**
 * `assets/shows/cheers.json`, or `cheers.json` in the data folder: what flies over the stage when visitors cheer. The
 * lines of a gesture fly when it is made; `any` flies with every gesture.
 */
export const cheersSchema = z.strictObject({
  version: z.literal(1),
  any: z.array(cheerLineSchema).min(1).max(200),
  byGesture: z
    .partialRecord(
      z.enum(GESTURE_IDS as [GestureId, ...GestureId[]]),
      z.array(cheerLineSchema).min(1).max(60),
    )
    .default({}),
});
export type Cheers = z.infer<typeof cheersSchema>;

/** The step to version 2 goes first. A step that was released once is never edited. */
const MIGRATIONS: readonly Migration[] = [];

/** Checks the list. Each sentence of a refusal names the place in the file, what stands there and what may. */
export function readCheers(document: unknown, file: string): Result<Cheers, readonly string[]> {
  const migrated = migrateDocument(document, MIGRATIONS, file);
  if (!migrated.ok) return err([migrated.error]);
  const parsed = cheersSchema.safeParse(migrated.value);
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map((issue) => scoreRefusal(issue, migrated.value, file, 'the cheers')));
}
