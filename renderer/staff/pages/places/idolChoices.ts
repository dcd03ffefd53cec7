import { IDOLS, type IdolId } from '../../../../domain/landmarks/landmarks.ts';
import { IDOL_IDS } from '../../../../domain/shows/idolIds.ts';
import type { Bilingual } from '../../language.ts';
import type { StudioIdol } from './studioIdols.ts';

export type IdolChoice = {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: 'ofTheEight' | 'studio' | 'gone';
};

/** Everybody who could stand there; with whoever is named there and does not exist any more. */
export function idolChoices(standing: string, ownIdols: readonly StudioIdol[]): readonly IdolChoice[] {
  const choices: IdolChoice[] = [
    ...IDOL_IDS.map((id): IdolChoice => ({ id, name: IDOLS[id], kind: 'ofTheEight' })),
    ...ownIdols.map(({ id, zh, en }): IdolChoice => ({ id, name: { zh, en }, kind: 'studio' })),
  ];
  if (choices.some(({ id }) => id === standing)) return choices;
  return [...choices, { id: standing, name: { zh: standing, en: standing }, kind: 'gone' }];
}

/** Whose voice and ways somebody has; null when nobody knows her. */
export function characterOf(idol: string | undefined, ownIdols: readonly StudioIdol[]): IdolId | null {
  if (idol === undefined) return null;
  if (Object.hasOwn(IDOLS, idol)) return idol as IdolId;
  return ownIdols.find(({ id }) => id === idol)?.character ?? null;
}
