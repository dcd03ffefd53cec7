import { LANDMARK_IDS, type LandmarkId } from '../../../../domain/landmarks/landmarks.ts';

/** The organizer's own file. Whoever has it can make kits and withdraw keys. */
export const STREET_FILE = 'street.json';

/** Like `kit-3-museum.json`, and with the key's number for one that was made later. */
export function kitFileName(landmark: LandmarkId, laterKeyId: number | null = null): string {
  const place = LANDMARK_IDS.indexOf(landmark) + 1;
  return `kit-${place}-${landmark}${laterKeyId === null ? '' : `-key-${laterKeyId}`}.json`;
}

export function rosterFileName(serial: number): string {
  return `roster-${serial}.json`;
}

/** The serial of a roster's file name; null for other names. */
export function serialOfName(name: string): number | null {
  const found = /^roster-(\d{1,9})\.json$/.exec(name);
  return found === null ? null : Number(found[1]);
}
