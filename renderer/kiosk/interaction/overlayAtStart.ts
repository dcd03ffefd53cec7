import type { KioskSettings } from '../../../contract/configuration.ts';
import { IDOLS, idolOnStage, landmarkById } from '../../../domain/landmarks/landmarks.ts';
import { NO_PASS, type OverlayModel } from '../overlay/OverlayModel.ts';

/** What is shown before anybody came. */
export function overlayAtStart({ landmark, open, language, camera }: KioskSettings): OverlayModel {
  const { zh, en } = IDOLS[idolOnStage(landmark)];
  return {
    act: open ? 'attracting' : 'closed',
    language,
    landmark,
    idol: { zh, en },
    signature: IDOLS[landmarkById(landmark).idol].signature,
    speech: null,
    stamped: false,
    stamp: null,
    ...NO_PASS,
    show: null,
    sight: { kind: 'starting' },
    cameraOffered: camera.enabled,
    mirror: null,
  };
}
