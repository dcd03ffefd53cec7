import { oc } from '@orpc/contract';
import { z } from 'zod';
import { documentName } from '../show.ts';
import { songSheetSchema } from '../song.ts';
import { CONTENT_KINDS } from '../starFile.ts';

/** Of which there is one, the kind is also the id. */
const named = z.strictObject({ kind: z.enum(CONTENT_KINDS), id: documentName });
/** Names the very text that a document has now; another text has another one. */
const revision = z.string();

export const contentItemSchema = z.strictObject({
  kind: z.enum(CONTENT_KINDS),
  id: documentName,
  zh: z.string(),
  en: z.string(),
  /** The program's own, the program's own changed by staff, or staff's. */
  origin: z.enum(['shipped', 'changed', 'own']),
  savedAtMs: z.number().nullable(),
  /** Of shows. */
  song: z.string().nullable(),
  durationMs: z.number().nullable(),
  /** Sentences; what has one cannot be played. */
  faults: z.array(z.string()),
});
export type ContentItem = z.infer<typeof contentItemSchema>;

export const savedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), revision }),
  /** Nothing was changed. A sentence for each fault. */
  z.strictObject({ kind: z.literal('refused'), faults: z.array(z.string()).min(1) }),
  /** Somebody else saved since it was read; nothing was changed. */
  z.strictObject({ kind: z.literal('changedMeanwhile'), revision }),
]);
export type SavedAnswer = z.infer<typeof savedSchema>;

export const readDocumentSchema = z.strictObject({
  document: z.unknown(),
  revision,
  origin: contentItemSchema.shape.origin,
});

/** Everything that staff write: shows, the calendar, the street, the cheers, their own idols. */
export const contentContract = {
  /** All documents of a kind, those of the program first. */
  list: oc.input(named.pick({ kind: true })).output(z.array(contentItemSchema)),
  /** Null when there is none of that name. Of the calendar, the street and the cheers there is always one. */
  read: oc.input(named).output(readDocumentSchema.nullable()),
  /** What is wrong with a document as it stands in an editor; saves nothing. */
  check: oc
    .input(named.extend({ document: z.unknown() }))
    .output(z.strictObject({ faults: z.array(z.string()) })),
  /**
   * Keeps the text whole or not at all, also when the power goes. `revision`: the one that was read, null for a new
   * document. What stood there before stays in the history.
   */
  save: oc.input(named.extend({ document: z.unknown(), revision: revision.nullable() })).output(savedSchema),
  /** Takes staff's own document away; a changed one of the program is the program's again. It can be brought back. */
  remove: oc
    .input(named.extend({ revision }))
    .output(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('removed'), version: z.string() }),
        z.strictObject({ kind: z.literal('changedMeanwhile'), revision }),
        z.strictObject({ kind: z.literal('refused'), faults: z.array(z.string()).min(1) }),
      ]),
    ),
  /** Earlier texts, newest first, at most thirty. */
  history: oc
    .input(named)
    .output(z.array(z.strictObject({ version: z.string(), savedAtMs: z.number(), bytes: z.int() }))),
  /** Brings an earlier text back; the text of now goes into the history. */
  restore: oc.input(named.extend({ version: z.string() })).output(savedSchema),
  /** The songs that shows can be made to. */
  songs: oc.output(z.array(songSheetSchema.extend({ id: documentName }))),
  /** Carries out an import that was checked (`POST /staff/star`): all of it or nothing. It can be undone for a day. */
  applyStar: oc
    .input(z.strictObject({ importId: z.string() }))
    .output(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('done'), undoId: z.string() }),
        z.strictObject({ kind: z.literal('refused'), faults: z.array(z.string()).min(1) }),
      ]),
    ),
  /** Everything is again as before the import. */
  undoStar: oc
    .input(z.strictObject({ undoId: z.string() }))
    .output(savedSchema.or(z.strictObject({ kind: z.literal('done') }))),
};

/** `GET /staff/star?…` downloads, `POST /staff/star` (the file as the body) checks one. */
export const starQuestionSchema = z.discriminatedUnion('holds', [
  z.strictObject({ holds: z.literal('show'), id: documentName }),
  z.strictObject({ holds: z.literal('idol'), id: documentName }),
  z.strictObject({ holds: z.literal('street') }),
]);
export type StarQuestion = z.infer<typeof starQuestionSchema>;
