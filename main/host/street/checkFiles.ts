import type { KitFile, OneMachineFile, RosterFile } from '../../../contract/street.ts';
import { readPrivateKey, readPublicKey } from './ed25519.ts';
import { isRosterGenuine, secretDigest } from './roster.ts';

/** What is wrong with a list of keys beyond its form, in words; null when nothing is. */
export function rosterFault(roster: RosterFile): string | null {
  if (!isRosterGenuine(roster)) return 'its signature is not that of the street, so it was edited or forged';
  if (roster.keys.some((key) => readPublicKey(key.publicKey) === null)) return 'one of its keys is none';
  return null;
}

/** What is wrong with a kit beyond its form: every part must fit every other. */
export function kitFault(kit: KitFile): string | null {
  const { roster, secret, landmark } = kit;
  return rosterFault(roster) ?? secretFault(roster, secret) ?? keyFault(roster, { ...kit, landmark });
}

/** The same for the street of one machine. */
export function oneMachineFault({ roster, secret, privateKeys }: OneMachineFile): string | null {
  const faults = privateKeys.map((key) => keyFault(roster, { ...key, landmark: null }));
  return rosterFault(roster) ?? secretFault(roster, secret) ?? faults.find((fault) => fault !== null) ?? null;
}

/** A destroyed one is no fault: the edition is over. */
function secretFault(roster: RosterFile, secret: string | null): string | null {
  return secret === null || secretDigest(secret) === roster.edition.secretDigest
    ? null
    : 'its secret is damaged';
}

function keyFault(
  roster: RosterFile,
  own: { readonly keyId: number; readonly privateKey: string; readonly landmark: string | null },
): string | null {
  const listed = roster.keys.find((key) => key.keyId === own.keyId);
  if (listed === undefined) return 'its own key is not in its list of keys';
  if (own.landmark !== null && listed.landmark !== own.landmark) return 'its landmark is not that of its key';
  const fits = readPrivateKey({ publicKey: listed.publicKey, privateKey: own.privateKey }) !== null;
  return fits ? null : 'its private key is damaged';
}
