import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSight, passMs, prepared, SightMachine } from '../../../tests/fixtures/vision/SightMachine.ts';

const saidOfCodes = (machine: SightMachine) => machine.worker.said.filter(({ type }) => type === 'readCodes');
const SEEN = { type: 'codeSeen', text: 'HELD-UP', capturedAtMs: 12 } as const;

describe('reading codes', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is not asked of a worker before somebody is there, so nothing of it is loaded at the start', async () => {
    const machine = new SightMachine();
    const { sight } = openSight(machine);
    await passMs(0);
    machine.worker.report(prepared);
    expect(saidOfCodes(machine)).toEqual([]);
    sight.dispose();
  });

  it('tells what was held up while it is on, and nothing that arrives after', async () => {
    const machine = new SightMachine();
    const { sight } = openSight(machine);
    const codes = vi.fn();
    sight.onCode(codes);
    await passMs(0);
    machine.worker.report(prepared);
    sight.readCodes(true);
    sight.readCodes(true);
    expect(saidOfCodes(machine)).toEqual([{ type: 'readCodes', on: true }]);
    machine.worker.report(SEEN);
    machine.worker.report({ ...SEEN, text: null });
    expect(codes.mock.calls).toEqual([[{ text: 'HELD-UP', atMs: 12 }], [{ text: null, atMs: 12 }]]);
    sight.readCodes(false);
    machine.worker.report(SEEN);
    expect(codes).toHaveBeenCalledTimes(2);
    sight.dispose();
  });

  it('goes on with the next worker when one failed', async () => {
    const machine = new SightMachine();
    const { sight } = openSight(machine);
    await passMs(0);
    machine.worker.report(prepared);
    sight.readCodes(true);
    machine.worker.report({ type: 'failed', what: 'graph' });
    await passMs(5000);
    expect(machine.workers).toHaveLength(2);
    expect(saidOfCodes(machine)).toEqual([{ type: 'readCodes', on: true }]);
    sight.dispose();
  });

  it('that fails leaves sight as it is', async () => {
    const machine = new SightMachine();
    const { sight, statuses } = openSight(machine);
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await passMs(0);
    machine.worker.report(prepared);
    machine.worker.report({ type: 'codesFailed', what: 'no memory' });
    expect(statuses.at(-1)?.kind).toBe('seeing');
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
    sight.dispose();
  });
});
