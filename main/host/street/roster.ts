import { createHash } from 'node:crypto';
import type { Edition, RosterFile, RosterKey } from '../../../contract/street.ts';
import { type KeyPairText, readPrivateKey, readPublicKey, signWith, verifyWith } from './ed25519.ts';

/** The edition's root key signs the list of keys, with all that the edition is. */
export function signRoster(
  content: { readonly edition: Edition; readonly serial: number; readonly keys: readonly RosterKey[] },
  root: KeyPairText,
): RosterFile {
  const key = readPrivateKey(root);
  if (key === null) throw new Error('The halves of the root key do not belong together');
  const { edition, serial, keys } = content;
  const signature = Buffer.from(signWith(key, rosterBytes(content))).toString('base64url');
  return { format: 'starstreet-roster', version: 1, edition, serial, keys: [...keys], signature };
}

export function isRosterGenuine(roster: RosterFile): boolean {
  const key = readPublicKey(roster.edition.rootPublicKey);
  return key !== null && verifyWith(key, rosterBytes(roster), Buffer.from(roster.signature, 'base64url'));
}

/** For `Edition.secretDigest`. */
export function secretDigest(secret: string): string {
  return createHash('sha256').update(Buffer.from(secret, 'base64url')).digest('base64url');
}

/** Every value at its fixed place: one content, one text, whatever order a file has its keys in. */
function rosterBytes({
  edition,
  serial,
  keys,
}: Pick<RosterFile, 'edition' | 'serial'> & { readonly keys: readonly RosterKey[] }): Buffer {
  const { id, nameZh, nameEn, startsAtMs, endsAtMs, timeZone, rootPublicKey, secretDigest: digest } = edition;
  return Buffer.from(
    JSON.stringify([
      'starstreet roster 1',
      [id, nameZh, nameEn, startsAtMs, endsAtMs, timeZone, rootPublicKey, digest],
      serial,
      keys.map(({ keyId, landmark, publicKey, revokedAtMs }) => [keyId, landmark, publicKey, revokedAtMs]),
    ]),
  );
}
