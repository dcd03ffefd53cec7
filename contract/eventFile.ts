import { z } from 'zod';
import { LANDMARK_IDS, type LandmarkId } from '../domain/landmarks/landmarks.ts';
import { reportedEventSchema } from './events.ts';

/** The version of the format that this program writes, and the only one that it reads. */
export const EVENT_FILE_VERSION = 1;

const sequence = z.int().min(1);

/**
 * A kiosk's events as they are carried to another kiosk: lines of JSON. The first is the header, then an event a line in
 * the order of the kiosk's sequence, and the last line seals the file. Every line begins with a `check`, a running CRC-32
 * over all lines until here: it finds the line in which a file was changed. What proves the file is the seal.
 */
export const eventFileHeaderSchema = z.strictObject({
  version: z.literal(EVENT_FILE_VERSION),
  edition: z.string().regex(/^[0-9a-f]{6}$/),
  kioskId: z.uuid(),
  /** Where the kiosk stands; its events say it too where it matters. */
  landmark: z.enum(LANDMARK_IDS as [LandmarkId, ...LandmarkId[]]),
  /** The key that seals the file, by its place in the edition's list. */
  key: z.int().min(0).max(255),
  firstSequence: sequence,
  lastSequence: sequence,
  events: z.int().min(1),
  exportedAtMs: z.int().min(0),
});
export type EventFileHeader = z.infer<typeof eventFileHeaderSchema>;

export const eventFileEventSchema = reportedEventSchema.extend({ sequence });
export type EventFileEvent = z.infer<typeof eventFileEventSchema>;

export const eventFileSealSchema = z.strictObject({
  /** Of all bytes before this line, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Ed25519 over the purpose and the 32 bytes of `sha256`, in hex. */
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});
export type EventFileSeal = z.infer<typeof eventFileSealSchema>;
