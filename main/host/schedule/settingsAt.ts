import type { Configuration, KioskSettings } from '../../../contract/configuration.ts';
import type { StreetView } from '../../../contract/passes.ts';
import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import { minuteOfDay, type ToLocalTime } from '../../../domain/schedule/LocalTime.ts';
import { isWithinAnySpan, isWithinSpan } from '../../../domain/schedule/spanOfDay.ts';

/** How this run was started, and where a visitor of a one-machine street went since. */
export type Run = {
  readonly version: string;
  readonly kioskId: string;
  /** From the kit, the command line or a visitor's choice; stronger than the configuration's. */
  readonly landmark: LandmarkId | null;
  readonly street: StreetView;
  readonly filmDurationMs: number | null;
};

/** The settings that hold for the page at a moment: the configuration read by the street's clock. */
export function settingsAt(
  configuration: Configuration,
  run: Run,
  toLocalTime: ToLocalTime,
  atMs: number,
): KioskSettings {
  const { camera, interaction, openingHours, screen, sound, street, timeZone } = configuration;
  const minute = minuteOfDay(toLocalTime(atMs));
  return {
    version: run.version,
    kioskId: run.kioskId,
    landmark: run.landmark ?? configuration.landmark,
    timeZone,
    street: run.street,
    camera: {
      enabled: camera.enabled && !isWithinAnySpan(camera.offHours, minute),
      label: camera.label,
      mirrorFrame: camera.mirrorFrame,
    },
    interaction,
    // Quiet hours can only make it quieter.
    volume: isWithinAnySpan(sound.quietHours, minute)
      ? Math.min(sound.volume, sound.quietVolume)
      : sound.volume,
    open: openingHours === null || isWithinSpan(openingHours, minute),
    raining: street.raining,
    language: screen.language,
    filmDurationMs: run.filmDurationMs,
  };
}
