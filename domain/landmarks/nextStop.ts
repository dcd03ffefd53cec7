import type { LandmarkId } from './landmarks.ts';

/**
 * Where to go from here: the nearest landmark along the street whose stamp is missing, onward before back where two are
 * as near. Null when none is missing.
 * @param order all landmarks of the street, in walking order
 */
export function nextStop(
  here: LandmarkId,
  stamps: readonly LandmarkId[],
  order: readonly LandmarkId[],
): LandmarkId | null {
  const place = order.indexOf(here);
  const missing = order.filter((landmark) => landmark !== here && !stamps.includes(landmark));
  const stepsTo = (landmark: LandmarkId) => {
    const steps = order.indexOf(landmark) - place;
    // Onward wins a tie.
    return steps > 0 ? steps : -steps + 0.5;
  };
  return missing.toSorted((one, other) => stepsTo(one) - stepsTo(other))[0] ?? null;
}
