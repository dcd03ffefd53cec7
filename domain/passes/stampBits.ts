import { LANDMARK_IDS, type LandmarkId } from '../landmarks/landmarks.ts';

/** The place of a landmark in walking order, 0 to 7: what bits and bytes of a pass call it. */
export function landmarkNumber(landmark: LandmarkId): number {
  return LANDMARK_IDS.indexOf(landmark);
}

/** One bit a landmark, the first of the walk lowest. */
export function toStampBits(stamps: readonly LandmarkId[]): number {
  return stamps.reduce((bits, landmark) => bits | (1 << landmarkNumber(landmark)), 0);
}

/** In walking order, each once. */
export function fromStampBits(bits: number): LandmarkId[] {
  return LANDMARK_IDS.filter((_, place) => (bits & (1 << place)) !== 0);
}
