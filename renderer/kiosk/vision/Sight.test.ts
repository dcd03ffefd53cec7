import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  nobody,
  openSight,
  passMs,
  perceived,
  prepared,
  SightMachine,
} from '../../../tests/fixtures/vision/SightMachine.ts';

describe('sight', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('hands the camera’s frames to the worker once the networks are there, and tells what it sees', async () => {
    const machine = new SightMachine();
    const { sight, statuses } = openSight(machine);
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

  it('shows a film once', async () => {
    const machine = new SightMachine();
    const { sight, statuses } = openSight(machine, { filmDurationMs: 3000 });
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
    const machine = new SightMachine();
    const { sight } = openSight(machine, { filmDurationMs: 3000 });
    await passMs(5000);
    expect(machine.cameras).toHaveLength(0);
    machine.worker.report(prepared);
    await passMs(0);
    expect(machine.cameras).toHaveLength(1);
    expect(machine.worker.said.at(-1)?.type).toBe('watch');
    sight.dispose();
  });

  it('closes the camera when it is switched off, and opens it again when switched on', async () => {
    const machine = new SightMachine();
    const { sight, statuses } = openSight(machine);
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
    const machine = new SightMachine();
    const { sight } = openSight(machine);
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
    const machine = new SightMachine();
    const { sight } = openSight(machine);
    sight.dispose();
    await passMs(0);
    expect(machine.cameras[0]?.stopped).toBe(1);
    expect(machine.workers).toHaveLength(0);
  });
});
