import { v7 as newUuid } from 'uuid';
import type { Heartbeat, KioskNotice } from '../../contract/api.ts';
import type { Cheers } from '../../contract/cheers.ts';
import type { KioskSettings } from '../../contract/configuration.ts';
import type { EventBody } from '../../contract/events.ts';
import type { PassVerdict, ReadPassInput, StampAnswer, StampInput } from '../../contract/passes.ts';
import { type Disposable, DisposableStore } from '../../domain/core/Disposable.ts';
import type { LandmarkId } from '../../domain/landmarks/landmarks.ts';
import type { Show } from '../../domain/shows/Show.ts';
import { browserOutboxStorage } from './browserOutboxStorage.ts';
import { createKioskApi, type KioskApi } from './KioskApi.ts';
import { LiveConnection } from './LiveConnection.ts';
import { Outbox } from './Outbox.ts';
import { sendEvents } from './sendEvents.ts';

const HEARTBEAT_MS = 5000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

export type LoadedShow = { readonly show: Show; readonly cheers: Cheers };

/** The kiosk page's words with its host. Whoever uses it never waits for the host and never hears of its absence. */
export class KioskClient implements Disposable {
  readonly #origin: string;
  readonly #api: KioskApi;
  readonly #owned = new DisposableStore();
  readonly #outbox: Outbox;

  constructor(origin: string = window.location.origin) {
    this.#origin = origin;
    this.#api = createKioskApi(origin);
    this.#outbox = this.#owned.add(
      new Outbox({
        send: (events) => sendEvents(this.#api, events),
        storage: browserOutboxStorage,
        now: () => Date.now(),
        newId: () => newUuid(),
        setTimeout: (callback, delayMs) => window.setTimeout(callback, delayMs),
        clearTimeout: (timer) => window.clearTimeout(timer as number),
      }),
    );
  }

  /** Asks until the host answers: without settings there is no kiosk. */
  async settings(): Promise<KioskSettings> {
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2)) {
      try {
        return await this.#api.kiosk.settings();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
  }

  /** Keeps a fact; it is on its way and arrives once. */
  record(body: EventBody): void {
    this.#outbox.record(body);
  }

  /** The first idol frame is on the stage. Said until it was heard: somebody waits for it. */
  async tellReady(firstFrameAtMs: number): Promise<void> {
    for (
      let pauseMs = FIRST_PAUSE_MS;
      !this.#owned.isDisposed;
      pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2)
    ) {
      try {
        return await this.#api.kiosk.ready({ firstFrameAtMs });
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
  }

  /** Says every few seconds that the page lives, and how. What it returns says so at once. */
  beat(heartbeat: () => Heartbeat): () => void {
    const beatNow = () => {
      // A host that is away hears the next one.
      this.#api.kiosk.heartbeat(heartbeat()).catch(() => undefined);
    };
    const timer = window.setInterval(beatNow, HEARTBEAT_MS);
    this.#owned.defer(() => window.clearInterval(timer));
    return beatNow;
  }

  /** Null when the host is away. Not sent again: the visitor is at the screen now. */
  readPass(input: ReadPassInput): Promise<PassVerdict | null> {
    return this.#api.passes.read(input).catch(() => null);
  }

  /** Null when the host is away. */
  stampPass(input: StampInput): Promise<StampAnswer | null> {
    return this.#api.passes.stamp(input).catch(() => null);
  }

  /** On a street of one machine: plays another landmark from now on. False when the host is away or refuses. */
  moveTo(landmark: LandmarkId): Promise<boolean> {
    return this.#api.street.moveTo({ landmark }).then(
      () => true,
      () => false,
    );
  }

  /** A show's document and what may fly over it; null when there is none, or the host is away. */
  loadShow(show: string): Promise<LoadedShow | null> {
    return this.#api.shows.load({ show }).catch(() => null);
  }

  /** The stage's picture that the host has asked for. One that does not arrive is asked for again. */
  sendPicture(pictureId: string, dataUrl: string): void {
    this.#api.shows.picture({ pictureId, dataUrl }).catch(() => undefined);
  }

  onNotice(listener: (notice: KioskNotice) => void): void {
    this.#owned.add(new LiveConnection(this.#origin, listener));
  }

  dispose(): void {
    this.#owned.dispose();
  }
}
