import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { KioskId } from '../../../domain/core/brand.ts';
import type { Clock } from '../../../domain/core/Clock.ts';
import { type Disposable, DisposableStore } from '../../../domain/core/Disposable.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { HostFailure } from '../HostFailure.ts';
import { EventAppender } from './EventAppender.ts';
import { kioskIdentity } from './kioskIdentity.ts';
import { checkOrigin, NEWEST_VERSION } from './migrate.ts';
import { STORE_PRAGMAS } from './openConnection.ts';
import { openStore } from './openStore.ts';
import { lastOwnEvent, ownKioskId } from './ownEvents.ts';
import { readPragma } from './readPragma.ts';
import { databasePath } from './storePaths.ts';

/** A command has time: longer than any write of the host's. */
const WAIT_FOR_KIOSK_MS = 10_000;

/** A kiosk's database as a command writes into it. */
export interface StoreWriter extends Disposable {
  readonly database: DatabaseSync;
  readonly kioskId: KioskId;
  /** For this kiosk's own events. One event at a time may be appended within a transaction of the command's. */
  readonly events: EventAppender;
  /** Where a damaged database was moved to, or null. */
  readonly damagedSetAsideAt: string | null;
}

/**
 * Opens the database of a data folder for a command, whether or not a kiosk is running with it. Where none is, it is
 * kept from starting until this is disposed of. Nothing is made where there is no database: the folder may be misspelt.
 */
export async function openForWriting(
  dataFolder: string,
  clock: Clock,
): Promise<Result<StoreWriter, HostFailure>> {
  const path = databasePath(dataFolder);
  if (!existsSync(path)) {
    return err({
      kind: 'databaseMissing',
      sentence: `There is no database in ${dataFolder}. A kiosk makes one at its first start; if it has another data folder, name it with --data.`,
    });
  }
  const owned = new DisposableStore();
  const alone = await openStore(dataFolder, clock);
  if (alone.ok) owned.add(alone.value);
  else if (alone.error.kind !== 'dataFolderInUse') return alone;
  try {
    const database = new DatabaseSync(path, { timeout: WAIT_FOR_KIOSK_MS });
    owned.defer(() => database.close());
    const allowed = checkOrigin(database, path);
    if (allowed.ok && readPragma(database, 'user_version') === NEWEST_VERSION) {
      database.exec(STORE_PRAGMAS);
      const kioskId = kioskIdentity(dataFolder, ownKioskId(database));
      return ok({
        database,
        kioskId,
        // Always a new one: what an old one knows is wrong after a transaction was rolled back.
        get events() {
          return new EventAppender(database, kioskId, lastOwnEvent(database, kioskId, 0));
        },
        damagedSetAsideAt: alone.ok ? alone.value.damagedSetAsideAt : null,
        dispose: () => owned.dispose(),
      });
    }
    owned.dispose();
    if (!allowed.ok) return allowed;
    return err({
      kind: 'databaseTooOld',
      sentence: `The kiosk that is running with ${dataFolder} is an older Star Street. Start it anew with this one, then try again.`,
    });
  } catch (failure) {
    owned.dispose();
    throw failure;
  }
}
