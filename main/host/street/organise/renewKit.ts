import { join } from 'node:path';
import { type KitFile, MOST_KEYS } from '../../../../contract/street.ts';
import { err, ok, type Result } from '../../../../domain/core/Result.ts';
import type { LandmarkId } from '../../../../domain/landmarks/landmarks.ts';
import { makeKeyPair } from '../ed25519.ts';
import { readOrganiserFile, withKeys, writeChangedStreet } from './changeStreet.ts';
import { kitFileName } from './organiserFiles.ts';

export type RenewedKit = {
  readonly keyId: number;
  readonly serial: number;
  readonly kitFile: string;
  readonly rosterFile: string;
  /** Keys of this landmark that are still in force beside the new one. */
  readonly olderKeys: readonly number[];
};

/** Makes a further key for a landmark, with a kit of its own and a new list of keys. The error is one sentence. */
export function renewKit(folder: string, landmark: LandmarkId): Result<RenewedKit, string> {
  const street = readOrganiserFile(folder);
  if (!street.ok) return street;
  const { roster, secret } = street.value;
  const keyId = Math.max(...roster.keys.map((key) => key.keyId)) + 1;
  if (keyId >= MOST_KEYS) {
    return err(`This edition has given out all of its ${MOST_KEYS} keys. Begin a new one with: street new`);
  }
  const { publicKey, privateKey } = makeKeyPair();
  const changed = withKeys(folder, street.value, [
    ...roster.keys,
    { keyId, landmark, publicKey, revokedAtMs: null },
  ]);
  const kit: KitFile = {
    format: 'starstreet-kit',
    version: 1,
    roster: changed.roster,
    secret,
    landmark,
    keyId,
    privateKey,
  };
  const kitFile = kitFileName(landmark, keyId);
  const written = writeChangedStreet(folder, changed, new Map([[kitFile, kit]]));
  if (!written.ok) return written;
  return ok({
    keyId,
    serial: changed.roster.serial,
    kitFile: join(folder, kitFile),
    rosterFile: written.value,
    olderKeys: roster.keys
      .filter((key) => key.landmark === landmark && key.revokedAtMs === null)
      .map((key) => key.keyId),
  });
}
