import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { checkOrigin } from './migrate.ts';
import { isDamage, sqliteFailureKind } from './sqliteFailure.ts';
import { databasePath } from './storePaths.ts';

export type StoreCondition =
  | { readonly kind: 'missing' }
  | { readonly kind: 'sound'; readonly events: number; readonly newestAtMs: number | null }
  | { readonly kind: 'damaged' }
  /** By another program, or by a newer one of ours. */
  | { readonly kind: 'refused'; readonly sentence: string };

/** Looks at a data folder's database as a whole, without changing it. */
export function inspectStore(dataFolder: string): StoreCondition {
  const path = databasePath(dataFolder);
  if (!existsSync(path)) return { kind: 'missing' };
  const database = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  try {
    const allowed = checkOrigin(database, path);
    if (!allowed.ok) return { kind: 'refused', sentence: allowed.error.sentence };
    const verdict = database.prepare('PRAGMA quick_check(1)').get();
    if (Object.values(verdict ?? {})[0] !== 'ok') return { kind: 'damaged' };
    if (database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'events'`).get() === undefined) {
      return { kind: 'sound', events: 0, newestAtMs: null };
    }
    const row = database.prepare('SELECT count(*) AS events, max(at_ms) AS newest FROM events').get();
    return {
      kind: 'sound',
      events: Number(row?.events),
      newestAtMs: row?.newest === null ? null : Number(row?.newest),
    };
  } catch (failure) {
    if (isDamage(failure)) return { kind: 'damaged' };
    throw failure;
  } finally {
    database.close();
  }
}

/** Whether a kiosk runs with this data folder now. */
export function isDataFolderInUse(dataFolder: string): boolean {
  const path = join(dataFolder, 'running.lock');
  if (!existsSync(path)) return false;
  const lock = new DatabaseSync(path, { readOnly: true, timeout: 0 });
  try {
    lock.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch (failure) {
    if (sqliteFailureKind(failure) === 'busy') return true;
    throw failure;
  } finally {
    lock.close();
  }
}
