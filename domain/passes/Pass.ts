import type { Brand, EpochMilliseconds } from '../core/brand.ts';
import type { LandmarkId } from '../landmarks/landmarks.ts';

/** Eight random bytes as 16 lower-case hex digits. It names nobody: it is made by the kiosk and known to no account. */
export type PassId = Brand<string, 'PassId'>;
/** Three random bytes as 6 lower-case hex digits: one edition of the street, from its first day to its last. */
export type EditionId = Brand<string, 'EditionId'>;
/** The place of a kiosk's key in the edition's list of keys, 0 to 255. Never given twice within an edition. */
export type KeyId = Brand<number, 'KeyId'>;

/** What a visitor carries from kiosk to kiosk, as it stands in the code on their phone. */
export type Pass = {
  readonly edition: EditionId;
  readonly id: PassId;
  /** In walking order, each once. A pass that was given out has at least one. */
  readonly stamps: readonly LandmarkId[];
  /** Where its newest stamp was given. */
  readonly lastLandmark: LandmarkId;
  /** To the minute, by the clock of the kiosk that gave it. */
  readonly lastStampAtMs: EpochMilliseconds;
  /** The key that it was signed with. */
  readonly key: KeyId;
};

/** A pass with all of them is complete. */
export const STAMPS_OF_A_WALK = 8;
