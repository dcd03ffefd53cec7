import type { Clock } from '../../../domain/core/Clock.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import { fileFailureReason } from '../folders/fileFailureReason.ts';
import type { HostFailure } from '../HostFailure.ts';
import { type Joining, joinStreet } from './joinStreet.ts';
import { makeEdition } from './makeEdition.ts';
import { readStreet } from './readStreet.ts';
import { createStreet, type Street } from './Street.ts';
import { makeStreetFolder, streetPaths, writeSecretFile } from './streetFiles.ts';

/** A street that was never named: what is written on the sign outside. */
const NAMELESS = { nameZh: '星街', nameEn: 'Star Street' } as const;

export type StreetWish = {
  readonly dataFolder: string;
  /** A kit or a newer list of keys, to be joined or taken first. */
  readonly joining: Joining | null;
  /** Where the command line says that this kiosk stands; a kit knows better. */
  readonly landmark: LandmarkId | null;
  /** For a street that is made here. */
  readonly timeZone: string;
  readonly clock: Clock;
  readonly say: (sentence: string) => void;
};

/**
 * Joins when it is told to, and opens the street of the data folder. Without a kit it is that of this one machine, made
 * at the first start. The caller holds the lock of the data folder.
 */
export function openStreet({
  dataFolder,
  joining,
  landmark,
  timeZone,
  clock,
  say,
}: StreetWish): Result<Street, HostFailure> {
  if (joining !== null) {
    const joined = joinStreet(dataFolder, joining);
    if (!joined.ok) return joined;
    say(joined.value);
  }
  const kept = readStreet(dataFolder);
  if (!kept.ok) return kept;
  const street = kept.value;
  if (street === null) return makeOneMachine(dataFolder, timeZone, clock);
  if (landmark !== null && street.landmark !== null && landmark !== street.landmark) {
    return err({
      kind: 'kitRefused',
      sentence: `This kiosk’s kit is for ${street.landmark}, and --landmark says ${landmark}. Leave --landmark out, or join with the kit of ${landmark}.`,
    });
  }
  return ok(street);
}

function makeOneMachine(dataFolder: string, timeZone: string, clock: Clock): Result<Street, HostFailure> {
  const wish = { ...NAMELESS, startsAtMs: clock.now(), endsAtMs: null, timeZone };
  const { roster, secret, keys } = makeEdition(wish);
  const privateKeys = keys.map(({ keyId, privateKey }) => ({ keyId, privateKey }));
  const path = streetPaths(dataFolder).oneMachine;
  try {
    makeStreetFolder(dataFolder);
    const file = { format: 'starstreet-one-machine', version: 1, roster, secret, privateKeys };
    writeSecretFile(path, file);
  } catch (failure) {
    return err({
      kind: 'dataFolderNotWritable',
      sentence: `${path} cannot be written (${fileFailureReason(failure)}). Free some space or give this user the right to write there.`,
    });
  }
  return ok(createStreet({ roster, secret, keys, landmark: null }));
}
