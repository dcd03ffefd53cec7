import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { Kysely } from 'kysely';
import { type Disposable, toDisposable } from '../../../domain/core/Disposable.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { ToLocalTime } from '../../../domain/schedule/LocalTime.ts';
import type { Period } from '../../../domain/statistics/Period.ts';
import type { StreetEvent } from '../../../domain/statistics/StreetEvent.ts';
import type { HostFailure } from '../HostFailure.ts';
import { checkOrigin, NEWEST_VERSION } from './migrate.ts';
import { nodeSqliteDialect } from './nodeSqliteDialect.ts';
import { type CsvChunk, readEventsAsCsv } from './readEventsAsCsv.ts';
import { readPragma } from './readPragma.ts';
import { readStreetEvents } from './readStreetEvents.ts';
import type { EventsTable, StoreSchema } from './StoreSchema.ts';
import { isDamage, sqliteFailureKind } from './sqliteFailure.ts';
import { databasePath } from './storePaths.ts';

export type EventFilter = {
  /** All kinds when left out. */
  readonly types?: readonly string[];
  readonly fromMs?: number | null;
  /** Not included. */
  readonly toMs?: number | null;
};

/**
 * Rows that are fetched at once, as lists. One by one they cost half as much again, and a reader that stays within one
 * query for long keeps the kiosk's journal from being folded into its database.
 */
const ROWS_AT_ONCE = 500;
type EventRow = [number, string, string, number, number, string, string | null, string];

/** A store that is only read, whether or not the kiosk is running with it. */
export interface StoreReader extends Disposable {
  /** In the order of recording, however many there are, only some are in memory at once. */
  events(filter: EventFilter): IterableIterator<EventsTable>;
  /** The same as lines of CSV without a head. */
  eventsAsCsv(period: Period, toLocalTime: ToLocalTime): Iterable<CsvChunk>;
  /** What figures of a period are made of, kiosk by kiosk in the order of its sequence. */
  streetEvents(period: Period): IterableIterator<StreetEvent>;
}

export function openForReading(dataFolder: string): Result<StoreReader, HostFailure> {
  const opened = openDatabaseForReading(dataFolder);
  return opened.ok ? ok(reader(opened.value)) : opened;
}

/** The database of a data folder, whether or not the kiosk is running with it; nothing can be written through it. */
export function openDatabaseForReading(dataFolder: string): Result<DatabaseSync, HostFailure> {
  const path = databasePath(dataFolder);
  if (!existsSync(path)) {
    return err({
      kind: 'databaseMissing',
      sentence: `There is no database in ${dataFolder}. A kiosk makes one at its first start; if it has another data folder, name it with --data.`,
    });
  }
  try {
    const database = connect(path);
    const allowed = checkOrigin(database, path);
    if (!allowed.ok) {
      database.close();
      return allowed;
    }
    if (readPragma(database, 'user_version') < NEWEST_VERSION) {
      database.close();
      return err({
        kind: 'databaseTooOld',
        sentence: `${path} was written by an older Star Street. Start the kiosk once, which brings it up to date.`,
      });
    }
    return ok(database);
  } catch (failure) {
    if (isDamage(failure)) {
      return err({
        kind: 'databaseDamaged',
        sentence: `${path} is damaged and cannot be read. The kiosk sets it aside at its next start and begins a new one.`,
      });
    }
    throw failure;
  }
}

/**
 * A database in WAL mode wants a file for shared memory beside it. Where that cannot be made, such as in a backup on a
 * read-only disk, nobody is writing either, and SQLite may take the file as unchanging.
 */
function connect(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  try {
    readPragma(database, 'schema_version');
    return database;
  } catch (failure) {
    database.close();
    const kind = sqliteFailureKind(failure);
    if (kind !== 'cannotOpen' && kind !== 'readOnly') throw failure;
    const unchanging = pathToFileURL(path);
    unchanging.search = '?immutable=1';
    return new DatabaseSync(unchanging, { readOnly: true });
  }
}

function reader(database: DatabaseSync): StoreReader {
  const queries = new Kysely<StoreSchema>({ dialect: nodeSqliteDialect(database) });
  return {
    *events({ types, fromMs, toMs }) {
      let query = queries
        .selectFrom('events')
        .where('place', '>', 0)
        .select(['place', 'id', 'kiosk_id', 'sequence', 'at_ms', 'type', 'visit_id', 'body'])
        .orderBy('place')
        .limit(ROWS_AT_ONCE);
      if (types !== undefined) query = query.where('type', 'in', types);
      if (typeof fromMs === 'number') query = query.where('at_ms', '>=', fromMs);
      if (typeof toMs === 'number') query = query.where('at_ms', '<', toMs);
      const { sql, parameters } = query.compile();
      const [, ...filters] = parameters as (string | number)[];
      const statement = database.prepare(sql);
      statement.setReturnArrays(true);
      let last = 0;
      for (;;) {
        const rows = statement.all(last, ...filters) as unknown as EventRow[];
        for (const [place, id, kiosk_id, sequence, at_ms, type, visit_id, body] of rows) {
          last = place;
          yield { place, id, kiosk_id, sequence, at_ms, type, visit_id, body };
        }
        if (rows.length < ROWS_AT_ONCE) return;
      }
    },
    eventsAsCsv: (period, toLocalTime) => readEventsAsCsv(database, period, toLocalTime),
    streetEvents: (period) => readStreetEvents(database, period),
    ...toDisposable(() => database.close()),
  };
}
