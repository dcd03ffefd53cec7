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

/**
 * Writes events durably, each call in one commit. It waits for the disk on the spot: at a kiosk there is one page, which
 * sends what it has in one report, and nothing to do meanwhile that a visitor would miss.
 */
export class EventAppender {
  readonly #database: DatabaseSync;
  readonly #kioskId: KioskId;
  readonly #insert: StatementSync;
  readonly #findById: StatementSync;
  readonly #findCheckIn: StatementSync;
  #nextSequence: number;

  /** `nextSequence` is the first number that no event of this kiosk bears. */
  constructor(database: DatabaseSync, kioskId: KioskId, nextSequence: number) {
    this.#database = database;
    this.#kioskId = kioskId;
    this.#nextSequence = nextSequence;
    this.#insert = database.prepare(
      `INSERT INTO events (id, kiosk_id, sequence, at_ms, type, visit_id, body)
       VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    );
    this.#findById = database.prepare('SELECT 1 FROM events WHERE id = ?');
    this.#findCheckIn = database.prepare(`SELECT 1 FROM events WHERE type = 'checkedIn' AND visit_id = ?`);
  }

  /** The events are on the disk when this returns. Throws SQLite's error when they cannot be; then none is kept. */
  append(events: readonly ReportedEvent[]): AppendOutcome {
    // A single statement is its own transaction: two statements less on the most frequent way.
    if (events.length === 1) return this.#insertAll(events);
    const sequenceBefore = this.#nextSequence;
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const outcome = this.#insertAll(events);
      this.#database.exec('COMMIT');
      return outcome;
    } catch (failure) {
      this.#nextSequence = sequenceBefore;
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
    const { changes } = this.#insert.run(
      id,
      this.#kioskId,
      this.#nextSequence,
      atMs,
      body.type,
      visitId,
      JSON.stringify(body),
    );
    if (changes === 1) {
      this.#nextSequence++;
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
