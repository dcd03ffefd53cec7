import { z } from 'zod';
import { LANDMARK_IDS, type LandmarkId } from '../domain/landmarks/landmarks.ts';
import { PASS_REFUSALS, STAMP_REFUSALS } from '../domain/passes/passRefusal.ts';
import { LONGEST_CODE } from './longestCode.ts';

const landmarkId = z.enum(LANDMARK_IDS as [LandmarkId, ...LandmarkId[]]);

const codeText = z.string().min(1).max(LONGEST_CODE);

/** What the page is told of a pass. Its id stays with the host. */
export const passViewSchema = z.strictObject({
  /** In walking order. */
  stamps: z.array(landmarkId).max(LANDMARK_IDS.length),
  /** Where its newest stamp was given. */
  lastLandmark: landmarkId,
  lastStampAtMs: z.number(),
  complete: z.boolean(),
});
export type PassView = z.infer<typeof passViewSchema>;

export const readPassInputSchema = z.strictObject({
  /** The visit that goes on, or null when nobody was noticed yet. */
  visitId: z.uuidv7().nullable(),
  text: codeText,
});

export type ReadPassInput = z.infer<typeof readPassInputSchema>;

export const passVerdictSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('good'),
    pass: passViewSchema,
    /** This landmark's stamp is on it, or was given here to an older picture of it. */
    stampedHere: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('refused'), reason: z.enum(PASS_REFUSALS) }),
]);
export type PassVerdict = z.infer<typeof passVerdictSchema>;

export const stampInputSchema = z.strictObject({
  visitId: z.uuidv7(),
  /** The most people that were in view at once in this visit; at least 1. As many passes may be stamped in it. */
  people: z.int().min(1).max(10_000),
  /** The code that the visitor held up, or null for a new pass. */
  carried: codeText.nullable(),
});
export type StampInput = z.infer<typeof stampInputSchema>;

export const stampedPassSchema = z.strictObject({
  kind: z.literal('stamped'),
  /** The text of the renewed code, for a QR code in alphanumeric mode. */
  code: z.string(),
  pass: passViewSchema,
  /** A new pass was given. */
  issued: z.boolean(),
  /** False when the stamp was there already: the code is given again, and nothing is counted. */
  newStamp: z.boolean(),
  /** With all eight stamps: to be told at the desk for the reward, like `K3F9-…`. */
  redemptionCode: z.string().nullable(),
});
export const stampAnswerSchema = z.discriminatedUnion('kind', [
  stampedPassSchema,
  z.strictObject({ kind: z.literal('refused'), reason: z.enum([...PASS_REFUSALS, ...STAMP_REFUSALS]) }),
]);
export type StampedPass = z.infer<typeof stampedPassSchema>;
export type StampAnswer = z.infer<typeof stampAnswerSchema>;

/** The street as the page needs to know it. */
export const streetViewSchema = z.strictObject({
  nameZh: z.string(),
  nameEn: z.string(),
  /** One machine plays all eight landmarks, and the visitor may choose which: no kit was given. */
  oneMachine: z.boolean(),
  /** The edition's end; null while it is open. */
  endsAtMs: z.number().nullable(),
});
export type StreetView = z.infer<typeof streetViewSchema>;
