import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../../domain/core/Clock.ts';
import { DisposableStore } from '../../../domain/core/Disposable.ts';
import { ok, type Result } from '../../../domain/core/Result.ts';
import { prepareDataFolder } from '../folders/prepareDataFolder.ts';
import type { HostFailure } from '../HostFailure.ts';
import { lockDataFolder } from './DataFolderLock.ts';
import { keptKioskId, kioskIdentity } from './kioskIdentity.ts';
import { checkOrigin, migrate } from './migrate.ts';
import { openConnection, STORE_PRAGMAS } from './openConnection.ts';
import { lastOwnEvent, ownKioskId } from './ownEvents.ts';
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
    // The kiosk was here before, and its database was lost.
    const isLost = !existsSync(path) && keptKioskId(dataFolder) !== null;
    const opened = openOrSetAside(path, clock);
    owned.defer(() => opened.database.close());
    const allowed = checkOrigin(opened.database, path);
    if (!allowed.ok) {
      owned.dispose();
      return allowed;
    }
    opened.database.exec(STORE_PRAGMAS);
    migrate(opened.database);
    const kioskId = kioskIdentity(dataFolder, ownKioskId(opened.database));
    const beginsAnew = opened.setAside !== null || isLost;
    const last = lastOwnEvent(opened.database, kioskId, beginsAnew ? clock.now() : 0);
    const store = new Store(path, opened.database, kioskId, last);
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
