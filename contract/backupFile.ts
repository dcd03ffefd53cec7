import { z } from 'zod';
import { LANDMARK_IDS, type LandmarkId } from '../domain/landmarks/landmarks.ts';
import { starPartSchema } from './starFile.ts';

/** The version of backup files that this program writes, and the newest that it reads. */
export const BACKUP_FILE_VERSION = 1;
/** A kiosk of years has some hundred megabytes. */
export const MOST_BACKUP_BYTES = 1024 * 1024 * 1024;

/** What a backup has beside staff's documents and the events. */
export const BACKUP_FILES = ['starstreet.jsonc', 'roster.json'] as const;

/**
 * `manifest.json`, the first entry of the zip. Documents and files are named with length and hash; the events of each
 * kiosk are a file of events (`eventFile.ts`), sealed with the key of the kiosk that made the backup.
 */
export const backupManifestSchema = z.strictObject({
  format: z.literal('starstreet-backup'),
  version: z.int().min(1),
  /** Of the program that wrote it. */
  program: z.string().max(40),
  writtenAtMs: z.int().min(0),
  kioskId: z.uuid(),
  landmark: z.enum(LANDMARK_IDS as [LandmarkId, ...LandmarkId[]]),
  /** No kit was joined: the kiosk is a street by itself. */
  oneMachine: z.boolean(),
  documents: z.array(starPartSchema).max(500),
  files: z.array(starPartSchema.pick({ bytes: true, sha256: true }).extend({ path: z.enum(BACKUP_FILES) })),
  events: z
    .array(
      z.strictObject({
        path: z.string().regex(/^events\/[0-9a-f-]{36}\.jsonl$/),
        kioskId: z.uuid(),
        /** With which that kiosk itself seals its files. */
        key: z.int().min(0).max(255),
        events: z.int().min(1),
      }),
    )
    .max(300),
});
export type BackupManifest = z.infer<typeof backupManifestSchema>;
