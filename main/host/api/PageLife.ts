import type { Heartbeat } from '../../../contract/api.ts';
import type { Clock } from '../../../domain/core/Clock.ts';
import { type Disposable, toDisposable } from '../../../domain/core/Disposable.ts';

/** What the host knows of the page: when it was ready, and whether it still draws. */
export class PageLife {
  readonly #clock: Clock;
  readonly #readyListeners = new Set<(firstFrameAtMs: number) => void>();
  readonly #heartbeatListeners = new Set<(heartbeat: Heartbeat) => void>();
  #readyAtMs: number | null = null;
  #last: { readonly heartbeat: Heartbeat; readonly atMs: number } | null = null;
  #framesAtLastLook = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get readyAtMs(): number | null {
    return this.#readyAtMs;
  }

  get last(): { readonly heartbeat: Heartbeat; readonly atMs: number } | null {
    return this.#last;
  }

  ready(firstFrameAtMs: number): void {
    this.#readyAtMs = this.#clock.now();
    for (const listener of this.#readyListeners) listener(firstFrameAtMs);
  }

  beat(heartbeat: Heartbeat): void {
    this.#last = { heartbeat, atMs: this.#clock.now() };
    for (const listener of this.#heartbeatListeners) listener(heartbeat);
  }

  /** Whether frames were drawn since the last time this was asked. A reloaded page begins to count anew. */
  hasDrawnSinceLastLook(): boolean {
    const frames = this.#last?.heartbeat.framesDrawn ?? 0;
    const drawn = frames !== this.#framesAtLastLook;
    this.#framesAtLastLook = frames;
    return drawn;
  }

  onReady(listener: (firstFrameAtMs: number) => void): Disposable {
    this.#readyListeners.add(listener);
    return toDisposable(() => this.#readyListeners.delete(listener));
  }

  onHeartbeat(listener: (heartbeat: Heartbeat) => void): Disposable {
    this.#heartbeatListeners.add(listener);
    return toDisposable(() => this.#heartbeatListeners.delete(listener));
  }
}
