import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type RosterKey, type StreetFile, streetFileSchema } from '../../../../contract/street.ts';
import { err, ok, type Result } from '../../../../domain/core/Result.ts';
import { fileFailureReason } from '../../folders/fileFailureReason.ts';
import { rosterFault } from '../checkFiles.ts';
import { type KeyPairText, readPrivateKey } from '../ed25519.ts';
import { secretDigest, signRoster } from '../roster.ts';
import { readStreetFile, writeOpenFile, writeSecretFile } from '../streetFiles.ts';
import { rosterFileName, STREET_FILE, serialOfName } from './organiserFiles.ts';

/** The organizer's file, whose parts fit each other. The error is one sentence. */
export function readOrganiserFile(folder: string): Result<StreetFile, string> {
  const path = join(folder, STREET_FILE);
  const read = readStreetFile(path, streetFileSchema);
  const fault = read.ok ? faultOf(read.value) : read.error;
  if (read.ok && fault === null) return read;
  return err(`${path} cannot be used: ${fault}. Take a copy that is whole; nothing was changed.`);
}

/** The roster with other keys, under the next serial, signed. */
export function withKeys(folder: string, street: StreetFile, keys: readonly RosterKey[]): StreetFile {
  const { edition, serial } = street.roster;
  // A list that was left over from an interrupted change may be on its way to a kiosk: its number is not given again.
  const given = readdirSync(folder).map((name) => serialOfName(name) ?? 0);
  const next = Math.max(serial, ...given) + 1;
  return { ...street, roster: signRoster({ edition, serial: next, keys }, rootOf(street)) };
}

/**
 * Writes the new list and what belongs to it, and the organizer's own file last: until then the old one holds, and what
 * was written so far is taken away again after a failure. Returns the path of the list.
 */
export function writeChangedStreet(
  folder: string,
  street: StreetFile,
  beside: ReadonlyMap<string, unknown> = new Map(),
): Result<string, string> {
  const rosterFile = rosterFileName(street.roster.serial);
  const written: string[] = [];
  try {
    for (const [name, content] of beside) {
      written.push(join(folder, name));
      writeSecretFile(join(folder, name), content);
    }
    written.push(join(folder, rosterFile));
    writeOpenFile(join(folder, rosterFile), street.roster);
    writeSecretFile(join(folder, STREET_FILE), street);
    return ok(join(folder, rosterFile));
  } catch (failure) {
    for (const path of written) rmSync(path, { force: true });
    return err(`${folder} cannot be written (${fileFailureReason(failure)}). Nothing was changed.`);
  }
}

function faultOf(street: StreetFile): string | null {
  const fault = rosterFault(street.roster);
  if (fault !== null) return fault;
  if (secretDigest(street.secret) !== street.roster.edition.secretDigest) return 'its secret is damaged';
  return readPrivateKey(rootOf(street)) === null ? 'its root key is damaged' : null;
}

function rootOf({ roster, rootPrivateKey }: StreetFile): KeyPairText {
  return { publicKey: roster.edition.rootPublicKey, privateKey: rootPrivateKey };
}
