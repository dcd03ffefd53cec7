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
    const path = join(dataFolder, 'content.lock');
    const taken = take(path);
    if (!taken.ok) return taken;
    try {
      return ok(work());
    } finally {
      taken.value.close();
    }
  };
}

function take(path: string): Result<DatabaseSync, string> {
  let lock: DatabaseSync | null = null;
  try {
    lock = new DatabaseSync(path, { timeout: WAIT_MS });
    lock.exec('BEGIN EXCLUSIVE');
    return ok(lock);
  } catch (failure) {
    lock?.close();
    const kind = sqliteFailureKind(failure);
    if (kind === null) throw failure;
    return err(
      kind === 'busy'
        ? 'Another program is changing the content of this kiosk just now. Try again in a moment.'
        : `Nothing was changed: ${path} cannot be locked (${kind}). Free some space, or give this user the right to write there.`,
    );
  }
}
