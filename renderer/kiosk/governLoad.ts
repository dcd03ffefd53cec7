import { type Disposable, toDisposable } from '../../domain/core/Disposable.ts';
import { FULL_LOAD, LOAD_STEPS, nextLoad } from './loadPolicy.ts';
import type { RaisedStage } from './raiseStage.ts';
import type { Sight } from './vision/Sight.ts';

const LOOK_EVERY_MS = 1000;

/** Keeps the stage's frames coming: looks at their times now and then and takes or gives back load. */
export function governLoad(stage: RaisedStage, sight: Sight): Disposable {
  const finestResolution = stage.resolution;
  let state = FULL_LOAD;
  const timer = setInterval(() => {
    const frameMs = stage.slowFrameMs();
    if (frameMs === null) return;
    const before = state.step;
    state = nextLoad(state, frameMs);
    const load = LOAD_STEPS[state.step];
    if (state.step === before || load === undefined) return;
    stage.setResolution(finestResolution * load.resolution);
    stage.setFrameInterval(load.frameIntervalMs);
    sight.pace(load.paceMs);
  }, LOOK_EVERY_MS);
  return toDisposable(() => clearInterval(timer));
}
