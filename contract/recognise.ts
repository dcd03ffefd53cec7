import { z } from 'zod';
import { GESTURE_IDS } from '../domain/gestures/vocabulary.ts';

/** What the recognise page is to look at. Frames of source N are at `/sources/N/frames/K`. */
export const recogniseSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('picture'), index: z.int().min(0) }),
  z.strictObject({
    kind: z.literal('film'),
    index: z.int().min(0),
    frames: z.int().min(1),
    frameDurationMs: z.number().positive(),
    /** `i420` frames are bare planes of this size; null frames are JPEG pictures. */
    i420: z.strictObject({ width: z.int().min(1), height: z.int().min(1) }).nullable(),
  }),
]);
export type RecogniseSource = z.infer<typeof recogniseSourceSchema>;

export const recognisePlanSchema = z.strictObject({
  holdDurationMs: z.int(),
  sources: z.array(recogniseSourceSchema),
});
export type RecognisePlan = z.infer<typeof recognisePlanSchema>;

const gesture = z.enum(GESTURE_IDS as [(typeof GESTURE_IDS)[number], ...typeof GESTURE_IDS]);

/** What the page found in one source, or why it could not look at it. */
export const recogniseResultSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('seen'),
    index: z.int().min(0),
    /** The most that were seen in one frame. */
    faces: z.int().min(0),
    hands: z.int().min(0),
    frames: z.int().min(0),
    gestures: z.array(z.strictObject({ name: gesture, score: z.number(), atMs: z.number() })),
  }),
  z.strictObject({ type: z.literal('unreadable'), index: z.int().min(0), why: z.string().max(500) }),
]);
export type RecogniseResult = z.infer<typeof recogniseResultSchema>;

/** After the last source, or when the page itself cannot go on. */
export const recogniseEndSchema = z.strictObject({ failure: z.string().max(500).nullable() });
