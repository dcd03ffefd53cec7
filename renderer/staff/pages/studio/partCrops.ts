import type { PropChoice } from '../../../../domain/idols/recipe.ts';
import type { IdolId } from '../../../../domain/landmarks/landmarks.ts';
import { IDOL_IDS } from '../../../../domain/shows/idolIds.ts';
import type { Place } from './partNames.ts';
import { SHIPPED_RECIPES } from './shippedRecipes.ts';

export type LibraryPlace = Place | 'props';

/** A square in the middle of a figure, in model units. */
export type Crop = { readonly top: number; readonly size: number };

const HEAD: Crop = { top: -60, size: 460 };
const FIGURE: Crop = { top: -60, size: 1380 };

const PLACE_CROPS: Readonly<Record<Place, Crop>> = {
  fringe: { top: -20, size: 320 },
  hairSides: { top: -60, size: 820 },
  hairTop: { top: -60, size: 340 },
  hairBack: { top: -60, size: 820 },
  eyes: { top: 90, size: 210 },
  brows: { top: 70, size: 180 },
  mouth: { top: 205, size: 100 },
  outfit: { top: 330, size: 960 },
  hands: { top: 480, size: 320 },
};

const ON_HER_FIGURE: readonly PropChoice[] = [
  'droneFriend',
  'televisionBackpack',
  'laceParasol',
  'flyingScarf',
  'chainedPager',
  'cassetteSatchel',
];

export function cropOf(place: LibraryPlace, choice: string): Crop {
  if (place !== 'props') return PLACE_CROPS[place];
  return ON_HER_FIGURE.includes(choice as PropChoice) ? FIGURE : HEAD;
}

/** Drawn as another part, the other way round. */
const MIRROR_IMAGES: Readonly<Record<string, string>> = { mirroredLocks: 'sweptLocks' };

export type Wearer = { readonly idol: IdolId; readonly isMirrored: boolean };

/** Who of the eight has a part, or its mirror image; null where nobody does. */
export function wearerOf(place: LibraryPlace, choice: string): Wearer | null {
  const image = MIRROR_IMAGES[choice];
  const own = idolWith(place, choice);
  if (own !== null) return { idol: own, isMirrored: false };
  const other = image === undefined ? null : idolWith(place, image);
  return other === null ? null : { idol: other, isMirrored: true };
}

function idolWith(place: LibraryPlace, choice: string): IdolId | null {
  const wears = (id: IdolId): boolean => {
    const { parts, props } = SHIPPED_RECIPES[id];
    return place === 'props' ? props.includes(choice as PropChoice) : parts[place] === choice;
  };
  return IDOL_IDS.find(wears) ?? null;
}
