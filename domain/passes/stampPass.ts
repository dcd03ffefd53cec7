import { type EpochMilliseconds, epochMilliseconds } from '../core/brand.ts';
import type { LandmarkId } from '../landmarks/landmarks.ts';
import { type EditionId, type KeyId, type Pass, type PassId, STAMPS_OF_A_WALK } from './Pass.ts';
import { asPassTime } from './passBytes.ts';
import { fromStampBits, toStampBits } from './stampBits.ts';

/** Where and when a stamp is given, and by which key. */
export type Stamping = {
  readonly landmark: LandmarkId;
  readonly atMs: EpochMilliseconds;
  readonly key: KeyId;
};

/** A new pass with its first stamp. */
export function issuePass(edition: EditionId, id: PassId, { landmark, atMs, key }: Stamping): Pass {
  return { edition, id, stamps: [landmark], lastLandmark: landmark, lastStampAtMs: asPassTime(atMs), key };
}

/**
 * The pass with this landmark's stamp. One that bears it already keeps where its newest stamp was given, and is only
 * signed anew. In both, the time is none later than this kiosk's own even when the pass tells a later one: clocks differ,
 * and what a key signed before it was withdrawn is known by this time.
 */
export function stampPass(pass: Pass, { landmark, atMs, key }: Stamping): Pass {
  if (pass.stamps.includes(landmark)) {
    const lastStampAtMs = epochMilliseconds(Math.min(pass.lastStampAtMs, asPassTime(atMs)));
    return { ...pass, lastStampAtMs, key };
  }
  return {
    ...pass,
    stamps: fromStampBits(toStampBits([...pass.stamps, landmark])),
    lastLandmark: landmark,
    lastStampAtMs: asPassTime(atMs),
    key,
  };
}

export function isComplete(pass: Pick<Pass, 'stamps'>): boolean {
  return pass.stamps.length === STAMPS_OF_A_WALK;
}
