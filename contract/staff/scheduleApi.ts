import { oc } from '@orpc/contract';
import { z } from 'zod';
import { documentName } from '../show.ts';
import { SHOWING_SKIPS } from '../showing.ts';

const bilingual = { zh: z.string(), en: z.string() };
const span = z.strictObject({ startMs: z.number(), endMs: z.number() });

/** What a calendar would do on some days, when nobody checks in: the same steps as the street's. */
export const rehearsalSchema = z.strictObject({
  days: z.array(
    z.strictObject({
      /** Like "2026-11-24". */
      date: z.iso.date(),
      /** When that day begins in the street's zone, and the next. */
      ...span.shape,
      open: z.array(span),
      quiet: z.array(span),
      cameraOff: z.array(span),
      showings: z.array(
        z.strictObject({
          show: documentName,
          ...bilingual,
          entry: z.string(),
          ...span.shape,
          /** The entry of the interrupt that ends it early. */
          cutBy: z.string().nullable(),
        }),
      ),
      /** What is wanted and does not play: conflicts, closed hours, missing content. */
      skips: z.array(
        z.strictObject({
          show: documentName,
          ...bilingual,
          entry: z.string(),
          atMs: z.number(),
          reason: z.enum(SHOWING_SKIPS),
        }),
      ),
    }),
  ),
});
export type Rehearsal = z.infer<typeof rehearsalSchema>;

export const rehearsalAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rehearsed'), rehearsal: rehearsalSchema }),
  /** A sentence for each fault of the calendar. */
  z.strictObject({ kind: z.literal('refused'), faults: z.array(z.string()).min(1) }),
]);
export type RehearsalAnswer = z.infer<typeof rehearsalAnswerSchema>;

/** The page *Schedule*. The calendar itself is a document of `contentApi.ts`: kind "calendar", id "calendar". */
export const scheduleContract = {
  /** Tries a calendar as it stands in the editor; nothing is saved. */
  rehearse: oc
    .input(z.strictObject({ calendar: z.unknown(), from: z.iso.date(), days: z.int().min(1).max(31) }))
    .output(rehearsalAnswerSchema),
};
