import type { Line, Occasion } from '../../../../contract/lines.ts';
import type { StreetContent } from '../../../../contract/streetContent.ts';
import { GESTURE_IDS, type GestureId } from '../../../../domain/gestures/vocabulary.ts';
import type { IdolId, LandmarkId } from '../../../../domain/landmarks/landmarks.ts';

export type Place = StreetContent['landmarks'][number];

/** Puts the landmark at `from` in the walk at `to` instead; past the ends nothing happens. */
export function movePlace(street: StreetContent, from: number, to: number): StreetContent {
  const moved = street.landmarks[from];
  if (moved === undefined || to < 0 || to >= street.landmarks.length || to === from) return street;
  return { ...street, landmarks: street.landmarks.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

export function renamePlace(
  street: StreetContent,
  landmark: LandmarkId,
  names: Partial<Pick<Place, 'zh' | 'en'>>,
): StreetContent {
  return withPlaces(street, (place) => (place.id === landmark ? { ...place, ...names } : place));
}

/** Whoever stands elsewhere changes places with who stands here, so that nobody stands twice. */
export function standAt(street: StreetContent, landmark: LandmarkId, idol: string): StreetContent {
  const before = street.landmarks.find(({ id }) => id === landmark)?.idol;
  if (before === undefined || before === idol) return street;
  return withPlaces(street, (place) => {
    if (place.id === landmark) return { ...place, idol };
    return place.idol === idol ? { ...place, idol: before } : place;
  });
}

export function switchGesture(street: StreetContent, gesture: GestureId, isOn: boolean): StreetContent {
  // In the vocabulary's order, so that the same choice is the same document.
  const gestures = GESTURE_IDS.filter((id) => (id === gesture ? isOn : street.gestures.includes(id)));
  return { ...street, gestures };
}

/** @param lines instead of her own ones; none gives her own ones back */
export function writeLines(
  street: StreetContent,
  idol: IdolId,
  occasion: Occasion,
  lines: readonly Line[],
): StreetContent {
  const { [occasion]: _before, ...others } = street.lines[idol] ?? {};
  const written = lines.length > 0 ? { ...others, [occasion]: [...lines] } : others;
  const { [idol]: _hers, ...ofOthers } = street.lines;
  return {
    ...street,
    lines: Object.keys(written).length > 0 ? { ...ofOthers, [idol]: written } : ofOthers,
  };
}

function withPlaces(street: StreetContent, change: (place: Place) => Place): StreetContent {
  return { ...street, landmarks: street.landmarks.map(change) };
}
