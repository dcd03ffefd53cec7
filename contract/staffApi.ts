import { oc } from '@orpc/contract';
import { z } from 'zod';
import { kioskSettingsSchema } from './configuration.ts';
import { figuresInputSchema, overviewSchema } from './figures.ts';
import { streetViewSchema } from './passes.ts';
import { backupContract } from './staff/backupApi.ts';
import { contentContract } from './staff/contentApi.ts';
import { kioskContract } from './staff/kioskApi.ts';
import { nowContract } from './staff/nowApi.ts';
import { scheduleContract } from './staff/scheduleApi.ts';

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

/** What the pages of figures need to know beside the figures. */
export const figuresFrameSchema = z.strictObject({
  street: streetViewSchema,
  /** All days and hours are those of this zone. */
  timeZone: z.string(),
  nowMs: z.number(),
  /** Now, in the street's zone. */
  today: z.iso.date(),
  /** Whether this kiosk prints to PDF itself; else the browser that shows the page does. */
  canPrint: z.boolean(),
  /** Of every show that is there now, by the name of its file. */
  showTitles: z.record(z.string(), z.strictObject({ zh: z.string(), en: z.string() })),
});
export type FiguresFrame = z.infer<typeof figuresFrameSchema>;

/** What became of a code at the desk. Only after `done` the reward is handed out. */
export const redemptionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done') }),
  z.strictObject({ kind: z.literal('alreadyRedeemed'), atMs: z.number() }),
  z.strictObject({ kind: z.literal('editionEnded'), endedAtMs: z.number() }),
  z.strictObject({ kind: z.literal('misspelt') }),
  z.strictObject({ kind: z.literal('otherEdition') }),
]);
export type RedemptionAnswer = z.infer<typeof redemptionSchema>;

/** Of a page that is printed: what it shows and how it speaks. */
export const printQuestionSchema = figuresInputSchema.extend({ language: z.enum(['zh-CN', 'en']) });
export type PrintQuestion = z.infer<typeof printQuestionSchema>;

/** The staff console's side of the API, at `/staff/api`. Everything but `door` asks for a signed-in session. */
export const staffApiContract = {
  door: {
    state: oc.output(staffStateSchema),
    signIn: oc
      .input(z.strictObject({ pin: z.string().max(64), onKioskScreen: z.boolean() }))
      .output(signInAnswerSchema),
    /** Somebody touches the console: the session stays awake. Asking for the state alone does not keep it. */
    stay: oc.output(z.void()),
    signOut: oc.output(z.void()),
  },
  figures: {
    frame: oc.output(figuresFrameSchema),
    overview: oc.input(figuresInputSchema).output(overviewSchema),
    /** How much of these figures has been read, 0 to 1; null when they are not being worked out. */
    progress: oc
      .input(figuresInputSchema)
      .output(z.strictObject({ share: z.number().min(0).max(1).nullable() })),
  },
  desk: {
    /** Takes the code of a complete walk, once. Cannot be undone. */
    redeem: oc.input(z.strictObject({ code: z.string().max(200) })).output(redemptionSchema),
  },
  now: nowContract,
  schedule: scheduleContract,
  content: contentContract,
  kiosk: kioskContract,
  backup: backupContract,
};
