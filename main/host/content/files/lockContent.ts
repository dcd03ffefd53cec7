import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { err, ok, type Result } from '../../../../domain/core/Result.ts';
import { sqliteFailureKind } from '../../store/sqliteFailure.ts';

/** The other one writes a few files. */
const WAIT_MS = 5000;

/** Runs `work` while nobody else changes the content of a data folder. The error is a sentence. */
export type ContentLock = <Value>(work: () => Value) => Result<Value, string>;

/**
 * A kiosk and a command may change content at the same time. The lock is SQLite's, which the operating system drops when
 * the process ends in whatever way.
 */
export function contentLock(dataFolder: string): ContentLock {
  return (work) => {
    const lock = new DatabaseSync(join(dataFolder, 'content.lock'), { timeout: WAIT_MS });
    try {
      lock.exec('BEGIN EXCLUSIVE');
    } catch (failure) {
      lock.close();
      if (sqliteFailureKind(failure) !== 'busy') throw failure;
      return err('Another program is changing the content of this kiosk just now. Try again in a moment.');
    }
    try {
      return ok(work());
    } finally {
      lock.close();
    }
  };
}
