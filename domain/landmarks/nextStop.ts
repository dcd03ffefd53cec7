import { LANDMARK_IDS, type LandmarkId } from './landmarks.ts';

/**
 * Where to go from here: the nearest landmark along the street whose stamp is missing, onward before back where two are
 * as near. Null when none is missing.
 */
export function nextStop(here: LandmarkId, stamps: readonly LandmarkId[]): LandmarkId | null {
  const place = LANDMARK_IDS.indexOf(here);
  const missing = LANDMARK_IDS.filter((landmark) => landmark !== here && !stamps.includes(landmark));
  const stepsTo = (landmark: LandmarkId) => {
    const steps = LANDMARK_IDS.indexOf(landmark) - place;
    // Onward wins a tie.
    return steps > 0 ? steps : -steps + 0.5;
  };
  return missing.toSorted((one, other) => stepsTo(one) - stepsTo(other))[0] ?? null;
}
