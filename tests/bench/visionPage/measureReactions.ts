import { IdolAnimator } from '../../../domain/idols/IdolAnimator.ts';
import { XINGMAN } from '../../../domain/idols/manners/xingman.ts';
import { browserCameras } from '../../../renderer/kiosk/vision/Camera.ts';
import { createVisionWorker, VisionWorkerClient } from '../../../renderer/kiosk/vision/VisionWorkerClient.ts';

export interface Reaction {
  /** From the reading of the frame that completed the hold to the first stage frame with a changed parameter. */
  readonly latencyMs: number;
  /** What looking at that frame took. */
  readonly inferenceMs: number;
  /** Time from the stage frame before to this one. */
  readonly stageFrameMs: number;
}

/** Watches until so many gestures were completed, and how soon the idol's parameters changed for each. */
export async function measureReactions(count: number): Promise<Reaction[]> {
  const reactions: Reaction[] = [];
  const done = Promise.withResolvers<void>();
  const camera = await browserCameras.open(null);
  let pair = newPair();
  let pending: { readonly capturedAtMs: number; readonly inferenceMs: number } | null = null;
  const worker = new VisionWorkerClient(
    createVisionWorker(),
    { holdDurationMs: 700, delegate: 'CPU' },
    {
      onCode: () => undefined,
      onPrepared: () => worker.watch(camera.frames()),
      onPerceived: ({ completed: [first], capturedAtMs }, inferenceMs) => {
        if (first === undefined || pending !== null) return;
        pending = { capturedAtMs, inferenceMs };
        pair.idol.answer(first.gesture);
      },
      onEnded: () => done.reject(new Error('The camera ended')),
      onFailed: (what) => done.reject(new Error(what)),
    },
  );
  let lastAtMs = performance.now();
  let frame = requestAnimationFrame(function next(timeMs) {
    frame = requestAnimationFrame(next);
    const nowMs = performance.now();
    const idol = pair.idol.advanceTo(timeMs).values;
    const twin = pair.twin.advanceTo(timeMs).values;
    if (pending !== null && idol.some((value, index) => value !== twin[index])) {
      const { capturedAtMs, inferenceMs } = pending;
      reactions.push({ latencyMs: nowMs - capturedAtMs, inferenceMs, stageFrameMs: nowMs - lastAtMs });
      pending = null;
      pair = newPair();
      if (reactions.length === count) done.resolve();
    }
    lastAtMs = nowMs;
  });
  await done.promise.finally(() => {
    cancelAnimationFrame(frame);
    worker.dispose();
    camera.dispose();
  });
  return reactions;
}

/** Two of a kind. One is told of the gesture: the first difference between them is her first changed parameter. */
function newPair(): { readonly idol: IdolAnimator; readonly twin: IdolAnimator } {
  return { idol: new IdolAnimator(7, XINGMAN), twin: new IdolAnimator(7, XINGMAN) };
}
