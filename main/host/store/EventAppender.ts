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

type Waiting = {
  readonly events: readonly ReportedEvent[];
  readonly resolve: (outcome: AppendOutcome) => void;
  readonly reject: (failure: unknown) => void;
};

/**
 * Writes events durably. What arrives within one turn of the event loop shares one commit, because the wait for the
 * disk costs far more than the rows.
 */
export class EventAppender {
  readonly #database: DatabaseSync;
  readonly #kioskId: KioskId;
  readonly #insert: StatementSync;
  readonly #findById: StatementSync;
  readonly #findCheckIn: StatementSync;
  #nextSequence: number;
  #waiting: Waiting[] = [];

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

  /** Resolves when the events are on the disk. Rejects with SQLite's error when they cannot be; then none is kept. */
  append(events: readonly ReportedEvent[]): Promise<AppendOutcome> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.flush());
      this.#waiting.push({ events, resolve, reject });
    });
  }

  /** Writes what waits, now. */
  flush(): void {
    const group = this.#waiting;
    if (group.length === 0) return;
    this.#waiting = [];
    try {
      const outcomes = this.#inOneCommit(group.map(({ events }) => events));
      for (const [index, { resolve }] of group.entries()) resolve(outcomes[index]!);
    } catch (failure) {
      for (const { reject } of group) reject(failure);
    }
  }

  #inOneCommit(batches: readonly (readonly ReportedEvent[])[]): AppendOutcome[] {
    // A single statement is its own transaction: two statements less on the most frequent way.
    if (batches.length === 1 && batches[0]!.length === 1) return [this.#insertAll(batches[0]!)];
    const sequenceBefore = this.#nextSequence;
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const outcomes = batches.map((events) => this.#insertAll(events));
      this.#database.exec('COMMIT');
      return outcomes;
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
      throw new Error(`Event ${id} was not written: sequence ${this.#nextSequence} is taken already`);
    }
  }
}
