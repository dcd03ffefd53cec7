import type { KioskSettings } from '../../contract/configuration.ts';

/** Whether the page was built on something that has changed since: it cannot be changed while it runs. */
export function needsReload(builtOn: KioskSettings, now: KioskSettings): boolean {
  return JSON.stringify(foundationOf(builtOn)) !== JSON.stringify(foundationOf(now));
}

function foundationOf(settings: KioskSettings) {
  const { version, landmark, timeZone, landmarks, idol, gestures, lines, filmDurationMs } = settings;
  const { label } = settings.camera;
  const { turn } = settings.screen;
  const { holdDurationMs } = settings.interaction;
  return {
    version,
    landmark,
    timeZone,
    landmarks,
    idol,
    gestures,
    lines,
    filmDurationMs,
    label,
    turn,
    holdDurationMs,
  };
}
