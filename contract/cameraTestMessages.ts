import { z } from 'zod';
import { zoneSchema } from './configuration.ts';

/** From the console to the page that shows what the camera recognises, in a frame of its own (`/cameraTest/`). */
export const toCameraTestSchema = z.discriminatedUnion('type', [
  /** The zone as it stands in the editor. */
  z.strictObject({ type: z.literal('zone'), zone: zoneSchema }),
  z.strictObject({ type: z.literal('language'), language: z.enum(['zh-CN', 'en']) }),
]);
export type ToCameraTest = z.infer<typeof toCameraTestSchema>;

export const fromCameraTestSchema = z.discriminatedUnion('type', [
  /** It may be spoken to. Nothing that the camera shows is ever told. */
  z.strictObject({ type: z.literal('ready') }),
]);
export type FromCameraTest = z.infer<typeof fromCameraTestSchema>;
