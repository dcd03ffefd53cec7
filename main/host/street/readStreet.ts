import { existsSync } from 'node:fs';
import { type KitFile, kitFileSchema, oneMachineFileSchema } from '../../../contract/street.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { HostFailure } from '../HostFailure.ts';
import { kitFault, oneMachineFault } from './checkFiles.ts';
import { createStreet, type Street } from './Street.ts';
import { readStreetFile, streetPaths } from './streetFiles.ts';

/**
 * The street of a data folder: the one whose kit was joined, else that of this one machine; null when there is neither.
 * Changes nothing, so a command may ask while the kiosk is running.
 */
export function readStreet(dataFolder: string): Result<Street | null, HostFailure> {
  const paths = streetPaths(dataFolder);
  if (existsSync(paths.kit)) return openKit(paths.kit);
  if (existsSync(paths.oneMachine)) return openOneMachine(paths.oneMachine);
  return ok(null);
}

/** A kit whose parts fit each other; the error is what is wrong, in words. */
export function readKit(path: string): Result<KitFile, string> {
  const read = readStreetFile(path, kitFileSchema);
  if (!read.ok) return read;
  const fault = kitFault(read.value);
  return fault === null ? read : err(fault);
}

function openKit(path: string): Result<Street, HostFailure> {
  const read = readKit(path);
  if (!read.ok)
    return damaged(`${path} is damaged: ${read.error}. Join again with the kit: start --kit FILE`);
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
