import type { SpeechOrder, SpeechReport, Utterance } from '../../../contract/speechMessages.ts';
import { assertNever } from '../../../domain/core/assertNever.ts';
import { type Disposable, toDisposable } from '../../../domain/core/Disposable.ts';
import { waveOf } from './waveOf.ts';

/** What a `Worker` is needed for here. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** A worker at work answers within tens of milliseconds; later than this the idol would stand there mute. */
export const ANSWER_LIMIT_MS = 250;

/** The line that is wanted now. */
type Wanted = {
  readonly order: SpeechOrder;
  readonly onMade: (wave: ArrayBuffer) => void;
  readonly timer: ReturnType<typeof setTimeout>;
};

/**
 * Makes lines into sound, one at a time, in a worker: synthesis on the page's own thread would cost the stage several
 * frames. Where the worker cannot be made, has failed or does not answer in time, the line is made here all the same.
 */
export class SpeechMaker implements Disposable {
  readonly #createWorker: () => WorkerPort;
  #worker: WorkerPort | null = null;
  /** No worker is made any more: one failed, or all is over. */
  #isClosed = false;
  #isDisposed = false;
  #wanted: Wanted | null = null;
  /** The line that the worker has in hand, wanted or not. */
  #inHand: number | null = null;
  /** The worker let a line wait too long; until it answers again, nobody waits for it. */
  #isLate = false;
  #lines = 0;

  constructor(createWorker: () => WorkerPort) {
    this.#createWorker = createWorker;
  }

  /** Loads the worker, which the first line would do else. */
  prepare(): void {
    if (this.#worker !== null || this.#isClosed) return;
    try {
      const worker = this.#createWorker();
      worker.addEventListener('message', (message) =>
        this.#hear((message as MessageEvent<SpeechReport>).data),
      );
      worker.addEventListener('error', () => this.#close());
      worker.addEventListener('messageerror', () => this.#close());
      this.#worker = worker;
    } catch {
      this.#close();
    }
  }

  /**
   * Takes the place of the line before, whose `onMade` is never called then.
   *
   * @param onMade told once, at once where there is no worker
   * @returns forgets the line
   */
  make(utterance: Utterance, onMade: (wave: ArrayBuffer) => void): Disposable {
    this.prepare();
    this.#forget();
    const order = { line: ++this.#lines, utterance };
    const timer = setTimeout(() => {
      this.#isLate = true;
      this.#makeHere();
    }, ANSWER_LIMIT_MS);
    this.#wanted = { order, onMade, timer };
    if (this.#worker === null || this.#isLate) this.#makeHere();
    else this.#sendNext(this.#worker);
    return toDisposable(() => {
      if (this.#wanted?.order === order) this.#forget();
    });
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#forget();
    this.#close();
  }

  #hear(report: SpeechReport): void {
    if (this.#isClosed) return;
    this.#inHand = null;
    this.#isLate = false;
    if (this.#worker !== null && this.#wanted?.order.line !== report.line) {
      this.#sendNext(this.#worker);
      return;
    }
    switch (report.type) {
      case 'made':
        this.#handOver(report.wave);
        break;
      case 'failed':
        this.#makeHere();
        break;
      default:
        assertNever(report, 'SpeechReport');
    }
  }

  /** One at a time: a line that is given up before its turn costs nothing. */
  #sendNext(worker: WorkerPort): void {
    if (this.#wanted === null || this.#inHand !== null) return;
    this.#inHand = this.#wanted.order.line;
    worker.postMessage(this.#wanted.order);
  }

  #makeHere(): void {
    if (this.#wanted !== null && !this.#isDisposed) this.#handOver(waveOf(this.#wanted.order.utterance));
  }

  #handOver(wave: ArrayBuffer): void {
    const onMade = this.#wanted?.onMade;
    this.#forget();
    onMade?.(wave);
  }

  #forget(): void {
    clearTimeout(this.#wanted?.timer);
    this.#wanted = null;
  }

  #close(): void {
    this.#isClosed = true;
    this.#worker?.terminate();
    this.#worker = null;
    this.#makeHere();
  }
}

export function createSpeechWorker(): Worker {
  return new Worker(new URL('./worker/speechWorker.ts', import.meta.url), { type: 'module', name: 'speech' });
}
