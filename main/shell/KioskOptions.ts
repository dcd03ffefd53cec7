import type { LandmarkId } from '../../domain/landmarks/landmarks.ts';

/** How this run of the kiosk was asked for. What is absent comes from the configuration file. */
export interface KioskOptions {
  readonly dataFolder: string;
  readonly port?: number | undefined;
  readonly landmark?: LandmarkId | undefined;
  /** Absolute path of a kit or of a newer list of keys. */
  readonly kit?: { readonly file: string; readonly newEdition: boolean } | undefined;
  /** Absolute path of a camera recording that takes the camera's place, with its length. */
  readonly film?: { readonly file: string; readonly durationMs: number } | undefined;
  readonly windowed: boolean;
}
