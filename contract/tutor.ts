import { z } from 'zod';
import { GESTURE_IDS, type GestureId } from '../domain/gestures/vocabulary.ts';

const pixels = z.int().min(1).max(8192);

/** A strip of pictures of the tutor's hand that shows one gesture, played round and round. */
export const tutorStripSchema = z.strictObject({
  /** Beside `tutor.json`; frames lie row by row, `columns` to a row. */
  file: z.string().regex(/^[\w-]+\.png$/),
  frameWidth: pixels,
  frameHeight: pixels,
  columns: z.int().min(1),
  frames: z.int().min(1),
  frameDurationMs: z.number().min(1),
});
export type TutorStrip = z.infer<typeof tutorStripSchema>;

/** `tutor.json`, served at `/tutor/tutor.json`. */
export const tutorSchema = z.strictObject({
  gestures: z.partialRecord(z.enum(GESTURE_IDS as [GestureId, ...GestureId[]]), tutorStripSchema),
});
export type Tutor = z.infer<typeof tutorSchema>;
