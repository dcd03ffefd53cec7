import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  openSight,
  passMs,
  perceived,
  prepared,
  SightMachine,
} from '../../../tests/fixtures/vision/SightMachine.ts';
import { PREPARATION_LIMIT_MS, SILENCE_LIMIT_MS, STEADY_AFTER_MS } from './sightPolicy.ts';

describe('sight that fails', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it.each([
    ['NotFoundError', 'absent'],
    ['OverconstrainedError', 'absent'],
    ['NotAllowedError', 'refused'],
    ['NotReadableError', 'busy'],
  ])('goes on by touch when the camera answers %s, and says it is %s', async (failure, reason) => {
    const machine = new SightMachine();
    machine.failure = failure;
    const { sight, statuses } = openSight(machine);
    await passMs(0);
    expect(statuses.at(-1)).toEqual({ kind: 'touchOnly', reason, retryInMs: 1000 });
    sight.dispose();
  });

  it('tries again with growing pauses, and sees without a reload when the camera is back', async () => {
    const machine = new SightMachine();
    machine.failure = 'NotReadableError';
    const { sight, statuses } = openSight(machine);
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
    const machine = new SightMachine();
    machine.failure = 'NotFoundError';
    const { sight, statuses } = openSight(machine);
    await passMs(3_600_000);
    const last = statuses.filter((status) => status.kind === 'touchOnly').at(-1);
    expect(last).toMatchObject({ retryInMs: 60_000 });
    sight.dispose();
  });

  it('tries at once when a camera is plugged in', async () => {
    const machine = new SightMachine();
    machine.failure = 'NotFoundError';
    const { sight } = openSight(machine);
    await passMs(0);
    machine.failure = null;
    for (const listener of machine.devicesChanged) listener();
    await passMs(0);
    expect(machine.cameras).toHaveLength(1);
    sight.dispose();
  });

  it('lets go of camera and worker when the camera is pulled out, and says that nobody is in view', async () => {
    const machine = new SightMachine();
    const { sight, statuses } = openSight(machine);
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
    const machine = new SightMachine();
    const { sight, statuses } = openSight(machine);
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
    const machine = new SightMachine();
    const { sight, statuses } = openSight(machine);
    await passMs(PREPARATION_LIMIT_MS);
    expect(statuses.at(-1)).toMatchObject({ reason: 'visionFailed' });
    sight.dispose();
  });

  it('says that the camera is lost when it gives no pictures, not that vision failed', async () => {
    const machine = new SightMachine();
    const { sight, statuses } = openSight(machine);
    await passMs(0);
    machine.worker.report(prepared);
    for (const camera of machine.cameras) camera.muted = true;
    await passMs(SILENCE_LIMIT_MS);
    expect(statuses.at(-1)).toMatchObject({ kind: 'touchOnly', reason: 'lost' });
    sight.dispose();
  });

  it('does without a graphics card that failed', async () => {
    const machine = new SightMachine();
    const { sight } = openSight(machine);
    await passMs(0);
    machine.worker.report({ ...prepared, delegate: 'GPU' });
    machine.worker.report({ type: 'failed', what: 'context lost' });
    await passMs(1000);
    expect(machine.worker.said[0]).toMatchObject({ type: 'prepare', delegate: 'CPU' });
    sight.dispose();
  });

  it('goes on growing its pauses while sight never lasts, and starts afresh once it did', async () => {
    const machine = new SightMachine();
    const { sight, statuses } = openSight(machine);
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
});
