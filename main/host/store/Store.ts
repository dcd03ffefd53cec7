import type { DatabaseSync } from 'node:sqlite';
import { v7 as uuidv7 } from 'uuid';
import type { EventBody, ReportedEvent } from '../../../contract/events.ts';
import type { KioskId } from '../../../domain/core/brand.ts';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import { type AppendOutcome, EventAppender, type LastOwnEvent } from './EventAppender.ts';

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
    if (!this.#open) throw new Error('The store is closed');
    try {
      const outcome = this.#appender.append(events);
      this.#isKeeping = true;
      return outcome;
    } catch (failure) {
      this.#isKeeping = false;
      throw failure;
    }
  }

  /** A fact that the host itself saw. */
  async record(body: EventBody, atMs: number): Promise<void> {
    await this.append([{ id: uuidv7({ msecs: atMs }), atMs: Math.round(atMs), body }]);
  }

  /** The database is one file again then. */
  dispose(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#database.close();
  }
}
