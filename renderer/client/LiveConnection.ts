import { createORPCClient } from '@orpc/client';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import { WebSocket as ReconnectingSocket } from 'partysocket';
import { type KioskNotice, kioskNoticeSchema } from '../../contract/api.ts';
import { type Disposable, DisposableStore } from '../../domain/core/Disposable.ts';
import type { KioskApi } from './KioskApi.ts';

const SHORTEST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** When the socket stands and the host does not tell all the same. */
const ASK_AGAIN_MS = 5000;

/**
 * The live socket: hears the host's notices, and comes back by itself when the host was away. The current settings
 * come first after every reconnection, so nothing is missed.
 */
export class LiveConnection implements Disposable {
  readonly #owned = new DisposableStore();
  readonly #socket: ReconnectingSocket;
  readonly #api: KioskApi;
  readonly #onNotice: (notice: KioskNotice) => void;
  #asking: ReturnType<typeof setTimeout> | undefined;

  constructor(origin: string, onNotice: (notice: KioskNotice) => void) {
    this.#onNotice = onNotice;
    this.#socket = new ReconnectingSocket(`${origin.replace(/^http/, 'ws')}/live`, [], {
      minReconnectionDelay: SHORTEST_PAUSE_MS,
      maxReconnectionDelay: LONGEST_PAUSE_MS,
      // What could not be sent is asked for anew after a reconnection, never replayed late.
      maxEnqueuedMessages: 0,
    });
    const websocket = this.#socket as unknown as globalThis.WebSocket;
    this.#api = createORPCClient(new SocketLink({ websocket }));
    const opened = () => void this.#follow();
    this.#socket.addEventListener('open', opened);
    this.#owned.defer(() => {
      clearTimeout(this.#asking);
      this.#socket.removeEventListener('open', opened);
      this.#socket.close();
    });
  }

  dispose(): void {
    this.#owned.dispose();
  }

  /** Ends with its socket; the next opening begins it anew. */
  async #follow(): Promise<void> {
    clearTimeout(this.#asking);
    try {
      for await (const notice of await this.#api.kiosk.notices()) {
        const known = kioskNoticeSchema.safeParse(notice);
        if (known.success && !this.#owned.isDisposed) this.#onNotice(known.data);
      }
    } catch {
      // The socket closed below it, or the host could not answer; either way there is only asking again.
    }
    if (this.#owned.isDisposed || this.#socket.readyState !== this.#socket.OPEN) return;
    this.#asking = setTimeout(() => void this.#follow(), ASK_AGAIN_MS);
  }
}
