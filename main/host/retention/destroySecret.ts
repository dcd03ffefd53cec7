import { closeSync, existsSync, fstatSync, fsyncSync, openSync, writeSync } from 'node:fs';
import type { z } from 'zod';
import { kitFileSchema, oneMachineFileSchema } from '../../../contract/street.ts';
import type { EpochMilliseconds } from '../../../domain/core/brand.ts';
import { hasEnded } from '../../../domain/passes/openPass.ts';
import { readStreetFile, streetPaths, writeSecretFile } from '../street/streetFiles.ts';

/**
 * Destroys the secret of every edition in the data folder that is over: without it, no mark of an event can be worked
 * out from a pass again. Kits and keys stay, so that events can still be exchanged. Returns the files that lost it.
 */
export function destroySecret(dataFolder: string, nowMs: EpochMilliseconds): string[] {
  const { kit, oneMachine } = streetPaths(dataFolder);
  return [
    ...(destroyIn(kit, kitFileSchema, nowMs) ? [kit] : []),
    ...(destroyIn(oneMachine, oneMachineFileSchema, nowMs) ? [oneMachine] : []),
  ];
}

type StreetSchema = typeof kitFileSchema | typeof oneMachineFileSchema;

function destroyIn(path: string, schema: StreetSchema, nowMs: EpochMilliseconds): boolean {
  if (!existsSync(path)) return false;
  const read = readStreetFile<z.ZodType<z.infer<StreetSchema>>>(path, schema);
  // A damaged file stops the kiosk at its next start, with a sentence.
  if (!read.ok || read.value.secret === null) return false;
  const endsAtMs = read.value.roster.edition.endsAtMs as EpochMilliseconds | null;
  if (!hasEnded({ endsAtMs }, nowMs)) return false;
  // The file is replaced first and its old content overwritten after that: whenever the power fails, one is whole.
  const old = openSync(path, 'r+');
  try {
    writeSecretFile(path, { ...read.value, secret: null });
    writeSync(old, Buffer.alloc(fstatSync(old).size), 0, null, 0);
    fsyncSync(old);
  } finally {
    closeSync(old);
  }
  return true;
}
