import type { LandmarkId } from './landmarks.ts';

/** A landmark by the names that staff gave it, and who stands there: one of the eight, or an idol of their own. */
export type Place = {
  readonly id: LandmarkId;
  readonly zh: string;
  readonly en: string;
  readonly idol: string;
};

/** @param places all of the street, in walking order */
export function placeOf(places: readonly Place[], landmark: LandmarkId): Place {
  const found = places.find(({ id }) => id === landmark);
  if (found === undefined) throw new Error(`No landmark ${landmark} on the street`);
  return found;
}

/** The walk is a round: after the last landmark comes the first. */
export function placeAfter(places: readonly Place[], landmark: LandmarkId): Place {
  const at = places.indexOf(placeOf(places, landmark));
  return places[(at + 1) % places.length] as Place;
}
