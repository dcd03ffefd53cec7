import { oc } from '@orpc/contract';
import { z } from 'zod';
import { starPreviewSchema } from '../starFile.ts';

/**
 * `GET /staff/backup` downloads the whole kiosk as one file: content, configuration and events, no key and no PIN.
 * `POST /staff/backup` (the file as the body) checks one and changes nothing.
 */
export const backupPreviewSchema = z.strictObject({
  /** Names the checked file for `restore`; holds for half an hour. */
  backupId: z.string(),
  writtenAtMs: z.int(),
  program: z.string(),
  kioskId: z.string(),
  /** Whether it is this kiosk's own. */
  isOwn: z.boolean(),
  landmark: z.string(),
  /** What staff wrote, against what is here now. */
  documents: starPreviewSchema.shape.parts,
  events: z.strictObject({
    inFile: z.int(),
    newHere: z.int(),
    /** Why none of them can come, in a sentence; null when they can. */
    fault: z.string().nullable(),
  }),
  configuration: z.strictObject({
    changes: z.boolean(),
    /** Why it cannot come; null when it can. */
    fault: z.string().nullable(),
  }),
});
export type BackupPreview = z.infer<typeof backupPreviewSchema>;

export const backupCheckSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('good'), preview: backupPreviewSchema }),
  z.strictObject({ kind: z.literal('refused'), faults: z.array(z.string()).min(1) }),
]);
export type BackupCheck = z.infer<typeof backupCheckSchema>;

export const restoreParts = z.strictObject({
  content: z.boolean(),
  configuration: z.boolean(),
  /** Events are merged: what is here stays, what is missing comes. */
  events: z.boolean(),
});

/** The page *Backup*. */
export const backupContract = {
  /** When this kiosk was last saved to a file by this console, and how large that would be now. */
  state: oc.output(z.strictObject({ lastSavedAtMs: z.number().nullable(), roughBytes: z.int() })),
  restore: oc
    .input(z.strictObject({ backupId: z.string(), parts: restoreParts }))
    .output(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('done'), events: z.int(), documents: z.int(), undoId: z.string() }),
        z.strictObject({ kind: z.literal('refused'), faults: z.array(z.string()).min(1) }),
      ]),
    ),
  /** Content and configuration are again as before; merged events stay, for they are true. */
  undo: oc.input(z.strictObject({ undoId: z.string() })).output(z.boolean()),
};
