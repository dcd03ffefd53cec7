import { z } from 'zod';
import { LANDMARK_IDS, type LandmarkId } from '../../domain/landmarks/landmarks.ts';

/** What crosses between the window's process and the host's. Whatever else arrives is a bug and is refused. */
export const toHostSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('start'),
    projectFolder: z.string(),
    dataFolder: z.string(),
    version: z.string(),
    port: z.int().min(0).max(65_535).nullable(),
    landmark: z.enum(LANDMARK_IDS as [LandmarkId, ...LandmarkId[]]).nullable(),
    joining: z.strictObject({ file: z.string(), newEdition: z.boolean() }).nullable(),
    filmDurationMs: z.number().positive().nullable(),
  }),
  /** The answer to `print`: the PDF, or why there is none. */
  z.strictObject({
    type: z.literal('printed'),
    id: z.int(),
    pdfBase64: z.base64().nullable(),
    sentence: z.string(),
  }),
  /** Answered by `openingAddress`: the window was lost and needs a fresh key. */
  z.strictObject({ type: z.literal('askOpeningAddress') }),
  /** Answered by the end of the process. */
  z.strictObject({ type: z.literal('stop') }),
]);
export type ToHost = z.infer<typeof toHostSchema>;

export const fromHostSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('started'), address: z.url(), openingAddress: z.url() }),
  z.strictObject({ type: z.literal('openingAddress'), openingAddress: z.url() }),
  z.strictObject({ type: z.literal('firstFrame') }),
  z.strictObject({ type: z.literal('stageStandsStill') }),
  /** A page of the host is to be printed to PDF, in a window that nobody sees. */
  z.strictObject({ type: z.literal('print'), id: z.int(), address: z.url() }),
  z.strictObject({ type: z.literal('said'), sentence: z.string() }),
  z.strictObject({ type: z.literal('failed'), sentence: z.string() }),
]);
export type FromHost = z.infer<typeof fromHostSchema>;
