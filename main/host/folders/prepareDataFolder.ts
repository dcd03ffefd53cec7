import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { HostFailure } from '../HostFailure.ts';
import { fileFailureReason } from './fileFailureReason.ts';

/** Makes the data folder if it is missing, and tries a file in it: permissions alone do not tell of a full or read-only disk. */
export function prepareDataFolder(dataFolder: string): Result<void, HostFailure> {
  const trial = join(dataFolder, `.trial-${process.pid}`);
  try {
    mkdirSync(dataFolder, { recursive: true });
    writeFileSync(trial, 'Star Street');
    rmSync(trial);
    return ok(undefined);
  } catch (failure) {
    return err({
      kind: 'dataFolderNotWritable',
      sentence: `The data folder ${dataFolder} cannot be written (${fileFailureReason(failure)}). Give this user the right to write there, free some space, or choose another folder with --data.`,
    });
  }
}
