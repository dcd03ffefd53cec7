import { z } from 'zod';
import type { Result } from '../domain/core/Result.ts';
import { GESTURE_IDS, type GestureId } from '../domain/gestures/vocabulary.ts';

/** When an idol says something of her own, besides her answers to gestures. */
export const OCCASIONS = [
  'idle',
  'idleTouch',
  'morning',
  'noon',
  'afternoon',
  'evening',
  'night',
  'crowd',
  'invite',
  'inviteTouch',
  'inviteAgain',
  'almost',
  'stamped',
  'stampedAlready',
  'touched',
  'cameraOff',
  'farewell',
  'farewellStamped',
  'rain',
  // Of passes: a new one to be photographed, the same where no camera could have read an old one, one that was held up
  // and has been elsewhere, one that has this stamp, one with its new stamp;
  'passNew',
  'passNewUnseen',
  'passWelcome',
  'passHereAlready',
  'passRenewed',
  // where the walk goes on, and its end;
  'walkNext',
  'walkComplete',
  // and why one gets no stamp now.
  'passUnreadable',
  'passForeign',
  'passNewer',
  'passOtherEdition',
  'passExpired',
  'passAltered',
  'passUnknownKey',
  'passRevoked',
  'nobodyElseSeen',
  'passLater',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

const sentence = z.string().trim().min(1);
/** One line, in both languages always: visitors read one and hear the voice, which chatters the Chinese. */
export const lineSchema = z.strictObject({
  zh: sentence
    .max(46, 'expected at most 46 characters, to be read at a glance')
    .regex(/\p{Script=Han}/u, 'expected Chinese'),
  en: sentence
    .max(110, 'expected at most 110 characters, to be read at a glance')
    .regex(/^[^\p{Script=Han}]*$/u, 'expected English without Chinese characters'),
});
export type Line = z.infer<typeof lineSchema>;

const linesSchema = z.array(lineSchema).min(1);

/**
 * `assets/lines/IDOL.json`: what an idol says. `{landmark}` and `{gesture}` stand for the landmark's name and the
 * signature gesture's, `{from}` in "passWelcome" for the landmark where the pass got its newest stamp, `{next}` in
 * "walkNext" for the one to go to.
 */
export const idolLinesSchema = z.strictObject({
  occasions: z.strictObject(
    Object.fromEntries(OCCASIONS.map((occasion) => [occasion, linesSchema])) as Record<
      Occasion,
      typeof linesSchema
    >,
  ),
  answers: z.strictObject(
    Object.fromEntries(GESTURE_IDS.map((gesture) => [gesture, linesSchema])) as Record<
      GestureId,
      typeof linesSchema
    >,
  ),
});
export type IdolLines = z.infer<typeof idolLinesSchema>;

/** Checks a lines file; each sentence of a refusal names the place in it and what was expected. */
export function readLines(document: unknown, file: string): Result<IdolLines, readonly string[]> {
  const parsed = idolLinesSchema.safeParse(document);
  if (parsed.success) return { ok: true, value: parsed.data };
  const sentences = parsed.error.issues.map(
    (issue) => `${file}: ${issue.path.join('.') || 'the file'}: ${issue.message}.`,
  );
  return { ok: false, error: sentences };
}
