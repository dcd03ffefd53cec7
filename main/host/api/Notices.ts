import { EventPublisher } from '@orpc/server';
import type { KioskNotice } from '../../../contract/api.ts';

/** A page that is this far behind has stopped reading; the newest settings are what counts. */
const MOST_BUFFERED = 100;

/** What the host tells its pages without being asked. */
export class Notices {
  readonly #publisher = new EventPublisher<{ notice: KioskNotice }>({ maxBufferedEvents: MOST_BUFFERED });

  publish(notice: KioskNotice): void {
    this.#publisher.publish('notice', notice);
  }

  /** Begins with `first`, asked for after subscribing so that no change falls between the two. */
  async *follow(
    first: () => readonly KioskNotice[],
    signal: AbortSignal | undefined,
  ): AsyncGenerator<KioskNotice, void> {
    const later = this.#publisher.subscribe('notice', { signal });
    yield* first();
    yield* later;
  }
}
