import { randomBytes, scrypt as scryptWithCallback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

const scrypt = promisify<string, Buffer, number, object, Buffer>(scryptWithCallback);

/** 32 MiB and some tenths of a second a try: a PIN is short, so each guess at a stolen file must cost. */
const COST = { N: 2 ** 15, r: 8, p: 1 } as const;
const DIGEST_BYTES = 32;
const SALT_BYTES = 16;

/** A PIN as it is kept: salted, by scrypt (RFC 7914). The cost stands beside it, so that it can be raised later. */
export const pinDigestSchema = z.strictObject({
  algorithm: z.literal('scrypt'),
  N: z
    .int()
    .min(2 ** 14)
    .max(2 ** 20),
  r: z.int().min(8).max(32),
  p: z.int().min(1).max(4),
  saltBase64: z.base64(),
  digestBase64: z.base64(),
});
export type PinDigest = z.infer<typeof pinDigestSchema>;

export async function digestPin(pin: string): Promise<PinDigest> {
  const salt = randomBytes(SALT_BYTES);
  const digest = await derive(pin, salt, COST);
  return {
    algorithm: 'scrypt',
    ...COST,
    saltBase64: salt.toString('base64'),
    digestBase64: digest.toString('base64'),
  };
}

export async function fitsDigest(pin: string, kept: PinDigest): Promise<boolean> {
  const digest = await derive(pin, Buffer.from(kept.saltBase64, 'base64'), kept);
  const expected = Buffer.from(kept.digestBase64, 'base64');
  return expected.length === digest.length && timingSafeEqual(digest, expected);
}

function derive(pin: string, salt: Buffer, { N, r, p }: Pick<PinDigest, 'N' | 'r' | 'p'>): Promise<Buffer> {
  // Node's own bound lies just below what this cost needs (128 bytes × N × r).
  return scrypt(pin, salt, DIGEST_BYTES, { N, r, p, maxmem: 256 * N * r });
}
