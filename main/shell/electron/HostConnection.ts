import { assertNever } from '../../../domain/core/assertNever.ts';
import type { Result } from '../../../domain/core/Result.ts';
import { fromHostSchema, type ToHost } from '../hostMessages.ts';
import type { ShellProcess } from './ElectronApi.ts';

const STOP_LIMIT_MS = 8000;

export interface HostEvents {
  onStarted(address: string, openingAddress: string): void;
  onOpeningAddress(openingAddress: string): void;
  onFirstFrame(): void;
  onStageStandsStill(): void;
  /** Prints a page of the host; resolves also when it could not. */
  onPrint(address: string): Promise<Result<Uint8Array, string>>;
  onSaid(sentence: string): void;
  /** The process is gone without having been asked to go. `sentence` is its own reason when it gave one. */
  onLost(sentence: string): void;
}

/** One life of the host's process, as seen from the window's. */
export class HostConnection {
  readonly #process: ShellProcess;
  readonly #exited: Promise<void>;
  #isOver = false;

  constructor(process: ShellProcess, start: Extract<ToHost, { type: 'start' }>, events: HostEvents) {
    this.#process = process;
    let reason: string | undefined;
    process.on('message', (raw) => {
      const message = fromHostSchema.parse(raw);
      switch (message.type) {
        case 'started':
          return events.onStarted(message.address, message.openingAddress);
        case 'openingAddress':
          return events.onOpeningAddress(message.openingAddress);
        case 'firstFrame':
          return events.onFirstFrame();
        case 'stageStandsStill':
          return events.onStageStandsStill();
        case 'print':
          void this.#print(message.id, events.onPrint(message.address));
          return;
        case 'said':
          return events.onSaid(message.sentence);
        case 'failed':
          reason = message.sentence;
          return;
        default:
          return assertNever(message, 'FromHost');
      }
    });
    this.#exited = new Promise((resolve) => {
      process.on('exit', (code) => {
        const wasAsked = this.#isOver;
        this.#isOver = true;
        resolve();
        if (!wasAsked) events.onLost(reason ?? `The host ended with code ${code}.`);
      });
    });
    this.#post(start);
  }

  askOpeningAddress(): void {
    if (!this.#isOver) this.#post({ type: 'askOpeningAddress' });
  }

  /** Lets the host close its store, and ends it for certain when it does not. */
  async stop(): Promise<void> {
    if (this.#isOver) return this.#exited;
    this.#isOver = true;
    this.#post({ type: 'stop' });
    const killer = setTimeout(() => this.#process.kill(), STOP_LIMIT_MS);
    await this.#exited;
    clearTimeout(killer);
  }

  async #print(id: number, printing: Promise<Result<Uint8Array, string>>): Promise<void> {
    const printed = await printing;
    if (this.#isOver) return;
    const pdfBase64 = printed.ok ? Buffer.from(printed.value).toString('base64') : null;
    this.#post({ type: 'printed', id, pdfBase64, sentence: printed.ok ? '' : printed.error });
  }

  #post(message: ToHost): void {
    this.#process.postMessage(message);
  }
}
