import type { EpochMilliseconds } from '../core/brand.ts';
import { err, ok, type Result } from '../core/Result.ts';
import { decodeBase45 } from './base45.ts';
import type { EditionId, KeyId, Pass } from './Pass.ts';
import { decodePassBody, PASS_BODY_BYTES, PASS_BYTES } from './passBytes.ts';
import type { PassRefusal } from './passRefusal.ts';
import { signedBytes } from './sealPass.ts';

/** 122 characters: an odd number of bytes ends with a group of two. */
export const PASS_CHARACTERS = ((PASS_BYTES - 1) / 2) * 3 + 2;

/** The street as far as reading a pass needs it. */
export type PassReader = {
  readonly edition: EditionId;
  /** The moment at which the edition is over; null while that is open. */
  readonly endsAtMs: EpochMilliseconds | null;
  /** What the roster says of a key; null when it does not know it. */
  readonly keyStanding: (key: KeyId) => KeyStanding | null;
  readonly verify: (key: KeyId, bytes: Uint8Array, signature: Uint8Array) => boolean;
};

/** Since when a key is withdrawn, or that it is not. */
export type KeyStanding = { readonly revokedAtMs: EpochMilliseconds | null };

/**
 * Reads the text of a code. The cheap questions come first; the signature is only looked at when everything else could
 * be a pass of this edition. The pass's own time is never a reason to refuse it, but for a key that was withdrawn: what
 * that signed before stays good, so that nobody loses a walk.
 */
export function openPass(
  text: string,
  reader: PassReader,
  nowMs: EpochMilliseconds,
): Result<Pass, PassRefusal> {
  const bytes = text.length === PASS_CHARACTERS ? decodeBase45(text) : null;
  if (bytes === null) return err('foreign');
  const decoded = decodePassBody(bytes);
  if (!decoded.ok) return decoded;
  const pass = decoded.value;
  if (pass.edition !== reader.edition) return err('otherEdition');
  const standing = reader.keyStanding(pass.key);
  if (standing === null) return err('unknownKey');
  const body = bytes.subarray(0, PASS_BODY_BYTES);
  if (!reader.verify(pass.key, signedBytes(body), bytes.subarray(PASS_BODY_BYTES))) return err('altered');
  if (standing.revokedAtMs !== null && pass.lastStampAtMs >= standing.revokedAtMs) return err('revokedKey');
  if (hasEnded(reader, nowMs)) return err('expired');
  return ok(pass);
}

/** Whether the edition is over: no pass is given out, stamped or rewarded any more. */
export function hasEnded(edition: Pick<PassReader, 'endsAtMs'>, nowMs: EpochMilliseconds): boolean {
  return edition.endsAtMs !== null && nowMs >= edition.endsAtMs;
}
