import type { Perception, SightStatus, TouchOnlyReason } from '../../../contract/perception.ts';
import type { Delegate } from '../../../contract/visionMessages.ts';
import { type Disposable, DisposableStore } from '../../../domain/core/Disposable.ts';
import type { GestureId } from '../../../domain/gestures/vocabulary.ts';
import type { SeenCode, SightPort } from '../interaction/ports.ts';
import { browserCameras, type Camera, type CameraSource } from './Camera.ts';
import { Listeners } from './Listeners.ts';
import {
  PREPARATION_LIMIT_MS,
  reasonOfCameraFailure,
  retryPause,
  SILENCE_LIMIT_MS,
  STEADY_AFTER_MS,
} from './sightPolicy.ts';
import { createVisionWorker, VisionWorkerClient, type WorkerPort } from './VisionWorkerClient.ts';

export type SightOptions = {
  readonly cameraLabel: string | null;
  readonly holdDurationMs: number;
  /** With a film instead of a camera: it counts as shown once, and after this time there is nobody any more. */
  readonly filmDurationMs: number | null;
  readonly cameras?: CameraSource;
  readonly createWorker?: () => WorkerPort;
};

/**
 * The kiosk's sight: opens the camera, hands its frames to the worker, and when either fails goes on without, tries
 * again with growing pauses and comes back without a reload.
 */
export class Sight implements SightPort {
  readonly #options: SightOptions;
  readonly #cameras: CameraSource;
  readonly #perceptions = new Listeners<Perception>();
  readonly #codes = new Listeners<SeenCode>();
  readonly #lights = new Listeners<number>();
  readonly #statuses = new Listeners<SightStatus>();
  /** All of one try to see: camera, worker, timers. Gone as a whole before the next try. */
  #attempt = new DisposableStore();
  #camera: Camera | null = null;
  #worker: VisionWorkerClient | null = null;
  #status: SightStatus = { kind: 'starting' };
  #failedTries = 0;
  #sought: readonly GestureId[] | 'all' = 'all';
  #readsCodes = false;
  #measuresLight = false;
  #delegate: Delegate | null = null;
  #inferenceMs = 0;
  #paceMs = 0;
  #silenceTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #devicesChanged: Disposable;
  #disposed = false;

