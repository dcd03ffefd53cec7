import type { Disposable } from '../../domain/core/Disposable.ts';
import type { OverlaySource } from './overlay/OverlayModel.ts';
import type { RaisedStage } from './raiseStage.ts';

/** When a walk is complete all idols come onto the stage, once the code of the pass is out of the way. */
export function gatherForFinale(stage: Pick<RaisedStage, 'gather'>, overlay: OverlaySource): Disposable {
  const tell = () => {
    const { act, pass, code } = overlay.model();
    stage.gather(act === 'presentingPass' && pass !== null && pass.redemptionCode !== null && code === null);
  };
  tell();
  return overlay.onModel(tell);
}
