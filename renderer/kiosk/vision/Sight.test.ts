import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packPerception } from '../../../contract/packedPerception.ts';
import type { SightStatus } from '../../../contract/perception.ts';
import type { VisionReport } from '../../../contract/visionMessages.ts';
import { toDisposable } from '../../../domain/core/Disposable.ts';
import type { Camera, CameraSource } from './Camera.ts';
import { Sight } from './Sight.ts';
import { PREPARATION_LIMIT_MS, SILENCE_LIMIT_MS, STEADY_AFTER_MS } from './sightPolicy.ts';
import type { WorkerPort } from './VisionWorkerClient.ts';

class CameraDouble implements Camera {
  readonly stream = { id: 'picture' } as unknown as MediaStream;
  stopped = 0;
  muted = false;
  readonly lost = new Set<() => void>();
  frames() {
    return new ReadableStream<VideoFrame>();
  }
  isMuted() {
    return this.muted;
  }
  onLost(listener: () => void) {
    this.lost.add(listener);
    return toDisposable(() => this.lost.delete(listener));
  }
  dispose() {
    this.stopped += 1;
  }
}

class WorkerDouble {
  readonly said: { type: string }[] = [];
  readonly listeners = new Map<string, (event: unknown) => void>();
  terminated = false;
  postMessage(message: { type: string }) {
    this.said.push(message);
  }
  addEventListener(type: string, listener: (event: unknown) => void) {
    this.listeners.set(type, listener);
  }
  terminate() {
    this.terminated = true;
  }
  report(report: VisionReport) {
    this.listeners.get('message')?.({ data: report });
  }
}

class Machine implements CameraSource {
  readonly cameras: CameraDouble[] = [];
  readonly workers: WorkerDouble[] = [];
  readonly devicesChanged = new Set<() => void>();
  failure: string | null = null;
  tries = 0;

  async open() {
    this.tries += 1;
    if (this.failure !== null) throw new DOMException('no', this.failure);
    const camera = new CameraDouble();
    this.cameras.push(camera);
    return camera;
  }
  onDevicesChanged(listener: () => void) {
    this.devicesChanged.add(listener);
    return toDisposable(() => this.devicesChanged.delete(listener));
  }
  createWorker = () => {
    const worker = new WorkerDouble();
    this.workers.push(worker);
    return worker as unknown as WorkerPort;
  };
  get worker() {
    const worker = this.workers.at(-1);
    if (worker === undefined) throw new Error('no worker was made');
    return worker;
  }
}

const prepared: VisionReport = { type: 'prepared', delegate: 'CPU', inferenceMs: 40 };
const nobody = { capturedAtMs: 5, faces: [], hands: [], progress: null, completed: [] };
const perceived = (): VisionReport => ({
  type: 'perceived',
  packed: packPerception(nobody),
  inferenceMs: 40,
});

function open(machine: Machine, more: { filmDurationMs?: number } = {}) {
  const sight = new Sight({
    cameraLabel: null,
    holdDurationMs: 700,
    filmDurationMs: more.filmDurationMs ?? null,
    cameras: machine,
    createWorker: machine.createWorker,
  });
  const statuses: SightStatus[] = [];
  sight.onStatus((status) => statuses.push(status));
  sight.switchOn();
  return { sight, statuses };
}

