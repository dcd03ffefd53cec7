import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LineOutput, playLine, type SoundingLine } from './playLine.ts';

class SourceDouble {
  buffer: unknown = null;
  onended: (() => void) | null = null;
  readonly calls: string[] = [];
  connect(): void {
    this.calls.push('connect');
  }
  start(): void {
    this.calls.push('start');
  }
  stop(): void {
    this.calls.push('stop');
  }
  disconnect(): void {
    this.calls.push('disconnect');
  }
}

class ContextDouble {
  state = 'running';
  currentTime = 10;
  outputLatency = 0.04;
  baseLatency = 0.01;
  readonly sources: SourceDouble[] = [];
  readonly decodings: PromiseWithResolvers<unknown>[] = [];
  createBufferSource(): SourceDouble {
    const source = new SourceDouble();
    this.sources.push(source);
    return source;
  }
  decodeAudioData(): Promise<unknown> {
    const decoding = Promise.withResolvers<unknown>();
    this.decodings.push(decoding);
    return decoding.promise;
  }
}

let context: ContextDouble;
let hand: (wave: ArrayBuffer) => void;
let givenUp: number;
const settled = () => vi.advanceTimersByTimeAsync(0);

function play(): SoundingLine {
  return playLine(
    (onMade) => {
      hand = onMade;
      return { dispose: () => void givenUp++ };
    },
    { context, into: {} } as unknown as LineOutput,
  );
}

async function playing(): Promise<SoundingLine> {
  const line = play();
  hand(new ArrayBuffer(44));
  context.decodings[0]?.resolve({});
  await settled();
  return line;
}

beforeEach(() => {
  vi.useFakeTimers();
  context = new ContextDouble();
  givenUp = 0;
});
afterEach(() => vi.useRealTimers());

describe('a line on the loudspeaker', () => {
  it('is where the context is, less what is on its way to the ear', async () => {
    const line = await playing();
    expect(context.sources[0]?.calls).toEqual(['connect', 'start']);
    expect(line.heardMs()).toBe(0);
    context.currentTime = 10.54;
    expect(line.heardMs()).toBeCloseTo(500);
  });

  it('is nowhere any more when it has ended', async () => {
    const line = await playing();
    context.sources[0]?.onended?.();
    expect(line.heardMs()).toBeNull();
    expect(context.sources[0]?.calls.at(-1)).toBe('disconnect');
  });

  it('lets the mouth wait while it is made and decoded, but not for ever', async () => {
    const line = play();
    await vi.advanceTimersByTimeAsync(300);
    expect(line.heardMs()).toBe(0);
    hand(new ArrayBuffer(44));
    await vi.advanceTimersByTimeAsync(200);
    expect(line.heardMs()).toBeNull();
    context.decodings[0]?.resolve({});
    await settled();
    expect(line.heardMs()).toBe(0);
  });

  it('leaves the mouth to itself when the context stands still', async () => {
    const line = await playing();
    context.currentTime = 10.3;
    context.state = 'suspended';
    expect(line.heardMs()).toBeNull();
  });
});

describe('a line that is stopped', () => {
  it('while it sounds is cut off', async () => {
    const line = await playing();
    line.stop();
    line.stop();
    expect(context.sources[0]?.calls).toEqual(['connect', 'start', 'stop', 'disconnect']);
    expect(line.heardMs()).toBeNull();
  });

  it('while it is made is given up', () => {
    const line = play();
    line.stop();
    expect(givenUp).toBe(1);
    expect(line.heardMs()).toBeNull();
  });

  it('while it is decoded never sounds', async () => {
    const line = play();
    hand(new ArrayBuffer(44));
    line.stop();
    context.decodings[0]?.resolve({});
    await settled();
    expect(context.sources).toHaveLength(0);
  });
});

it('a line that cannot be decoded is silent', async () => {
  const line = play();
  hand(new ArrayBuffer(44));
  context.decodings[0]?.reject(new Error('no sound'));
  await settled();
  expect(line.heardMs()).toBeNull();
  expect(givenUp).toBe(1);
});

it('without a loudspeaker nothing is made', () => {
  const make = vi.fn();
  expect(playLine(make, null).heardMs()).toBeNull();
  expect(make).not.toHaveBeenCalled();
});
