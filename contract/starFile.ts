import { z } from 'zod';

/** The version of `.star` files that this program writes, and the newest that it reads. */
export const STAR_FILE_VERSION = 1;
export const MOST_STAR_BYTES = 20 * 1024 * 1024;

/** What can be in a `.star` file, and where it lies in the zip and in the data folder alike. */
export const CONTENT_KINDS = ['show', 'calendar', 'street', 'cheers', 'idol'] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** One document in a file, and how it is known again. */
export const starPartSchema = z.strictObject({
  kind: z.enum(CONTENT_KINDS),
  /** Name of the document; of those that there is one of, the kind again. */
  id: z.string().regex(/^[a-z][A-Za-z0-9-]{0,59}$/),
  /** Like `shows/springLights.json`: the only entries that a `.star` file has beside `manifest.json`. */
  path: z.string().regex(/^[a-z]+\/[a-z][A-Za-z0-9-]{0,59}\.json$|^[a-z]+\.json$/),
  bytes: z.int().min(2),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** `manifest.json`, the first entry of the zip. Everything in the file is named here, with its length and hash. */
export const starManifestSchema = z.strictObject({
  format: z.literal('star'),
  version: z.int().min(1),
  /** Of the program that wrote it. */
  program: z.string().max(40),
  writtenAtMs: z.int().min(0),
  holds: z.enum(['show', 'idol', 'street']),
  parts: z.array(starPartSchema).min(1).max(500),
});
export type StarManifest = z.infer<typeof starManifestSchema>;
export type StarPart = z.infer<typeof starPartSchema>;

/** What an import would do, before anything is changed. */
export const starPreviewSchema = z.strictObject({
  /** Names the checked file for `apply`; holds for half an hour. */
  importId: z.string(),
  holds: starManifestSchema.shape.holds,
  writtenAtMs: z.int(),
  parts: z.array(
    z.strictObject({
      kind: z.enum(CONTENT_KINDS),
      id: z.string(),
      zh: z.string(),
      en: z.string(),
      /** Against what is here now. */
      change: z.enum(['new', 'same', 'changed']),
    }),
  ),
});
export type StarPreview = z.infer<typeof starPreviewSchema>;

export const starCheckSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('good'), preview: starPreviewSchema }),
  /** Sentences: what, where, what was expected, what to do. Nothing was changed. */
  z.strictObject({ kind: z.literal('refused'), faults: z.array(z.string()).min(1) }),
]);
export type StarCheck = z.infer<typeof starCheckSchema>;
