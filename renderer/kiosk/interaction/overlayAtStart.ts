import type { KioskSettings } from '../../../contract/configuration.ts';
import { IDOLS } from '../../../domain/landmarks/landmarks.ts';
import { NO_PASS, type OverlayModel } from '../overlay/OverlayModel.ts';

/** What is shown before anybody came. */
export function overlayAtStart(settings: KioskSettings): OverlayModel {
  const { landmark, landmarks, idol, gestures, open, language, camera } = settings;
  return {
    act: open ? 'attracting' : 'closed',
    language,
    landmark,
    places: landmarks,
    idol: { zh: idol.zh, en: idol.en },
    signature: IDOLS[idol.character].signature,
    gestures,
    speech: null,
    stamped: false,
    stamp: null,
    ...NO_PASS,
    show: null,
    sight: { kind: 'starting' },
    cameraOffered: camera.enabled,
    mirror: null,
    mirrorBrightness: camera.mirrorBrightness,
  };
}
