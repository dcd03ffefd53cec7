import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

const messageSchema = z.union([
  z.object({ id: z.number(), result: z.record(z.string(), z.unknown()) }),
  z.object({ id: z.number(), error: z.object({ message: z.string() }) }),
  z.object({
    method: z.string(),
    params: z.record(z.string(), z.unknown()),
    sessionId: z.string().optional(),
  }),
]);

export type ControlEvent = {
  method: string;
  params: Record<string, unknown>;
  sessionId?: string | undefined;
};

interface Waiting {
  resolve(result: Record<string, unknown>): void;
  reject(failure: Error): void;
  timer: NodeJS.Timeout;
}

/**
 * The browser's control protocol over two pipes that only its parent holds (nothing listens on a port). Messages are
 * JSON texts that end in a zero byte. When the parent dies the pipe closes, and the browser closes itself.
 */
export class ControlPipe {
  readonly #toBrowser: Writable;
  readonly #onEvent: (event: ControlEvent) => void;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #chunks: Buffer[] = [];

  constructor(toBrowser: Writable, fromBrowser: Readable, onEvent: (event: ControlEvent) => void) {
    this.#toBrowser = toBrowser;
    this.#onEvent = onEvent;
    fromBrowser.on('data', (chunk: Buffer) => this.#receive(chunk));
    fromBrowser.on('close', () => this.#failAll('the browser closed its control pipe'));
    // A browser that dies while we write to it ends here; its exit is reported by the process itself.
    toBrowser.on('error', () => this.#failAll('the control pipe broke'));
    fromBrowser.on('error', () => this.#failAll('the control pipe broke'));
  }

  /** Sends a command and waits for its answer. Rejects when the browser refuses it, dies, or stays silent. */
  send(
    method: string,
    params: Record<string, unknown> = {},
    options: { sessionId?: string; timeoutMs?: number } = {},
  ): Promise<Record<string, unknown>> {
    const { sessionId, timeoutMs = 30_000 } = options;
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`no answer to ${method} within ${timeoutMs / 1000} s`));
      }, timeoutMs);
      this.#waiting.set(id, { resolve, reject, timer });
      this.#toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #receive(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      const text = Buffer.concat([...this.#chunks, rest.subarray(0, end)]).toString('utf8');
      this.#chunks = [];
      rest = rest.subarray(end + 1);
      this.#handle(text);
    }
    if (rest.length > 0) this.#chunks.push(rest);
  }

  #handle(text: string): void {
    const parsed = messageSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return;
    const message = parsed.data;
    if ('method' in message) {
      this.#onEvent(message);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    this.#waiting.delete(message.id);
    clearTimeout(waiting.timer);
    if ('error' in message) waiting.reject(new Error(message.error.message));
    else waiting.resolve(message.result);
  }

  #failAll(reason: string): void {
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(new Error(reason));
    }
    this.#waiting.clear();
  }
}
