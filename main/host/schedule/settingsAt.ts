import type { Configuration, KioskSettings } from '../../../contract/configuration.ts';
import type { StreetView } from '../../../contract/passes.ts';
import { hoursAt, type StreetHours } from '../../../domain/calendar/hoursAt.ts';
import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import type { ToLocalTime } from '../../../domain/schedule/LocalTime.ts';
import { type StreetPlaces, streetOf } from './streetOf.ts';

/** How this run was started, and where a visitor of a one-machine street went since. */
export type Run = {
  readonly version: string;
  readonly kioskId: string;
  /** From the kit, the command line or a visitor's choice; stronger than the configuration's. */
  readonly landmark: LandmarkId | null;
  readonly street: StreetView;
  readonly filmDurationMs: number | null;
};

/** The settings that hold for the page at a moment: the configuration, the street's places and its hours, read by its clock. */
export function settingsAt(
  configuration: Configuration,
  hours: StreetHours,
  places: StreetPlaces,
  run: Run,
  toLocalTime: ToLocalTime,
  atMs: number,
): KioskSettings {
  const { camera, interaction, screen, sound, street, timeZone } = configuration;
  const { open, quietVolume, cameraOff } = hoursAt(hours, toLocalTime(atMs));
  const landmark = run.landmark ?? configuration.landmark;
  return {
    version: run.version,
    kioskId: run.kioskId,
    landmark,
    timeZone,
    street: run.street,
    camera: {
      enabled: camera.enabled && !cameraOff,
      label: camera.label,
      mirrorFrame: camera.mirrorFrame,
      mirrorBrightness: camera.mirrorBrightness,
      zone: camera.zone,
    },
    screen: { turn: screen.turn },
    ...streetOf(landmark, places),
    interaction,
    // Quiet hours can only make it quieter.
    volume: Math.min(sound.volume, quietVolume ?? sound.volume),
    open,
    raining: street.raining,
    language: screen.language,
    filmDurationMs: run.filmDurationMs,
  };
}
