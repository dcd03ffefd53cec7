import { describe, expect, test, vi } from 'vitest';
import type { CodeReading } from './CodeReader.ts';
import { CodeWatch, type FrameOffer, type SeenText } from './CodeWatch.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const OFFER: FrameOffer = { nowMs: 0, isFree: true, isGestureUnderWay: false };

class Bench {
  reading: CodeReading = { texts: ['PASS'], isUnclear: false };
  readonly seen: SeenText[] = [];
  readonly failures: unknown[] = [];
  readonly closed = vi.fn();
  readonly read = vi.fn(async () => this.reading);
  readonly openReader = vi.fn(async () => ({ read: this.read }));
  readonly watch = new CodeWatch({
    openReader: this.openReader,
    luminanceOf: async () => ({ width: 1, height: 1, data: new Uint8Array(1) }),
    onSeen: (seen) => this.seen.push(seen),
    onFailed: (failure) => this.failures.push(failure),
  });

  async switchOn(): Promise<void> {
    this.watch.switch(true);
    await settled();
  }

  async offer(changes: Partial<FrameOffer>): Promise<boolean> {
    const frame = { clone: () => ({ close: this.closed }) } as unknown as VideoFrame;
    const taken = this.watch.take(frame, { ...OFFER, ...changes });
    await settled();
    return taken;
  }
}

describe('looking for codes', () => {
  test('takes no frame and loads nothing before it is switched on, and none after', async () => {
    const bench = new Bench();
    expect(await bench.offer({})).toBe(false);
    expect(bench.openReader).not.toHaveBeenCalled();
    await bench.switchOn();
    expect(await bench.offer({})).toBe(true);
    bench.watch.switch(false);
    expect(await bench.offer({ nowMs: 5000 })).toBe(false);
    await bench.switchOn();
    expect(bench.openReader).toHaveBeenCalledOnce();
  });

  test('tells the text with the moment of the picture, and lets go of its own copy of the frame', async () => {
    const bench = new Bench();
    await bench.switchOn();
    await bench.offer({ nowMs: 40 });
    expect(bench.seen).toEqual([{ text: 'PASS', capturedAtMs: 40 }]);
    expect(bench.closed).toHaveBeenCalledOnce();
    bench.reading = { texts: [], isUnclear: true };
    await bench.offer({ nowMs: 400 });
    expect(bench.seen[1]).toEqual({ text: null, capturedAtMs: 400 });
    bench.reading = { texts: [], isUnclear: false };
    await bench.offer({ nowMs: 800 });
    expect(bench.seen).toHaveLength(2);
  });

  test('takes four frames a second of thirty, and one in six where there are few', async () => {
    const taken = async (everyMs: number) => {
      const bench = new Bench();
      await bench.switchOn();
      let count = 0;
      for (let nowMs = 0; nowMs < 6000; nowMs += everyMs) {
        if (await bench.offer({ nowMs, isFree: false })) count += 1;
      }
      return count;
    };
    expect(await taken(33)).toBeGreaterThan(20);
    expect(await taken(33)).toBeLessThanOrEqual(24);
    expect(await taken(200)).toBe(5);
  });

  test('waits for a gesture under way, though not for ever; a free frame disturbs nobody', async () => {
    const bench = new Bench();
    await bench.switchOn();
    const busy = { isFree: false, isGestureUnderWay: true };
    for (let nowMs = 0; nowMs < 2500; nowMs += 50) expect(await bench.offer({ nowMs, ...busy })).toBe(false);
    expect(await bench.offer({ nowMs: 2500, ...busy })).toBe(true);
    expect(await bench.offer({ nowMs: 2800, ...busy })).toBe(false);
    expect(await bench.offer({ nowMs: 2830, ...busy, isFree: true })).toBe(true);
  });

  test('one picture at a time', async () => {
    const bench = new Bench();
    await bench.switchOn();
    let answer: (reading: CodeReading) => void = () => undefined;
    bench.read.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    expect(await bench.offer({ nowMs: 0 })).toBe(true);
    expect(await bench.offer({ nowMs: 1000 })).toBe(false);
    answer(bench.reading);
    await settled();
    expect(await bench.offer({ nowMs: 1000 })).toBe(true);
  });

  test('what was still being read when it was switched off is not told', async () => {
    const bench = new Bench();
    await bench.switchOn();
    const reading = bench.offer({});
    bench.watch.switch(false);
    await reading;
    expect(bench.seen).toEqual([]);
  });

  test('a reader that breaks is said once and loaded anew with the next visitor', async () => {
    const bench = new Bench();
    await bench.switchOn();
    bench.read.mockRejectedValueOnce(new Error('out of memory'));
    await bench.offer({ nowMs: 0 });
    expect(await bench.offer({ nowMs: 1000 })).toBe(false);
    expect(bench.failures).toHaveLength(1);
    expect(bench.closed).toHaveBeenCalledOnce();
    await bench.switchOn();
    expect(await bench.offer({ nowMs: 2000 })).toBe(true);
  });
});
