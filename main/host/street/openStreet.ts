import { existsSync } from 'node:fs';
import { kitFileSchema, oneMachineFileSchema } from '../../../contract/street.ts';
import type { Clock } from '../../../domain/core/Clock.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { fileFailureReason } from '../folders/fileFailureReason.ts';
import type { HostFailure } from '../HostFailure.ts';
import { kitFault, oneMachineFault } from './checkFiles.ts';
import { makeEdition } from './makeEdition.ts';
import { createStreet, type Street } from './Street.ts';
import { makeStreetFolder, readStreetFile, streetPaths, writeSecretFile } from './streetFiles.ts';

/** A street that was never named: what is written on the sign outside. */
const NAMELESS = { nameZh: '星街', nameEn: 'Star Street' } as const;

/**
 * The street of a data folder: the one whose kit was joined, else that of this one machine, which is made at the first
 * start. The caller holds the lock of the data folder.
 */
export function openStreet(dataFolder: string, timeZone: string, clock: Clock): Result<Street, HostFailure> {
  const paths = streetPaths(dataFolder);
  if (existsSync(paths.kit)) return openKit(paths.kit);
  if (existsSync(paths.oneMachine)) return openOneMachine(paths.oneMachine);
  const { roster, secret, keys } = makeEdition({
    ...NAMELESS,
    startsAtMs: clock.now(),
    endsAtMs: null,
    timeZone,
  });
  const privateKeys = keys.map(({ keyId, privateKey }) => ({ keyId, privateKey }));
  try {
    makeStreetFolder(dataFolder);
    writeSecretFile(paths.oneMachine, {
      format: 'starstreet-one-machine',
      version: 1,
      roster,
      secret,
      privateKeys,
    });
  } catch (failure) {
    return err({
      kind: 'dataFolderNotWritable',
      sentence: `${paths.oneMachine} cannot be written (${fileFailureReason(failure)}). Free some space or give this user the right to write there.`,
    });
  }
  return ok(createStreet({ roster, secret, keys, landmark: null }));
}

function openKit(path: string): Result<Street, HostFailure> {
  const read = readStreetFile(path, kitFileSchema);
  const fault = read.ok ? kitFault(read.value) : read.error;
  if (!read.ok || fault !== null) {
    return damaged(`${path} is damaged: ${fault}. Join again with: start --kit FILE --new-edition`);
  }
  const { roster, secret, landmark, keyId, privateKey } = read.value;
  return ok(createStreet({ roster, secret, landmark, keys: [{ keyId, landmark, privateKey }] }));
}

function openOneMachine(path: string): Result<Street, HostFailure> {
  const read = readStreetFile(path, oneMachineFileSchema);
  const fault = read.ok ? oneMachineFault(read.value) : read.error;
  if (!read.ok || fault !== null) {
    return damaged(`${path} is damaged: ${fault}. Move it away, and the next start begins a new street.`);
  }
  const { roster, secret, privateKeys } = read.value;
  const keys = roster.keys.flatMap(({ keyId, landmark }) => {
    const own = privateKeys.find((key) => key.keyId === keyId);
    return own === undefined ? [] : [{ ...own, landmark }];
  });
  return ok(createStreet({ roster, secret, keys, landmark: null }));
}

function damaged(sentence: string): Result<Street, HostFailure> {
  return err({ kind: 'streetDamaged', sentence });
}
