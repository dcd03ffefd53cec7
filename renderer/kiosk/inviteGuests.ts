import type { Disposable } from '../../domain/core/Disposable.ts';
import type { OverlaySource } from './overlay/OverlayModel.ts';
import type { RaisedStage } from './raiseStage.ts';

/** Other idols come by while the idol calls out to an empty street. */
export function inviteGuests(stage: RaisedStage, overlay: OverlaySource): Disposable {
  const tell = () => stage.setAlone(overlay.model().act === 'attracting');
  tell();
  return overlay.onModel(tell);
}
