import { type Disposable, toDisposable } from '../../domain/core/Disposable.ts';
import type { Host } from '../host/Host.ts';

/** A slow box on software drawing needs a minute; three are a page that will never come. */
const FIRST_FRAME_LIMIT_MS = 180_000;
/** The page tells its frames every few seconds. A stage that stands this long stands for good. */
const STILL_LIMIT_MS = 60_000;
const LOOK_EVERY_MS = 5000;

/**
 * Watches the stage from outside the page: a page can answer every question and still show a frozen idol, when its
 * drawing has stopped. `onStill` is called each time the stage has stood still for too long.
 */
export function watchStage(
  host: Pick<Host, 'onReady' | 'onHeartbeat'>,
  onStill: () => void,
  nowMs: () => number = () => performance.now(),
): Disposable {
  let framesDrawn: number | null = null;
  let deadlineMs = nowMs() + FIRST_FRAME_LIMIT_MS;
  const ready = host.onReady(() => {
    framesDrawn = null;
    deadlineMs = nowMs() + STILL_LIMIT_MS;
  });
  const heartbeat = host.onHeartbeat((beat) => {
    if (beat.framesDrawn === framesDrawn) return;
    framesDrawn = beat.framesDrawn;
    deadlineMs = nowMs() + STILL_LIMIT_MS;
  });
  const timer = setInterval(() => {
    if (nowMs() < deadlineMs) return;
    // Whoever is told starts the page anew, and that gets the time of a start.
    deadlineMs = nowMs() + FIRST_FRAME_LIMIT_MS;
    onStill();
  }, LOOK_EVERY_MS);
  timer.unref();
  return toDisposable(() => {
    clearInterval(timer);
    ready.dispose();
    heartbeat.dispose();
  });
}
