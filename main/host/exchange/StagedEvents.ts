import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { EventFileEvent } from '../../../contract/eventFile.ts';
import { type Disposable, toDisposable } from '../../../domain/core/Disposable.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { FileFault } from './FileFault.ts';

/**
 * A file's events while it is not yet known whether they are true: in a temporary table, which SQLite keeps in a file of
 * its own and which nobody else sees. The store is not touched, and a kiosk that runs with it is not kept waiting.
 */
export class StagedEvents implements Disposable {
  readonly #database: DatabaseSync;
  readonly #insert: StatementSync;
  readonly #disposal: Disposable;

  /** One at a time for a connection. */
  constructor(database: DatabaseSync) {
    this.#database = database;
    database.exec(`
      CREATE TEMP TABLE staged_events (
        sequence INTEGER PRIMARY KEY,
        id TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        type TEXT NOT NULL,
        visit_id TEXT,
        body TEXT NOT NULL
      ) STRICT
    `);
    this.#insert = database.prepare(
      'INSERT INTO temp.staged_events (sequence, id, at_ms, type, visit_id, body) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#disposal = toDisposable(() => {
      if (database.isTransaction) database.exec('ROLLBACK');
      database.exec('DROP TABLE IF EXISTS temp.staged_events');
    });
    // One transaction for all of them; of the store, it holds nothing.
    database.exec('BEGIN');
  }

  add({ sequence, id, atMs, body }: EventFileEvent, bodyAsWritten: unknown): void {
    const visitId = 'visitId' in body ? body.visitId : null;
    this.#insert.run(sequence, id, atMs, body.type, visitId, JSON.stringify(bodyAsWritten));
  }

  /** No more are added. */
  close(): void {
    this.#database.exec('COMMIT');
  }

  dispose(): void {
    this.#disposal.dispose();
  }
}

export type Merged = { readonly fresh: number; readonly known: number };

/**
 * Brings the staged events among those of the store, within the caller's transaction; after an error, roll it back.
 * `isOwn`: they are of the very kiosk whose store it is, of which no list of files tells what is here.
 */
export function mergeStaged(
  database: DatabaseSync,
  kioskId: string,
  span: { readonly firstSequence: number; readonly lastSequence: number; readonly events: number },
  { isOwn = false } = {},
): Result<Merged, FileFault> {
  if (isOwn || mayOverlap(database, kioskId, span)) {
    const sequence = firstOf(
      database,
      `SELECT min(staged.sequence) AS sequence FROM events
       CROSS JOIN temp.staged_events AS staged ON staged.sequence = events.sequence
       WHERE events.kiosk_id = ?
         AND (events.id <> staged.id OR events.at_ms <> staged.at_ms OR events.body <> staged.body)`,
      kioskId,
    );
    if (sequence !== null) return err({ kind: 'twoEventsOfOneNumber', kioskId, sequence });
  }
  const inserted = database
    .prepare(
      `INSERT INTO events (id, kiosk_id, sequence, at_ms, type, visit_id, body)
       SELECT id, ?, sequence, at_ms, type, visit_id, body FROM temp.staged_events WHERE true ORDER BY sequence
       ON CONFLICT DO NOTHING`,
    )
    .run(kioskId);
  const fresh = Number(inserted.changes);
  if (fresh < span.events) {
    const sequence = notAsKept(database, kioskId);
    if (sequence !== null) return err({ kind: 'eventOfAnother', sequence });
  }
  return ok({ fresh, known: span.events - fresh });
}

/** The first staged event that the store does not have as it stands in the file; null when it has all. */
export function notAsKept(database: DatabaseSync, kioskId: string): number | null {
  return firstOf(
    database,
    `SELECT min(staged.sequence) AS sequence FROM temp.staged_events AS staged
     LEFT JOIN events ON events.id = staged.id AND events.kiosk_id = ? AND events.sequence = staged.sequence
       AND events.at_ms = staged.at_ms AND events.body = staged.body
     WHERE events.id IS NULL`,
    kioskId,
  );
}

/** Without an index over kiosk and sequence, looking for a number reads all events: only where one may be found. */
function mayOverlap(
  database: DatabaseSync,
  kioskId: string,
  { firstSequence, lastSequence }: { readonly firstSequence: number; readonly lastSequence: number },
): boolean {
  const overlapping = database
    .prepare(
      'SELECT 1 FROM imported_files WHERE kiosk_id = ? AND last_sequence >= ? AND first_sequence <= ? LIMIT 1',
    )
    .get(kioskId, firstSequence, lastSequence);
  return overlapping !== undefined;
}

function firstOf(database: DatabaseSync, query: string, kioskId: string): number | null {
  const { sequence } = database.prepare(query).get(kioskId) as { sequence: number | null };
  return sequence;
}