/** Lets what is due now happen, the promises of the camera included. */
const passMs = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('sight', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('hands the camera’s frames to the worker once the networks are there, and tells what it sees', async () => {
    const machine = new Machine();
    const { sight, statuses } = open(machine);
    const seen = vi.fn();
    sight.onPerception(seen);
    await passMs(0);
    expect(machine.worker.said.map(({ type }) => type)).not.toContain('watch');
    machine.worker.report(prepared);
    machine.worker.report(perceived());
    expect(machine.worker.said.at(-1)?.type).toBe('watch');
    expect(statuses.at(-1)).toEqual({ kind: 'seeing', delegate: 'CPU', inferenceMs: 40 });
    expect(seen).toHaveBeenCalledExactlyOnceWith(nobody);
    expect(sight.mirrorStream()).toBe(machine.cameras[0]?.stream);
    sight.dispose();
  });

  it.each([
    ['NotFoundError', 'absent'],
    ['OverconstrainedError', 'absent'],
    ['NotAllowedError', 'refused'],
    ['NotReadableError', 'busy'],
  ])('goes on by touch when the camera answers %s, and says it is %s', async (failure, reason) => {
    const machine = new Machine();
    machine.failure = failure;
    const { sight, statuses } = open(machine);
    await passMs(0);
    expect(statuses.at(-1)).toEqual({ kind: 'touchOnly', reason, retryInMs: 1000 });
    sight.dispose();
  });

  it('tries again with growing pauses, and sees without a reload when the camera is back', async () => {
    const machine = new Machine();
    machine.failure = 'NotReadableError';
    const { sight, statuses } = open(machine);
    await passMs(0);
    await passMs(1000);
    await passMs(2000);
    await passMs(4000);
    expect(machine.tries).toBe(4);
    const pauses = statuses.flatMap((status) => (status.kind === 'touchOnly' ? status.retryInMs : []));
    expect(pauses).toEqual([1000, 2000, 4000, 8000]);
    machine.failure = null;
    await passMs(8000);
    machine.worker.report(prepared);
    expect(statuses.at(-1)?.kind).toBe('seeing');
    sight.dispose();
  });

  it('never waits longer than a minute', async () => {
    const machine = new Machine();
    machine.failure = 'NotFoundError';
    const { sight, statuses } = open(machine);
    await passMs(3_600_000);
    const last = statuses.filter((status) => status.kind === 'touchOnly').at(-1);
    expect(last).toMatchObject({ retryInMs: 60_000 });
    sight.dispose();
  });

  it('tries at once when a camera is plugged in', async () => {
    const machine = new Machine();
    machine.failure = 'NotFoundError';
    const { sight } = open(machine);
    await passMs(0);
    machine.failure = null;
    for (const listener of machine.devicesChanged) listener();
    await passMs(0);
    expect(machine.cameras).toHaveLength(1);
    sight.dispose();
  });

  it('lets go of camera and worker when the camera is pulled out, and says that nobody is in view', async () => {
    const machine = new Machine();
    const { sight, statuses } = open(machine);
    await passMs(0);
    machine.worker.report(prepared);
    const seen = vi.fn();
    sight.onPerception(seen);
    for (const listener of machine.cameras[0]?.lost ?? []) listener();
    expect(statuses.at(-1)).toMatchObject({ kind: 'touchOnly', reason: 'lost' });
    expect(machine.cameras[0]?.stopped).toBe(1);
    expect(machine.worker.terminated).toBe(true);
    expect(seen.mock.lastCall?.[0]).toMatchObject({ faces: [], hands: [] });
    sight.dispose();
  });

  it('replaces a worker that has hung, by the measured delegate', async () => {
    const machine = new Machine();
    const { sight, statuses } = open(machine);
    await passMs(0);
    machine.worker.report(prepared);
    await passMs(SILENCE_LIMIT_MS);
    expect(statuses.at(-1)).toMatchObject({ reason: 'visionFailed' });
    await passMs(1000);
    expect(machine.workers).toHaveLength(2);
    expect(machine.worker.said[0]).toMatchObject({ type: 'prepare', delegate: 'CPU' });
    sight.dispose();
  });

  it('gives up on a worker that never gets ready', async () => {
    const machine = new Machine();
    const { sight, statuses } = open(machine);
    await passMs(PREPARATION_LIMIT_MS);
    expect(statuses.at(-1)).toMatchObject({ reason: 'visionFailed' });
    sight.dispose();
  });

  it('shows a film once', async () => {
    const machine = new Machine();
    const { sight, statuses } = open(machine, { filmDurationMs: 3000 });
    await passMs(0);
    machine.worker.report(prepared);
    await passMs(0);
    expect(statuses.at(-1)?.kind).toBe('seeing');
    await passMs(3000);
    expect(statuses.at(-1)).toEqual({ kind: 'touchOnly', reason: 'filmEnded', retryInMs: null });
    await passMs(600_000);
    expect(machine.tries).toBe(1);
    sight.dispose();
  });

  it('opens a film only when it can be looked at from its beginning', async () => {
    const machine = new Machine();
    const { sight } = open(machine, { filmDurationMs: 3000 });
    await passMs(5000);
    expect(machine.cameras).toHaveLength(0);
    machine.worker.report(prepared);
    await passMs(0);
    expect(machine.cameras).toHaveLength(1);
    expect(machine.worker.said.at(-1)?.type).toBe('watch');
    sight.dispose();
  });

  it('says that the camera is lost when it gives no pictures, not that vision failed', async () => {
    const machine = new Machine();
    const { sight, statuses } = open(machine);
    await passMs(0);
    machine.worker.report(prepared);
    for (const camera of machine.cameras) camera.muted = true;
    await passMs(SILENCE_LIMIT_MS);
    expect(statuses.at(-1)).toMatchObject({ kind: 'touchOnly', reason: 'lost' });
    sight.dispose();
  });

  it('does without a graphics card that failed', async () => {
    const machine = new Machine();
    const { sight } = open(machine);
    await passMs(0);
    machine.worker.report({ ...prepared, delegate: 'GPU' });
    machine.worker.report({ type: 'failed', what: 'context lost' });
    await passMs(1000);
    expect(machine.worker.said[0]).toMatchObject({ type: 'prepare', delegate: 'CPU' });
    sight.dispose();
  });

  it('goes on growing its pauses while sight never lasts, and starts afresh once it did', async () => {
    const machine = new Machine();
    const { sight, statuses } = open(machine);
    const seeFor = async (ms: number) => {
      await passMs(0);
      machine.worker.report(prepared);
      for (let passed = 0; passed < ms; passed += 1000) {
        machine.worker.report(perceived());
        await passMs(1000);
      }
      machine.worker.report({ type: 'failed', what: 'broken' });
    };
    await seeFor(1000);
    expect(statuses.at(-1)).toMatchObject({ retryInMs: 1000 });
    await passMs(1000);
    await seeFor(1000);
    expect(statuses.at(-1)).toMatchObject({ retryInMs: 2000 });
    await passMs(2000);
    await seeFor(STEADY_AFTER_MS);
    expect(statuses.at(-1)).toMatchObject({ retryInMs: 1000 });
    sight.dispose();
  });

  it('closes the camera when it is switched off, and opens it again when switched on', async () => {
    const machine = new Machine();
    const { sight, statuses } = open(machine);
    await passMs(0);
    sight.switchOff();
    expect(machine.cameras[0]?.stopped).toBe(1);
    expect(statuses.at(-1)).toEqual({ kind: 'touchOnly', reason: 'switchedOff', retryInMs: null });
    await passMs(600_000);
    expect(machine.tries).toBe(1);
    sight.switchOn();
    await passMs(0);
    expect(machine.cameras).toHaveLength(2);
    sight.dispose();
  });

  it('leaves nothing behind: no camera, no worker, no timer, no listener', async () => {
    const machine = new Machine();
    const { sight } = open(machine);
    await passMs(0);
    machine.worker.report(prepared);
    sight.dispose();
    sight.dispose();
    expect(machine.cameras[0]?.stopped).toBe(1);
    expect(machine.cameras[0]?.lost.size).toBe(0);
    expect(machine.worker.terminated).toBe(true);
    expect(machine.devicesChanged.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops a camera that opened only after the end', async () => {
    const machine = new Machine();
    const { sight } = open(machine);
    sight.dispose();
    await passMs(0);
    expect(machine.cameras[0]?.stopped).toBe(1);
    expect(machine.workers).toHaveLength(0);
  });
});
