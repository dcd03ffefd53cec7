import type { Pass } from './Pass.ts';
import { fromStampBits, landmarkNumber, toStampBits } from './stampBits.ts';

/**
 * Two pictures of one pass as one: all stamps of both, and where the newer of both was given. The order of merging does
 * not matter. Passes with different ids are never merged: that would be sharing.
 */
export function mergePasses(one: Pass, other: Pass): Pass {
  if (one.id !== other.id || one.edition !== other.edition)
    throw new Error('Two different passes cannot be merged');
  const newer = isNewer(other, one) ? other : one;
  return { ...newer, stamps: fromStampBits(toStampBits(one.stamps) | toStampBits(other.stamps)) };
}

/** A total order, so that equal times do not make the outcome depend on who comes first. */
function isNewer(one: Pass, other: Pass): boolean {
  const byTime = one.lastStampAtMs - other.lastStampAtMs;
  const byPlace = landmarkNumber(one.lastLandmark) - landmarkNumber(other.lastLandmark);
  return (byTime || byPlace || one.key - other.key) > 0;
}
