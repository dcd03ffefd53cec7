import type { KioskSettings } from '../../../contract/configuration.ts';
import type { OwnIdol } from '../../../contract/ownIdol.ts';
import { defaultStreetContent, type StreetContent } from '../../../contract/streetContent.ts';
import {
  IDOLS,
  type IdolId,
  idolOnStage,
  isOfTheEight,
  type LandmarkId,
} from '../../../domain/landmarks/landmarks.ts';
import { documentText, revisionOf } from '../content/documentText.ts';

/** What staff wrote of the street, and those of their own idols that stand on it. */
export type StreetPlaces = {
  readonly content: StreetContent;
  /** By the names of their files. */
  readonly ownIdols: ReadonlyMap<string, OwnIdol>;
};

/** What the page is told of the street and of who stands where. */
export type StreetSettings = Pick<KioskSettings, 'landmarks' | 'idol' | 'gestures' | 'lines'>;

/** The street as the program brings it. */
export function defaultPlaces(): StreetPlaces {
  return { content: defaultStreetContent(), ownIdols: new Map() };
}

/** The street seen from one landmark. An own idol that there is no good file of leaves her place to the usual one. */
export function streetOf(landmark: LandmarkId, { content, ownIdols }: StreetPlaces): StreetSettings {
  const { landmarks, gestures, lines } = content;
  const assigned = landmarks.find(({ id }) => id === landmark)?.idol;
  const idol = idolNamed(assigned, ownIdols) ?? ofTheEight(idolOnStage(landmark));
  const { signature } = IDOLS[idol.character];
  return {
    landmarks,
    idol,
    gestures: [...new Set([signature, ...gestures])],
    lines: lines[idol.character] ?? {},
  };
}

function idolNamed(
  name: string | undefined,
  ownIdols: StreetPlaces['ownIdols'],
): KioskSettings['idol'] | null {
  if (name === undefined) return null;
  if (isOfTheEight(name)) return ofTheEight(name);
  const own = ownIdols.get(name);
  if (own === undefined) return null;
  const { zh, en, character } = own;
  // A page that shows her is built anew when she looks otherwise.
  const address = `/own-idols/${name}.json?look=${revisionOf(documentText(own.recipe))}`;
  return { id: name, zh, en, address, character };
}

function ofTheEight(id: IdolId): KioskSettings['idol'] {
  const { zh, en } = IDOLS[id];
  return { id, zh, en, address: `/idols/${id}/`, character: id };
}
