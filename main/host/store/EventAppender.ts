import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { ReportedEvent } from '../../../contract/events.ts';
import type { KioskId } from '../../../domain/core/brand.ts';

export type AppendOutcome = {
  /** Newly written. */
  kept: number;
  /** Already there by their id. */
  known: number;
  refused: { id: string; why: string }[];
};

/** Where a kiosk's own events end: the greatest number of its sequence, and a row behind which all newer ones lie. */
export type LastOwnEvent = { readonly sequence: number; readonly place: number };

/**
 * Writes events durably, each call in one commit. It waits for the disk on the spot: at a kiosk there is one page, which
 * sends what it has in one report, and nothing to do meanwhile that a visitor would miss.
 *
 * A command may write into the same database from another process. So the number of an event is taken in the very
 * statement that writes it, from whatever came behind the last row that was seen here: mostly nothing, at no cost.
 */
export class EventAppender {
  readonly #database: DatabaseSync;
  readonly #kioskId: KioskId;
  readonly #insert: StatementSync;
  readonly #findById: StatementSync;
  readonly #findCheckIn: StatementSync;
  #last: LastOwnEvent;

  constructor(database: DatabaseSync, kioskId: KioskId, last: LastOwnEvent) {
    this.#database = database;
    this.#kioskId = kioskId;
    this.#last = last;
    this.#insert = database.prepare(
      `INSERT INTO events (id, kiosk_id, sequence, at_ms, type, visit_id, body)
       VALUES (
         ?1, ?2,
         1 + max(?3, coalesce((SELECT max(sequence) FROM events WHERE place > ?4 AND kiosk_id = ?2), 0)),
         ?5, ?6, ?7, ?8
       )
       ON CONFLICT DO NOTHING RETURNING sequence, place`,
    );
    this.#findById = database.prepare('SELECT 1 FROM events WHERE id = ?');
    this.#findCheckIn = database.prepare(`SELECT 1 FROM events WHERE type = 'checkedIn' AND visit_id = ?`);
  }

  /** The events are on the disk when this returns. Throws SQLite's error when they cannot be; then none is kept. */
  append(events: readonly ReportedEvent[]): AppendOutcome {
    // A single statement is its own transaction: two statements less on the most frequent way.
    if (events.length === 1) return this.#insertAll(events);
    return this.transaction((append) => append(events));
  }

  /** All that `work` writes in one commit. Throws what it throws; then nothing of it is kept. */
  transaction<Value>(work: (append: (events: readonly ReportedEvent[]) => AppendOutcome) => Value): Value {
    const lastBefore = this.#last;
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const value = work((events) => this.#insertAll(events));
      this.#database.exec('COMMIT');
      return value;
    } catch (failure) {
      this.#last = lastBefore;
      // SQLite has already rolled back by itself after some failures, such as a full disk.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw failure;
    }
  }

  #insertAll(events: readonly ReportedEvent[]): AppendOutcome {
    const outcome: AppendOutcome = { kept: 0, known: 0, refused: [] };
    for (const event of events) this.#insertOne(event, outcome);
    return outcome;
  }

  #insertOne({ id, atMs, body }: ReportedEvent, outcome: AppendOutcome): void {
    const visitId = 'visitId' in body ? body.visitId : null;
    // To its end: `get` would stop at the first row, and a commit that fails after it would go unnoticed.
    const [written] = this.#insert.all(
      id,
      this.#kioskId,
      this.#last.sequence,
      this.#last.place,
      atMs,
      body.type,
      visitId,
      JSON.stringify(body),
    );
    if (written !== undefined) {
      this.#last = { sequence: Number(written.sequence), place: Number(written.place) };
      outcome.kept++;
    } else if (this.#findById.get(id) !== undefined) {
      outcome.known++;
    } else if (body.type === 'checkedIn' && this.#findCheckIn.get(visitId) !== undefined) {
      outcome.refused.push({ id, why: `visit ${visitId} has checked in already` });
    } else {
      throw new Error(`Event ${id} was not written, and no event stands in its way`);
    }
  }
}
