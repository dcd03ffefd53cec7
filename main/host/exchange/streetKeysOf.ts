import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { KeyId } from '../../../domain/passes/Pass.ts';
import { readConfiguration } from '../config/ConfigurationFile.ts';
import { readStreet } from '../street/readStreet.ts';
import type { EventSigner, EventVerifier } from './StreetKeys.ts';

export type StreetKeys = {
  readonly signer: EventSigner;
  readonly verifier: EventVerifier;
  readonly isOwnKey: (key: KeyId) => boolean;
  /** In which moments are told. */
  readonly timeZone: string;
};

/** The keys of the street that a data folder's kiosk has joined. Changes nothing. The error is a sentence. */
export function streetKeysOf(dataFolder: string): Result<StreetKeys, string> {
  const configuration = readConfiguration(dataFolder);
  if (!configuration.ok) return err(configuration.error.sentence);
  const read = readStreet(dataFolder);
  if (!read.ok) return err(read.error.sentence);
  const street = read.value;
  if (street === null) {
    return err(
      `There is no street in ${dataFolder} yet. Start the kiosk once, or with its kit (start --kit FILE); if it has another data folder, name it with --data.`,
    );
  }
  const landmark = street.landmark ?? configuration.value.landmark;
  const { keyId, sign } = street.keyAt(landmark);
  return ok({
    signer: { edition: street.edition, landmark, key: keyId, sign },
    verifier: street,
    // One machine that plays all landmarks has all keys.
    isOwnKey: (key) => (street.landmark === null ? street.keyStanding(key) !== null : key === keyId),
    timeZone: street.roster.edition.timeZone,
  });
}
