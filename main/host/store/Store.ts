import type { DatabaseSync } from 'node:sqlite';
import { v7 as uuidv7 } from 'uuid';
import type { EventBody, ReportedEvent } from '../../../contract/events.ts';
import type { KioskId } from '../../../domain/core/brand.ts';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import { type AppendOutcome, EventAppender, type LastOwnEvent } from './EventAppender.ts';

/** What may be done within one commit. */
export type StoreTransaction = {
  readonly database: DatabaseSync;
  /** A fact that the host itself saw. */
  record(body: EventBody, atMs: number): void;
};

/** The kiosk's durable memory. Only events are kept; every figure is computed from them, so none can be out of date. */
export class Store implements Disposable {
  readonly path: string;
  readonly kioskId: KioskId;
  readonly #database: DatabaseSync;
  readonly #appender: EventAppender;
  #open = true;
  #isKeeping = true;

  constructor(path: string, database: DatabaseSync, kioskId: KioskId, last: LastOwnEvent) {
    this.path = path;
    this.kioskId = kioskId;
    this.#database = database;
    this.#appender = new EventAppender(database, kioskId, last);
  }

  /** Whether the last events could be written: false on a full or broken disk, until writing works again. */
  get isKeeping(): boolean {
    return this.#isKeeping;
  }

  /** Resolves when the events are on the disk; what is known by its id is kept once. */
  async append(events: readonly ReportedEvent[]): Promise<AppendOutcome> {
    return this.#keeping(() => this.#appender.append(events));
  }

  /** A fact that the host itself saw. */
  async record(body: EventBody, atMs: number): Promise<void> {
    await this.append([asReported(body, atMs)]);
  }

  /** Writes rows of other tables and the events that tell of them whole or not at all; durable when it returns. */
  transaction<Value>(work: (transaction: StoreTransaction) => Value): Value {
    return this.#keeping(() =>
      this.#appender.transaction((append) =>
        work({
          database: this.#database,
          record: (body, atMs) => void append([asReported(body, atMs)]),
        }),
      ),
    );
  }

  /** For reading only. */
  look<Value>(work: (database: DatabaseSync) => Value): Value {
    if (!this.#open) throw new Error('The store is closed');
    return work(this.#database);
  }

  #keeping<Value>(write: () => Value): Value {
    if (!this.#open) throw new Error('The store is closed');
    try {
      const value = write();
      this.#isKeeping = true;
      return value;
    } catch (failure) {
      this.#isKeeping = false;
      throw failure;
    }
  }

  /** The database is one file again then. */
  dispose(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#database.close();
  }
}

/** With a fresh id. */
export function asReported(body: EventBody, atMs: number): ReportedEvent {
  return { id: uuidv7({ msecs: atMs }), atMs: Math.round(atMs), body };
}
