import { type Disposable, toDisposable } from '../../../../domain/core/Disposable.ts';
import type { CodeWatch } from './CodeWatch.ts';
import type { LightMeter } from './LightMeter.ts';
import type { Seer, Sighting } from './Seer.ts';

export type FrameWatchOptions = {
  readonly frames: ReadableStream<VideoFrame>;
  readonly seer: Seer;
  /** Takes a frame for itself now and then, when codes are to be read. */
  readonly codes: Pick<CodeWatch, 'take'>;
  readonly light: Pick<LightMeter, 'look'>;
  /** Now, in the page's `performance.now()` time. */
  readonly pageNow: () => number;
  readonly minimumIntervalMs: () => number;
  readonly onSighting: (sighting: Sighting) => void;
  /** The stream ended or broke; not called after `dispose`. */
  readonly onEnd: (failure: unknown) => void;
};

/**
 * Reads frames one by one. The stream holds one frame at most, so while a picture is looked at the older ones drop
 * and the next one read is the newest. Every frame is closed in every case: an open one would block the camera.
 */
export function watchFrames(options: FrameWatchOptions): Disposable {
  const reader = options.frames.getReader();
  let stopped = false;
  let lastLookedAtMs = Number.NEGATIVE_INFINITY;

  const lookAt = (frame: VideoFrame) => {
    try {
      const nowMs = options.pageNow();
      options.light.look(frame, nowMs);
      if (nowMs - lastLookedAtMs < options.minimumIntervalMs()) return;
      const frameAtMs = frame.timestamp / 1000;
      const { isGestureUnderWay } = options.seer;
      const isFree = options.seer.isFree(frameAtMs);
      // Not counted as a look: the next frame is the networks' at once.
      if (options.codes.take(frame, { nowMs, isFree, isGestureUnderWay })) return;
      const sighting = options.seer.look(frame, frameAtMs, nowMs);
      if (sighting === null) return;
      lastLookedAtMs = nowMs;
      options.onSighting(sighting);
    } finally {
      frame.close();
    }
  };

  const run = async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (stopped) value.close();
      else lookAt(value);
    }
  };

  run().then(
    () => {
      if (!stopped) options.onEnd(null);
    },
    (failure: unknown) => {
      reader.cancel().catch(() => undefined);
      if (!stopped) options.onEnd(failure);
    },
  );

  return toDisposable(() => {
    stopped = true;
    // A read under way still gets its frame and closes it above; the stream gives no more after that.
    reader.cancel().catch(() => undefined);
  });
}