  constructor(options: SightOptions) {
    this.#options = options;
    this.#cameras = options.cameras ?? browserCameras;
    this.#devicesChanged = this.#cameras.onDevicesChanged(() => {
      const waiting = this.#status.kind === 'touchOnly' && this.#status.retryInMs !== null;
      if (waiting) this.#open();
    });
  }

  get status(): SightStatus {
    return this.#status;
  }

  /** Begins to see, or begins again after `switchOff`. */
  switchOn(): void {
    const idle = this.#status.kind === 'starting' || this.#reason() === 'switchedOff';
    if (idle && this.#camera === null) this.#open();
  }

  /** Closes the camera until `switchOn`: its light goes off as well. */
  switchOff(): void {
    this.#lose('switchedOff');
  }

  onPerception(listener: (perception: Perception) => void): Disposable {
    return this.#perceptions.add(listener);
  }

  /** Told at once what holds now, and then of every change. */
  onStatus(listener: (status: SightStatus) => void): Disposable {
    listener(this.#status);
    return this.#statuses.add(listener);
  }

  seek(gestures: readonly GestureId[] | 'all'): void {
    this.#sought = gestures;
    this.#worker?.seek(gestures);
  }

  onCode(listener: (code: SeenCode) => void): Disposable {
    return this.#codes.add(listener);
  }

  readCodes(on: boolean): void {
    if (on === this.#readsCodes) return;
    this.#readsCodes = on;
    this.#worker?.readCodes(on);
  }

  /** Told twice a second how light it is before the camera: 0 black to 1 white. */
  onLight(listener: (light: number) => void): Disposable {
    this.#measuresLight = true;
    this.#worker?.measureLight(true);
    return this.#lights.add(listener);
  }

  /** The stage needs more time: at least this long between inferences. 0 takes every frame. */
  pace(minimumIntervalMs: number): void {
    if (minimumIntervalMs === this.#paceMs) return;
    this.#paceMs = minimumIntervalMs;
    this.#worker?.pace(minimumIntervalMs);
  }

  mirrorStream(): MediaStream | null {
    return this.#camera?.stream ?? null;
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#endAttempt();
    this.#devicesChanged.dispose();
    this.#perceptions.clear();
    this.#codes.clear();
    this.#lights.clear();
    this.#statuses.clear();
  }

  #open(): void {
    this.#endAttempt();
    const attempt = this.#attempt;
    this.#tell({ kind: 'starting' });
    if (this.#options.filmDurationMs === null) {
      // The camera first: a kiosk without one need not load the networks to say so.
      this.#openCamera(attempt, (camera) =>
        this.#prepareWorker(attempt, (worker) => this.#watch(attempt, camera, worker)),
      );
    } else {
      // A film runs from the moment it is opened: opened before anybody can look, its beginning would be missed.
      this.#prepareWorker(attempt, (worker) =>
        this.#openCamera(attempt, (camera) => this.#watch(attempt, camera, worker)),
      );
    }
  }

  #openCamera(attempt: DisposableStore, onOpen: (camera: Camera) => void): void {
    this.#cameras.open(this.#options.cameraLabel).then(
      (camera) => {
        attempt.add(camera);
        if (attempt.isDisposed) return;
        this.#camera = camera;
        attempt.add(camera.onLost(() => this.#lose('lost')));
        onOpen(camera);
      },
      (failure: unknown) => {
        if (!attempt.isDisposed) this.#lose(reasonOfCameraFailure(failure));
      },
    );
  }

  #prepareWorker(attempt: DisposableStore, onPrepared: (worker: VisionWorkerClient) => void): void {
    const createWorker = this.#options.createWorker ?? createVisionWorker;
    const worker = new VisionWorkerClient(
      createWorker(),
      { holdDurationMs: this.#options.holdDurationMs, delegate: this.#delegate },
      {
        onPrepared: (delegate, inferenceMs) => {
          this.#delegate = delegate;
          this.#inferenceMs = inferenceMs;
          clearTimeout(this.#silenceTimer);
          onPrepared(worker);
        },
        onPerceived: (perception) => {
          this.#expectWord(SILENCE_LIMIT_MS);
          this.#perceptions.tell(perception);
        },
        onCode: (code) => {
          // A word that was on its way when reading was switched off.
          if (this.#readsCodes) this.#codes.tell(code);
        },
        onLight: (light) => this.#lights.tell(light),
        onEnded: () => this.#lose('lost'),
        onFailed: () => this.#lose('visionFailed'),
      },
    );
    attempt.add(worker);
    this.#worker = worker;
    worker.seek(this.#sought);
    worker.pace(this.#paceMs);
    if (this.#readsCodes) worker.readCodes(true);
    if (this.#measuresLight) worker.measureLight(true);
    this.#expectWord(PREPARATION_LIMIT_MS);
  }

  #watch(attempt: DisposableStore, camera: Camera, worker: VisionWorkerClient): void {
    worker.watch(camera.frames());
    this.#expectWord(SILENCE_LIMIT_MS);
    // Only sight that lasts ends the growing of the pauses: a worker that dies at each first frame must not be loaded
    // anew every second.
    const steady = setTimeout(() => {
      this.#failedTries = 0;
    }, STEADY_AFTER_MS);
    attempt.defer(() => clearTimeout(steady));
    const { filmDurationMs } = this.#options;
    if (filmDurationMs !== null) {
      // Chromium shows the film again and again; we look at it once.
      const timer = setTimeout(() => this.#lose('filmEnded'), filmDurationMs);
      attempt.defer(() => clearTimeout(timer));
    }
    this.#tell({ kind: 'seeing', delegate: this.#delegate ?? 'CPU', inferenceMs: this.#inferenceMs });
  }

  /** A worker that hangs cannot say so: its silence does. A muted camera leaves it nothing to speak of. */
  #expectWord(withinMs: number): void {
    clearTimeout(this.#silenceTimer);
    this.#silenceTimer = setTimeout(
      () => this.#lose(this.#camera?.isMuted() === true ? 'lost' : 'visionFailed'),
      withinMs,
    );
  }

  #lose(reason: TouchOnlyReason): void {
    if (this.#disposed) return;
    this.#endAttempt();
    // A graphics card that failed once (a lost context, a bad driver) is not trusted again.
    if (reason === 'visionFailed' && this.#delegate === 'GPU') this.#delegate = 'CPU';
    this.#failedTries = reason === 'switchedOff' ? 0 : this.#failedTries + 1;
    const retryInMs = retryPause(reason, this.#failedTries);
    if (retryInMs !== null) {
      const timer = setTimeout(() => this.#open(), retryInMs);
      this.#attempt.defer(() => clearTimeout(timer));
    }
    this.#tell({ kind: 'touchOnly', reason, retryInMs });
    // Whoever was in view is not any more, as far as anybody can tell.
    this.#perceptions.tell({
      capturedAtMs: performance.now(),
      faces: [],
      hands: [],
      progress: null,
      completed: [],
    });
  }

  #endAttempt(): void {
    clearTimeout(this.#silenceTimer);
    this.#attempt.dispose();
    this.#attempt = new DisposableStore();
    this.#camera = null;
    this.#worker = null;
  }

  #reason(): TouchOnlyReason | null {
    return this.#status.kind === 'touchOnly' ? this.#status.reason : null;
  }

  #tell(status: SightStatus): void {
    this.#status = status;
    this.#statuses.tell(status);
  }
}
