import { unpackPerception } from '../../../contract/packedPerception.ts';
import type { Perception } from '../../../contract/perception.ts';
import type { Delegate, VisionCommand, VisionReport } from '../../../contract/visionMessages.ts';
import { assertNever } from '../../../domain/core/assertNever.ts';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { GestureId } from '../../../domain/gestures/vocabulary.ts';
import type { SeenCode } from '../interaction/ports.ts';

export type VisionWorkerListener = {
  onPrepared(delegate: Delegate, inferenceMs: number): void;
  onPerceived(perception: Perception, inferenceMs: number): void;
  onCode(code: SeenCode): void;
  /** Mean brightness of a frame, 0 black to 1 white. */
  onLight?(light: number): void;
  onEnded(): void;
  onFailed(what: string): void;
};

export type VisionWorkerOptions = {
  readonly holdDurationMs: number;
  readonly delegate: Delegate | null;
};

/** What a `Worker` is needed for here. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** The page's end of the vision worker. */
export class VisionWorkerClient implements Disposable {
  readonly #worker: WorkerPort;
  #stopped = false;

  constructor(worker: WorkerPort, options: VisionWorkerOptions, listener: VisionWorkerListener) {
    this.#worker = worker;
    worker.addEventListener('message', (message) => {
      if (!this.#stopped) handle((message as MessageEvent<VisionReport>).data, listener);
    });
    worker.addEventListener('error', (failure) => {
      if (!this.#stopped) listener.onFailed((failure as ErrorEvent).message || 'The vision worker failed');
    });
    this.#send({
      type: 'prepare',
      handModel: '/models/hand_landmarker.task',
      faceModel: '/models/face_detector.tflite',
      holdDurationMs: options.holdDurationMs,
      delegate: options.delegate,
      pageTimeOriginMs: performance.timeOrigin,
    });
  }

  /** The stream is handed over: it cannot be read here afterwards. */
  watch(frames: ReadableStream<VideoFrame>): void {
    this.#send({ type: 'watch', frames }, [frames]);
  }

  unwatch(): void {
    this.#send({ type: 'unwatch' });
  }

  seek(gestures: readonly GestureId[] | 'all'): void {
    this.#send({ type: 'seek', gestures });
  }

  readCodes(on: boolean): void {
    this.#send({ type: 'readCodes', on });
  }

  measureLight(on: boolean): void {
    this.#send({ type: 'measureLight', on });
  }

  pace(minimumIntervalMs: number): void {
    this.#send({ type: 'pace', minimumIntervalMs });
  }

  dispose(): void {
    this.#stopped = true;
    this.#worker.terminate();
  }

  #send(command: VisionCommand<ReadableStream<VideoFrame>>, transferred: Transferable[] = []): void {
    this.#worker.postMessage(command, transferred);
  }
}

export function createVisionWorker(): Worker {
  return new Worker(new URL('./worker/visionWorker.ts', import.meta.url), { type: 'module', name: 'vision' });
}

function handle(report: VisionReport, listener: VisionWorkerListener): void {
  switch (report.type) {
    case 'prepared':
      listener.onPrepared(report.delegate, report.inferenceMs);
      break;
    case 'perceived':
      listener.onPerceived(unpackPerception(report.packed), report.inferenceMs);
      break;
    case 'codeSeen':
      listener.onCode({ text: report.text, atMs: report.capturedAtMs });
      break;
    case 'lightMeasured':
      listener.onLight?.(report.light);
      break;
    case 'codesFailed':
      console.warn(`Codes are not read until the next visit: ${report.what}`);
      break;
    case 'ended':
      listener.onEnded();
      break;
    case 'failed':
      listener.onFailed(report.what);
      break;
    default:
      assertNever(report, 'VisionReport');
  }
}
