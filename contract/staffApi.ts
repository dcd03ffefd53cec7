import { oc } from '@orpc/contract';
import { z } from 'zod';
import { kioskSettingsSchema } from './configuration.ts';

/** A PIN is typed on glass, by many people: digits only. */
export const pinSchema = z.string().regex(/^\d{4,12}$/, 'expected 4 to 12 digits');

export const signInAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('signedIn') }),
  z.strictObject({ kind: z.literal('wrong'), triesLeft: z.int().min(0) }),
  z.strictObject({ kind: z.literal('locked'), retryInMs: z.number().min(0) }),
  /** Nobody set a PIN yet: only who can type commands on this machine may. */
  z.strictObject({ kind: z.literal('noPin') }),
]);
export type SignInAnswer = z.infer<typeof signInAnswerSchema>;

export const staffStateSchema = z.strictObject({
  signedIn: z.boolean(),
  pinSet: z.boolean(),
  lockedForMs: z.number().min(0),
  version: z.string(),
  landmark: kioskSettingsSchema.shape.landmark,
  timeZone: z.string(),
  language: z.enum(['zh-CN', 'en']),
});
export type StaffState = z.infer<typeof staffStateSchema>;

/** The staff console's side of the API, at `/staff/api`. Everything but `door` asks for a signed-in session. */
export const staffApiContract = {
  door: {
    state: oc.output(staffStateSchema),
    signIn: oc
      .input(z.strictObject({ pin: z.string().max(64), onKioskScreen: z.boolean() }))
      .output(signInAnswerSchema),
    signOut: oc.output(z.void()),
  },
};
