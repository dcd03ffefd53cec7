import { on } from 'node:events';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { Disposable } from '../../../../domain/core/Disposable.ts';
import { err, ok, type Result } from '../../../../domain/core/Result.ts';
import type { Overview } from '../../../../domain/statistics/Overview.ts';
import type { FiguresJob, FromWorker, JobFailure, ToWorker } from './FiguresJob.ts';

/** As a source when run from the tree; as a bundle beside the host's own when packed. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './figuresWorker.ts' : './figuresWorker.mjs',
  import.meta.url,
);

const NOBODY_WAITS: JobFailure = {
  kind: 'impossible',
  sentence: 'Nobody waits for these figures any more, so they were not worked out.',
};

/** Threads that work out figures: one for each job, and gone after it. */
export class FiguresThreads implements Disposable {
  readonly #running = new Set<Worker>();

  /**
   * `onProgress` is told how much has been read, 0 to 1. Aborting `abandoned` ends the thread at once. Throws when it
   * breaks by itself.
   */
  async overview(
    job: FiguresJob & { kind: 'overview' },
    onProgress: (share: number) => void,
    abandoned: AbortSignal,
  ): Promise<Result<Overview, JobFailure>> {
    if (abandoned.aborted) return err(NOBODY_WAITS);
    const worker = this.#start(job);
    const stop = () => void worker.terminate();
    abandoned.addEventListener('abort', stop);
    try {
      for await (const message of messagesOf(worker)) {
        switch (message.type) {
          case 'progress':
            onProgress(message.share);
            break;
          case 'overview':
            return ok(message.overview);
          case 'failed':
            return err(message.failure);
          default:
            throw new Error(`A thread that works out an overview told "${message.type}"`);
        }
      }
      throw new Error('A thread that works out an overview ended without it');
    } catch (failure) {
      if (abandoned.aborted) return err(NOBODY_WAITS);
      throw failure;
    } finally {
      abandoned.removeEventListener('abort', stop);
      await worker.terminate();
    }
  }

  /** Answers when the first bytes are there or it is known that there will be none. */
  async export(job: FiguresJob & { kind: 'export' }): Promise<Result<Readable, JobFailure>> {
    const worker = this.#start(job);
    const pieces = exportedPieces(worker);
    try {
      const first = await pieces.next();
      if (first.done === true) throw new Error('An export had not even a head');
      return ok(Readable.from(withFirst(first.value, pieces), { objectMode: false }));
    } catch (failure) {
      await worker.terminate();
      if (failure instanceof ExportFailed) return err(failure.failure);
      throw failure;
    }
  }

  dispose(): void {
    for (const worker of this.#running) void worker.terminate();
  }

  #start(job: FiguresJob): Worker {
    const worker = new Worker(ENTRY, { workerData: job });
    this.#running.add(worker);
    // Whoever waits is told by `messagesOf`; one that breaks while nobody waits any more must not end the host.
    worker.on('error', () => undefined);
    worker.once('exit', () => this.#running.delete(worker));
    return worker;
  }
}

class ExportFailed extends Error {
  readonly failure: JobFailure;

  constructor(failure: JobFailure) {
    super(failure.sentence);
    this.failure = failure;
  }
}

/** Ends the thread when nobody wants more of it. Throws `ExportFailed` with the reason that it told. */
async function* exportedPieces(worker: Worker): AsyncGenerator<Uint8Array, void, void> {
  try {
    for await (const message of messagesOf(worker)) {
      switch (message.type) {
        case 'piece':
          yield message.bytes;
          worker.postMessage({ type: 'taken' } satisfies ToWorker);
          break;
        case 'ended':
          return;
        case 'failed':
          throw new ExportFailed(message.failure);
        default:
          throw new Error(`A thread that exports told "${message.type}"`);
      }
    }
  } finally {
    await worker.terminate();
  }
}

async function* withFirst(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array, void, void>,
): AsyncGenerator<Uint8Array, void, void> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return();
  }
}

/** What the thread tells, one after the other. Throws when it breaks, or ends without a last word. */
async function* messagesOf(worker: Worker): AsyncGenerator<FromWorker, never, void> {
  for await (const [message] of on(worker, 'message', { close: ['exit'] })) yield message as FromWorker;
  throw new Error('The thread that works out figures ended too early');
}
