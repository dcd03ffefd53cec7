import { z } from 'zod';
import { LANDMARK_IDS, type LandmarkId } from '../domain/landmarks/landmarks.ts';
import { timeZoneName } from './configuration.ts';

const landmarkId = z.enum(LANDMARK_IDS as [LandmarkId, ...LandmarkId[]]);
const moment = z.int().min(0).max(8_640_000_000_000_000);
const name = z.string().trim().min(1).max(80);
/** 32 bytes in base64url: an Ed25519 public key, a private one, or a secret. */
const thirtyTwoBytes = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'expected 43 characters of base64url');
const signature = z.string().regex(/^[A-Za-z0-9_-]{86}$/, 'expected 86 characters of base64url');

/** Keys within an edition are numbered by one byte of a pass. */
export const MOST_KEYS = 256;

/** An edition of the street, from its first day to its last, without anything secret. */
export const editionSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{6}$/, 'expected 6 hex digits'),
  nameZh: name,
  nameEn: name,
  startsAtMs: moment,
  /** Not included. Null: open until somebody begins another. */
  endsAtMs: moment.nullable(),
  timeZone: timeZoneName,
  /** With it every roster of the edition is signed. Its private half stays with the organizer. */
  rootPublicKey: thirtyTwoBytes,
  /** SHA-256 of the edition's secret, so that a kit with a damaged one is known. */
  secretDigest: thirtyTwoBytes,
});
export type Edition = z.infer<typeof editionSchema>;

export const rosterKeySchema = z.strictObject({
  keyId: z
    .int()
    .min(0)
    .max(MOST_KEYS - 1),
  landmark: landmarkId,
  publicKey: thirtyTwoBytes,
  /** From then on nothing that it signed is good; null while it is. */
  revokedAtMs: moment.nullable(),
});
export type RosterKey = z.infer<typeof rosterKeySchema>;

/** Everybody's public keys. A later one of the same edition has a higher serial. Holds nothing secret. */
export const rosterFileSchema = z.strictObject({
  format: z.literal('starstreet-roster'),
  version: z.literal(1),
  edition: editionSchema,
  serial: z.int().min(1),
  keys: z
    .array(rosterKeySchema)
    .min(1)
    .max(MOST_KEYS)
    .refine((keys) => new Set(keys.map((key) => key.keyId)).size === keys.length, 'expected each keyId once'),
  /** Of the edition's root key, over all of the above. */
  signature,
});
export type RosterFile = z.infer<typeof rosterFileSchema>;

/** HMAC key of the whole edition, for marks and reward codes. Null once the edition has ended: then it is destroyed. */
const editionSecret = thirtyTwoBytes.nullable();

/** What one kiosk needs to join the street. Secret: whoever has it can give out stamps of its landmark. */
export const kitFileSchema = z.strictObject({
  format: z.literal('starstreet-kit'),
  version: z.literal(1),
  roster: rosterFileSchema,
  secret: editionSecret,
  landmark: landmarkId,
  keyId: rosterKeySchema.shape.keyId,
  privateKey: thirtyTwoBytes,
});
export type KitFile = z.infer<typeof kitFileSchema>;

/** What `start --kit` takes. */
export const joiningFileSchema = z.discriminatedUnion('format', [kitFileSchema, rosterFileSchema]);
export type JoiningFile = z.infer<typeof joiningFileSchema>;

/** The organizer's own file, `street.json`: with it rosters and kits of the edition are made. */
export const streetFileSchema = z.strictObject({
  format: z.literal('starstreet-street'),
  version: z.literal(1),
  roster: rosterFileSchema,
  secret: thirtyTwoBytes,
  rootPrivateKey: thirtyTwoBytes,
});
export type StreetFile = z.infer<typeof streetFileSchema>;

/** A street of one machine that plays all landmarks: no kit was given. Kept in the data folder. */
export const oneMachineFileSchema = z.strictObject({
  format: z.literal('starstreet-one-machine'),
  version: z.literal(1),
  roster: rosterFileSchema,
  secret: editionSecret,
  privateKeys: z.array(z.strictObject({ keyId: rosterKeySchema.shape.keyId, privateKey: thirtyTwoBytes })),
});
export type OneMachineFile = z.infer<typeof oneMachineFileSchema>;
