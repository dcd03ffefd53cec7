import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchFrames } from './FrameWatch.ts';
import type { Seer } from './Seer.ts';

/** Frames that know whether they were closed. */
function madeFrames(count: number) {
  return Array.from({ length: count }, (_, index) => ({ timestamp: index * 33_000, close: vi.fn() }));
}

type MadeFrame = ReturnType<typeof madeFrames>[number];

function streamOf(frames: readonly MadeFrame[], ending: 'close' | 'error' | 'open') {
  let next = 0;
  return new ReadableStream<VideoFrame>(
    {
      pull(controller) {
        const frame = frames[next];
        next += 1;
        if (frame !== undefined) controller.enqueue(frame as unknown as VideoFrame);
        else if (ending === 'close') controller.close();
        else if (ending === 'error') controller.error(new Error('unplugged'));
      },
    },
    { highWaterMark: 0 },
  );
}

const empty = { faces: [], hands: [], progress: null, completed: [] };
const sighting = { perception: { capturedAtMs: 0, ...empty }, inferenceMs: 1 };
const seerThat = (look: Seer['look']) => ({ look, isFree: () => false }) as unknown as Seer;
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

function watch(
  frames: ReadableStream<VideoFrame>,
  seer: Seer,
  more: Partial<Parameters<typeof watchFrames>[0]> = {},
) {
  const onEnd = vi.fn();
  const onSighting = vi.fn();
  const watching = watchFrames({
    frames,
    seer,
    codes: { take: () => false },
    light: { look: () => undefined },
    pageNow: () => performance.now(),
    minimumIntervalMs: () => 0,
    onSighting,
    onEnd,
    ...more,
  });
  return { watching, onEnd, onSighting };
}

describe('watching frames', () => {
  afterEach(() => vi.restoreAllMocks());

  it('looks at each in the time of the frame, closes it, and says that the stream ended', async () => {
    const frames = madeFrames(3);
    const look = vi.fn(() => sighting);
    const { onEnd, onSighting } = watch(streamOf(frames, 'close'), seerThat(look));
    await settled();
    expect(look.mock.calls.map(([, atMs]: unknown[]) => atMs)).toEqual([0, 33, 66]);
    expect(onSighting).toHaveBeenCalledTimes(3);
    expect(frames.map((frame) => frame.close.mock.calls.length)).toEqual([1, 1, 1]);
    expect(onEnd).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('closes the frame at which the networks failed, and says what failed', async () => {
    const frames = madeFrames(2);
    const failure = new Error('graph');
    const { onEnd } = watch(
      streamOf(frames, 'open'),
      seerThat(() => {
        throw failure;
      }),
    );
    await settled();
    expect(frames[0]?.close).toHaveBeenCalledOnce();
    expect(onEnd).toHaveBeenCalledExactlyOnceWith(failure);
  });

  it('says that the stream broke', async () => {
    const { onEnd } = watch(
      streamOf([], 'error'),
      seerThat(() => sighting),
    );
    await settled();
    expect(onEnd.mock.calls[0]?.[0]).toMatchObject({ message: 'unplugged' });
  });

  it('passes over frames that come sooner than the stage allows, and closes them', async () => {
    const frames = madeFrames(5);
    const look = vi.fn(() => sighting);
    watch(streamOf(frames, 'close'), seerThat(look), { pageNow: () => 1000, minimumIntervalMs: () => 100 });
    await settled();
    expect(look).toHaveBeenCalledOnce();
    expect(frames.every((frame) => frame.close.mock.calls.length === 1)).toBe(true);
  });

  it('leaves a frame that is read for codes to that, closes it, and looks at the very next one', async () => {
    const frames = madeFrames(3);
    const look = vi.fn(() => sighting);
    const take = vi.fn((frame: VideoFrame) => frame.timestamp === 0);
    watch(streamOf(frames, 'close'), seerThat(look), {
      codes: { take },
      pageNow: () => 1000,
      minimumIntervalMs: () => 100,
    });
    await settled();
    expect(look.mock.calls.map(([, atMs]: unknown[]) => atMs)).toEqual([33]);
    expect(frames.every((frame) => frame.close.mock.calls.length === 1)).toBe(true);
  });

  it('does not count a frame that need not be looked at', async () => {
    const { onSighting } = watch(
      streamOf(madeFrames(4), 'close'),
      seerThat(() => null),
    );
    await settled();
    expect(onSighting).not.toHaveBeenCalled();
  });

  it('is silent after its end, and closes a frame that was still on its way', async () => {
    let deliver: (frame: MadeFrame) => void = () => undefined;
    const late = new ReadableStream<VideoFrame>({
      start(controller) {
        deliver = (frame) => controller.enqueue(frame as unknown as VideoFrame);
      },
    });
    const look = vi.fn(() => sighting);
    const { watching, onEnd } = watch(late, seerThat(look));
    const [frame] = madeFrames(1);
    if (frame === undefined) throw new Error('no frame was made');
    deliver(frame);
    watching.dispose();
    watching.dispose();
    await settled();
    expect(look).not.toHaveBeenCalled();
    expect(frame.close).toHaveBeenCalledOnce();
    expect(onEnd).not.toHaveBeenCalled();
  });
});
