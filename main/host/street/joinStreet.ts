import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type Edition, joiningFileSchema, type KitFile, type RosterFile } from '../../../contract/street.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { fileFailureReason } from '../folders/fileFailureReason.ts';
import type { HostFailure } from '../HostFailure.ts';
import { kitFault, rosterFault } from './checkFiles.ts';
import { readKit } from './readStreet.ts';
import { makeStreetFolder, readStreetFile, streetPaths, writeSecretFile } from './streetFiles.ts';

/** What `start --kit` was told. */
export type Joining = {
  /** A kit, or a newer list of keys of the edition that was joined. */
  readonly file: string;
  /** The kit may be of another edition than the one that was joined. */
  readonly newEdition: boolean;
};

/** Takes a kit or a list of keys into the data folder. Says what holds now; after a failure nothing was changed. */
export function joinStreet(dataFolder: string, { file, newEdition }: Joining): Result<string, HostFailure> {
  const path = streetPaths(dataFolder).kit;
  const kept = keptKit(path);
  // Programs that are started again have the same words said, and the stick may be gone by then.
  if (kept !== null && !existsSync(file)) return ok(`There is no file ${file}. ${describe(kept)}`);
  const read = readStreetFile(file, joiningFileSchema);
  if (!read.ok) return refuse(`${file} cannot be joined: ${read.error}. ${ASK_FOR_ANOTHER}`);
  const merged =
    read.value.format === 'starstreet-kit'
      ? afterKit(file, read.value, kept, newEdition)
      : afterRoster(file, read.value, kept);
  if (!merged.ok) return merged;
  const kit = merged.value;
  if (!isDeepStrictEqual(kit, kept)) {
    try {
      makeStreetFolder(dataFolder);
      writeSecretFile(path, kit);
    } catch (failure) {
      return refuse(`${path} cannot be written (${fileFailureReason(failure)}). Nothing was changed.`);
    }
  }
  return ok(describe(kit));
}

function describe({ landmark, roster }: KitFile): string {
  return `This kiosk is ${landmark} of ${nameOf(roster.edition)}, with list of keys no. ${roster.serial}.`;
}

const ASK_FOR_ANOTHER = 'Ask the organizer for it again; nothing was changed.';

/** A damaged one counts as none: a good kit takes its place. */
function keptKit(path: string): KitFile | null {
  const read = existsSync(path) ? readKit(path) : null;
  return read?.ok ? read.value : null;
}

/** The kit with the newer of both lists of keys: a start that always names the first kit must not undo a newer list. */
function afterKit(
  file: string,
  kit: KitFile,
  kept: KitFile | null,
  newEdition: boolean,
): Result<KitFile, HostFailure> {
  // Only the one in the data folder may be without, after the edition’s end.
  const fault = kit.secret === null ? 'its secret is missing' : kitFault(kit);
  if (fault !== null) return refuse(`The kit ${file} is damaged: ${fault}. ${ASK_FOR_ANOTHER}`);
  const sameEdition = kept !== null && isSameEdition(kept.roster, kit.roster);
  if (kept !== null && !sameEdition && !newEdition) {
    return refuse(
      `The kit ${file} is of ${nameOf(kit.roster.edition)}, and this kiosk has joined ${nameOf(kept.roster.edition)}. To change over, add --new-edition; stamps and figures until now are kept.`,
    );
  }
  const roster = sameEdition && kept.roster.serial > kit.roster.serial ? kept.roster : kit.roster;
  const standing = roster.keys.find((key) => key.keyId === kit.keyId);
  if (standing === undefined || standing.revokedAtMs !== null) {
    return refuse(
      `The key of the kit ${file} was withdrawn. Ask the organizer for a new kit (street renew); nothing was changed.`,
    );
  }
  return ok({ ...kit, roster });
}

function afterRoster(file: string, roster: RosterFile, kept: KitFile | null): Result<KitFile, HostFailure> {
  if (kept === null) {
    return refuse(
      `${file} is a list of keys, and this kiosk has joined no street yet. Join with a kit first.`,
    );
  }
  const fault = rosterFault(roster);
  if (fault !== null) return refuse(`The list of keys ${file} is not accepted: ${fault}. ${ASK_FOR_ANOTHER}`);
  if (!isSameEdition(kept.roster, roster)) {
    return refuse(
      `The list of keys ${file} is of ${nameOf(roster.edition)}, and this kiosk has joined ${nameOf(kept.roster.edition)}. Take one of that; nothing was changed.`,
    );
  }
  const { serial } = kept.roster;
  if (roster.serial < serial) {
    return refuse(
      `The list of keys ${file} has no. ${roster.serial}, and this kiosk has the newer no. ${serial} already. Nothing was changed.`,
    );
  }
  if (roster.serial === serial && roster.signature !== kept.roster.signature) {
    return refuse(
      `The list of keys ${file} differs from the one of this kiosk and has the same no. ${serial}: two copies of the organizer's folder were changed. Make a newer list from one of them; nothing was changed.`,
    );
  }
  const own = roster.keys.find((key) => key.keyId === kept.keyId);
  if (own === undefined || own.revokedAtMs !== null) {
    return refuse(
      `The list of keys ${file} withdraws the key of this very kiosk. Join with a new kit (street renew) in its place; nothing was changed.`,
    );
  }
  return ok({ ...kept, roster });
}

/** The number of an edition is short, so its root key has to be the same as well. */
function isSameEdition({ edition: one }: RosterFile, { edition: other }: RosterFile): boolean {
  return one.id === other.id && one.rootPublicKey === other.rootPublicKey;
}

function nameOf({ nameZh, nameEn, id }: Edition): string {
  return nameZh === nameEn ? `“${nameZh}” (${id})` : `“${nameZh} ${nameEn}” (${id})`;
}

function refuse(sentence: string): Result<never, HostFailure> {
  return err({ kind: 'kitRefused', sentence });
}
