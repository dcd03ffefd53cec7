import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../../domain/core/Clock.ts';
import { DisposableStore } from '../../../domain/core/Disposable.ts';
import { ok, type Result } from '../../../domain/core/Result.ts';
import { prepareDataFolder } from '../folders/prepareDataFolder.ts';
import type { HostFailure } from '../HostFailure.ts';
import { lockDataFolder } from './DataFolderLock.ts';
import { kioskIdentity } from './kioskIdentity.ts';
import { checkOrigin, migrate } from './migrate.ts';
import { openConnection, STORE_PRAGMAS } from './openConnection.ts';
import { Store } from './Store.ts';
import { setAsideDamaged } from './setAsideDamaged.ts';
import { isDamage } from './sqliteFailure.ts';
import { databasePath } from './storePaths.ts';

export type OpenedStore = {
  readonly store: Store;
  /** Where a damaged database was moved to, or null. */
  readonly damagedSetAsideAt: string | null;
  /** Closes the store and lets others have the data folder. */
  dispose(): void;
};

/**
 * Opens the store of a data folder, alone. A damaged database is set aside with its date and a new one begun: the
 * kiosk must go on. One that is newer than the program, or another program's, is refused and left as it is.
 */
export async function openStore(dataFolder: string, clock: Clock): Promise<Result<OpenedStore, HostFailure>> {
  const prepared = prepareDataFolder(dataFolder);
  if (!prepared.ok) return prepared;
  const lock = lockDataFolder(dataFolder);
  if (!lock.ok) return lock;
  const owned = new DisposableStore();
  owned.add(lock.value);
  try {
    const path = databasePath(dataFolder);
    const opened = openOrSetAside(path, clock);
    owned.defer(() => opened.database.close());
    const allowed = checkOrigin(opened.database, path);
    if (!allowed.ok) {
      owned.dispose();
      return allowed;
    }
    opened.database.exec(STORE_PRAGMAS);
    migrate(opened.database);
    const last = lastOfThisFile(opened.database);
    const kioskId = kioskIdentity(dataFolder, last?.kioskId ?? null);
    const beginsAnew = opened.setAside !== null;
    const store = new Store(
      path,
      opened.database,
      kioskId,
      nextSequence(opened.database, kioskId, beginsAnew ? clock.now() : 0),
    );
    if (opened.setAside !== null) {
      await store.record(
        { type: 'incident', what: 'databaseDamaged', detail: 'set aside, a new one was begun' },
        clock.now(),
      );
    }
    return ok({
      store,
      damagedSetAsideAt: opened.setAside,
      dispose() {
        store.dispose();
        lock.value.dispose();
      },
    });
  } catch (failure) {
    owned.dispose();
    throw failure;
  }
}

function openOrSetAside(
  path: string,
  clock: Clock,
): { readonly database: DatabaseSync; readonly setAside: string | null } {
  try {
    return { database: openConnection(path), setAside: null };
  } catch (failure) {
    if (!isDamage(failure) || !existsSync(path)) throw failure;
    const setAside = setAsideDamaged(path, clock.now());
    return { database: openConnection(path), setAside };
  }
}

function lastOfThisFile(database: DatabaseSync): { readonly kioskId: string } | null {
  const row = database.prepare('SELECT kiosk_id FROM events ORDER BY place DESC LIMIT 1').get();
  return row === undefined ? null : { kioskId: String(row.kiosk_id) };
}

/**
 * After a damaged database, numbers that were given before must not be given again, or copies of both files could not
 * be merged. They cannot be read any more, but a kiosk makes far fewer than one event a second: the seconds since 1970
 * are beyond all of them.
 */
function nextSequence(database: DatabaseSync, kioskId: string, afterDamageAtMs: number): number {
  const row = database
    .prepare('SELECT sequence AS last FROM events WHERE kiosk_id = ? ORDER BY place DESC LIMIT 1')
    .get(kioskId);
  return Math.max(Number(row?.last ?? 0), Math.floor(afterDamageAtMs / 1000)) + 1;
}
