import { z } from 'zod';
import { err, ok, type Result } from '../domain/core/Result.ts';
import { GESTURE_IDS, type GestureId } from '../domain/gestures/vocabulary.ts';
import { type IdolId, LANDMARK_IDS, LANDMARKS, type LandmarkId } from '../domain/landmarks/landmarks.ts';
import { IDOL_IDS } from '../domain/shows/idolIds.ts';
import { lineSchema, OCCASIONS } from './lines.ts';
import { type Migration, migrateDocument } from './migrateDocument.ts';
import { scoreRefusal } from './soundScore.ts';

/** One of the eight, or an idol of the studio, by the name of her file. */
export const idolName = z
  .string()
  .regex(/^[a-z][a-z0-9]*$/, 'expected the name of an idol, such as "xingman"');

const placeSchema = z.strictObject({
  id: z.enum(LANDMARK_IDS as [LandmarkId, ...LandmarkId[]]),
  zh: z.string().trim().min(1).max(8, 'expected at most 8 characters, to fit on the header’s board'),
  en: z.string().trim().min(1).max(24, 'expected at most 24 letters, to fit on the header’s board'),
  /** Who stands there. */
  idol: idolName,
});

/**
 * `street.json` in the data folder: names and order of the landmarks, who stands where, which gestures are sought and
 * offered, and what idols say instead of their own lines. Without the file all is as the program brings it.
 */
export const streetContentSchema = z
  .strictObject({
    version: z.literal(1),
    /** All eight, in walking order. */
    landmarks: z
      .array(placeSchema)
      .length(LANDMARK_IDS.length, `expected all ${LANDMARK_IDS.length} landmarks`),
    gestures: z.array(z.enum(GESTURE_IDS as [GestureId, ...GestureId[]])).min(1),
    /** Of an idol's occasions those whose lines staff wrote anew. */
    lines: z
      .partialRecord(
        z.enum(IDOL_IDS as [IdolId, ...IdolId[]]),
        z.partialRecord(z.enum(OCCASIONS), z.array(lineSchema).min(1).max(40)),
      )
      .default({}),
  })
  .superRefine(({ landmarks, gestures }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    for (const [place, { id, idol }] of landmarks.entries()) {
      if (landmarks.findIndex((one) => one.id === id) < place) {
        refuse(['landmarks', place, 'id'], 'expected every landmark once; name the one that is missing');
      }
      if (landmarks.findIndex((one) => one.idol === idol) < place) {
        refuse(['landmarks', place, 'idol'], 'expected every idol at one landmark; choose another one');
      }
    }
    if (new Set(gestures).size < gestures.length) refuse(['gestures'], 'expected every gesture once');
  });
export type StreetContent = z.infer<typeof streetContentSchema>;

/** What holds where there is no file. */
export function defaultStreetContent(): StreetContent {
  return {
    version: 1,
    landmarks: LANDMARKS.map(({ id, zh, en, idol }) => ({ id, zh, en, idol })),
    gestures: [...GESTURE_IDS],
    lines: {},
  };
}

/** The step to version 2 goes first. A step that was released once is never edited. */
const MIGRATIONS: readonly Migration[] = [];

/** Checks the document. Each sentence of a refusal names the place in the file, what stands there and what may. */
export function readStreetContent(document: unknown, file: string): Result<StreetContent, readonly string[]> {
  const migrated = migrateDocument(document, MIGRATIONS, file);
  if (!migrated.ok) return err([migrated.error]);
  const parsed = streetContentSchema.safeParse(migrated.value);
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map((issue) => scoreRefusal(issue, migrated.value, file, 'the street')));
}
