import { oc } from '@orpc/contract';
import { z } from 'zod';
import { configurationSchema } from '../configuration.ts';
import { savedSchema } from './contentApi.ts';

/** What the page *Kiosk* changes of the configuration file. Left out: stays. */
export const kioskChangesSchema = z.strictObject({
  camera: z
    .strictObject({
      enabled: z.boolean(),
      label: z.string().nullable(),
      mirrorFrame: z.boolean(),
      mirrorBrightness: configurationSchema.shape.camera.unwrap().shape.mirrorBrightness.unwrap(),
      zone: configurationSchema.shape.camera.unwrap().shape.zone.unwrap(),
    })
    .partial()
    .optional(),
  screen: z
    .strictObject({
      turn: configurationSchema.shape.screen.unwrap().shape.turn.unwrap(),
      language: z.enum(['zh-CN', 'en']),
    })
    .partial()
    .optional(),
  street: z.strictObject({ raining: z.boolean() }).partial().optional(),
  sound: z
    .strictObject({ volume: z.number().min(0).max(1), quietVolume: z.number().min(0).max(1) })
    .partial()
    .optional(),
});
export type KioskChanges = z.infer<typeof kioskChangesSchema>;

/** Phones in the same network may open the console, and nothing but the console, while this is on. */
export const lanStateSchema = z.strictObject({
  on: z.boolean(),
  /** Until then; null: until staff switch it off. */
  untilMs: z.number().nullable(),
  /** Addresses to be opened on the phone, each opens once; one for each network of this machine. */
  addresses: z.array(z.url()),
  /** Why it could not be opened. */
  problem: z.string().nullable(),
});
export type LanState = z.infer<typeof lanStateSchema>;

/** The page *Kiosk*. */
export const kioskContract = {
  read: oc.output(z.strictObject({ configuration: configurationSchema, revision: z.string() })),
  /** Changes the keys in the file and leaves its comments and all other keys as they are. */
  change: oc.input(z.strictObject({ changes: kioskChangesSchema, revision: z.string() })).output(savedSchema),
  lan: {
    state: oc.output(lanStateSchema),
    /** `hours`: switched off by itself after so long; null: never. 0 switches off now. */
    switch: oc.input(z.strictObject({ hours: z.number().min(0).max(72).nullable() })).output(lanStateSchema),
  },
};
