import { type Disposable, toDisposable } from '../../domain/core/Disposable.ts';
import type { RaisedStage } from './raiseStage.ts';
import type { Sight } from './vision/Sight.ts';

const LOOK_EVERY_MS = 2000;
/** Above this the stage stutters, below that it has time to spare: between the two nothing is changed. */
const SLOW_FRAME_MS = 40;
const EASY_FRAME_MS = 24;
const PACE_STEP_MS = 33;
/** Fifteen looks a second: enough to count the swings of a wave. */
const LONGEST_PACE_MS = 66;

/** The stage's frame time comes first: while it suffers, sight looks less often, and more often again when it does not. */
export function governLoad(stage: RaisedStage, sight: Sight): Disposable {
  let paceMs = 0;
  const timer = setInterval(() => {
    const frameMs = stage.slowFrameMs();
    if (frameMs === null) return;
    paceMs = nextPace(paceMs, frameMs);
    sight.pace(paceMs);
  }, LOOK_EVERY_MS);
  return toDisposable(() => clearInterval(timer));
}

/** @param frameMs the 95th percentile of the time between frames */
export function nextPace(paceMs: number, frameMs: number): number {
  if (frameMs > SLOW_FRAME_MS) return Math.min(LONGEST_PACE_MS, paceMs + PACE_STEP_MS);
  return frameMs < EASY_FRAME_MS ? Math.max(0, paceMs - PACE_STEP_MS) : paceMs;
}
