import type { IdolId } from '../landmarks/landmarks.ts';
import { IDOL_IDS } from './idolIds.ts';
import { idolsIn, type Show } from './Show.ts';

/** Everybody who is in a formation of the show. */
export function castOf({ formation, tracks }: Show): readonly IdolId[] {
  const formations = [formation, ...tracks.formation.map((clip) => clip.formation)];
  return IDOL_IDS.filter((idol) => formations.some((one) => idolsIn(one, IDOL_IDS).includes(idol)));
}
