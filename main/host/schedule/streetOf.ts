import type { KioskSettings } from '../../../contract/configuration.ts';
import { defaultStreetContent } from '../../../contract/streetContent.ts';
import { IDOLS, idolOnStage, type LandmarkId } from '../../../domain/landmarks/landmarks.ts';

/** What the page is told of the street and of who stands where. */
export type StreetSettings = Pick<KioskSettings, 'landmarks' | 'idol' | 'gestures' | 'lines'>;

/** The street as the program brings it, seen from one landmark. */
export function streetOf(landmark: LandmarkId): StreetSettings {
  const { landmarks, gestures } = defaultStreetContent();
  const id = idolOnStage(landmark);
  const { zh, en } = IDOLS[id];
  return {
    landmarks,
    idol: { id, zh, en, address: `/idols/${id}/`, character: id },
    gestures,
    lines: {},
  };
}
