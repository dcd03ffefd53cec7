import type { EventBody, ReportedEvent } from '../../contract/events.ts';
import type { Disposable } from '../../domain/core/Disposable.ts';
import { type BatchAnswer, type OutboxStorage, takeBatch, trim } from './outboxRules.ts';

export type OutboxParts = {
  /** Sends a batch; tells what became of it. Never rejects. */
  readonly send: (events: readonly ReportedEvent[]) => Promise<BatchAnswer>;
  readonly storage: OutboxStorage;
  readonly now: () => number;
  readonly newId: () => string;
  readonly setTimeout: (callback: () => void, delayMs: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
};

/** Facts that follow each other closely travel together. */
const GATHERING_MS = 60;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Facts on their way to the host. Each gets its id when it happens, so that sending it twice keeps it once; what
 * could not be sent is tried again with growing pauses and survives a reload. Nothing personal is in them.
 */
export class Outbox implements Disposable {
  readonly #parts: OutboxParts;
  #waiting: ReportedEvent[];
  #timer: unknown = null;
  #sending = false;
  #failures = 0;
  #oneByOne = 0;
  #disposed = false;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#waiting = trim(parts.storage.load());
    if (this.#waiting.length > 0) this.#sendIn(GATHERING_MS);
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  record(body: EventBody): void {
    const { newId, now, storage } = this.#parts;
    this.#waiting = trim([...this.#waiting, { id: newId(), atMs: Math.floor(now()), body }]);
    storage.save(this.#waiting);
    if (!this.#sending && this.#failures === 0) this.#sendIn(GATHERING_MS);
  }

  /** Sends at once what waits, for the page is about to go; what does not arrive is sent by the next one. */
  dispose(): void {
    if (this.#disposed) return;
    void this.#send();
    this.#disposed = true;
    this.#forgetTimer();
  }

  #sendIn(delayMs: number): void {
    if (this.#timer !== null || this.#disposed) return;
    this.#timer = this.#parts.setTimeout(() => {
      this.#timer = null;
      void this.#send();
    }, delayMs);
  }

  #forgetTimer(): void {
    if (this.#timer !== null) this.#parts.clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #send(): Promise<void> {
    if (this.#sending || this.#disposed || this.#waiting.length === 0) return;
    this.#forgetTimer();
    this.#sending = true;
    const batch = takeBatch(this.#waiting, this.#oneByOne > 0);
    const answer = await this.#parts.send(batch);
    this.#sending = false;
    // The next page's box owns the storage by now: a late answer must not write over what it has kept there since.
    if (this.#disposed) return;
    this.#take(answer, batch);
    if (this.#waiting.length === 0) return;
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(this.#failures - 1, 10));
    this.#sendIn(this.#failures === 0 ? GATHERING_MS : pause);
  }

  #take(answer: BatchAnswer, batch: readonly ReportedEvent[]): void {
    switch (answer) {
      case 'settled':
        this.#failures = 0;
        this.#oneByOne = Math.max(0, this.#oneByOne - batch.length);
        this.#drop(batch);
        return;
      case 'malformed':
        // One that is malformed makes the host refuse all of them: alone, it can only harm itself.
        if (batch.length === 1) {
          this.#oneByOne = Math.max(0, this.#oneByOne - 1);
          this.#drop(batch);
        } else {
          this.#oneByOne = batch.length;
        }
        return;
      case 'unreachable':
        this.#failures += 1;
    }
  }

  #drop(batch: readonly ReportedEvent[]): void {
    const gone = new Set(batch.map(({ id }) => id));
    this.#waiting = this.#waiting.filter(({ id }) => !gone.has(id));
    this.#parts.storage.save(this.#waiting);
  }
}
