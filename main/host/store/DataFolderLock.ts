import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Disposable, toDisposable } from '../../../domain/core/Disposable.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { HostFailure } from '../HostFailure.ts';
import { sqliteFailureKind } from './sqliteFailure.ts';

/**
 * Keeps a second kiosk out of a data folder. The lock is SQLite's exclusive one on an empty file, which the operating
 * system drops when the process ends in whatever way: no stale lock can keep a kiosk from starting after a power cut.
 */
export function lockDataFolder(dataFolder: string): Result<Disposable, HostFailure> {
  const lock = new DatabaseSync(join(dataFolder, 'running.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (failure) {
    lock.close();
    if (sqliteFailureKind(failure) !== 'busy') throw failure;
    return err({
      kind: 'dataFolderInUse',
      sentence: `Another Star Street is running with the data folder ${dataFolder}. Stop it first, or choose another folder with --data.`,
    });
  }
  return ok(toDisposable(() => lock.close()));
}
