import { z } from 'zod';
import { idolName } from './streetContent.ts';

/**
 * Between an editor of the console and the stage that it shows in a frame of its own (`/preview/`): the true stage and
 * the true player. Both sides speak only to their own origin. The page says `ready` when it may be spoken to.
 */
export const toPreviewSchema = z.discriminatedUnion('type', [
  /** A show as it stands in the editor. The position stays. */
  z.strictObject({ type: z.literal('show'), show: z.unknown() }),
  z.strictObject({ type: z.literal('play') }),
  z.strictObject({ type: z.literal('pause') }),
  /** In the song, ms. */
  z.strictObject({ type: z.literal('seek'), positionMs: z.number() }),
  /** From one moment to another, again and again; null: on to the end. */
  z.strictObject({
    type: z.literal('loop'),
    span: z.strictObject({ startMs: z.number(), endMs: z.number() }).nullable(),
  }),
  z.strictObject({ type: z.literal('mute'), muted: z.boolean() }),
  /** A recipe as it stands in the studio, baked anew; she stands alone on the stage. */
  z.strictObject({ type: z.literal('recipe'), recipe: z.unknown(), character: idolName }),
  /** In the studio: what she does for a moment. */
  z.strictObject({
    type: z.literal('act'),
    expression: z.string().nullable(),
    motion: z.string().nullable(),
  }),
]);
export type ToPreview = z.infer<typeof toPreviewSchema>;

export const fromPreviewSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  /** Several times a second while it plays, and after each seek. */
  z.strictObject({
    type: z.literal('position'),
    positionMs: z.number(),
    playing: z.boolean(),
    audible: z.boolean(),
  }),
  /** The document cannot be shown; the last one that could stays. */
  z.strictObject({ type: z.literal('refused'), faults: z.array(z.string()).min(1) }),
  /** A recipe is on the stage, and how long baking it took. */
  z.strictObject({ type: z.literal('baked'), durationMs: z.number() }),
  z.strictObject({ type: z.literal('failed'), sentence: z.string() }),
]);
export type FromPreview = z.infer<typeof fromPreviewSchema>;
