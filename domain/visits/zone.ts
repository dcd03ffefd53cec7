import type { GestureEvent, GestureProgress } from '../gestures/GestureEvent.ts';
import type { Face } from '../hands/Face.ts';
import { type Hand, KEYPOINT } from '../hands/Hand.ts';

/** A part of the camera's picture as visitors see it in a mirror: shares of its width and height. */
export type Zone = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** What one look of the camera found, in image coordinates of the camera (never mirrored). */
export type Look = {
  readonly faces: readonly Face[];
  readonly hands: readonly Hand[];
  readonly progress: GestureProgress | null;
  readonly completed: readonly GestureEvent[];
};

/**
 * What counts of a look. Faces outside the zone are passers-by. Hands are those of whoever stands in the zone; where no
 * face is seen in it, a hand counts by its own place, and where nobody is left no gesture was made.
 */
export function countedIn<Seen extends Look>(zone: Zone, seen: Seen): Seen {
  const faces = seen.faces.filter(({ centreX, centreY }) => isWithin(zone, centreX, centreY));
  const hands = faces.length > 0 ? seen.hands : seen.hands.filter((hand) => isHandWithin(zone, hand));
  if (faces.length === seen.faces.length && hands.length === seen.hands.length) return seen;
  const isSomebody = faces.length > 0 || hands.length > 0;
  const gestures = isSomebody ? {} : { progress: null, completed: [] };
  return { ...seen, faces, hands, ...gestures };
}

/** Who reaches over an open edge of the zone is in it: points may lie a little outside the picture. */
function isWithin({ left, top, right, bottom }: Zone, cameraX: number, y: number): boolean {
  const x = 1 - cameraX;
  return (
    (left <= 0 || x >= left) &&
    (right >= 1 || x <= right) &&
    (top <= 0 || y >= top) &&
    (bottom >= 1 || y <= bottom)
  );
}

function isHandWithin(zone: Zone, { keypoints }: Hand): boolean {
  const middle = keypoints[KEYPOINT.middleMcp];
  return middle !== undefined && isWithin(zone, middle.x, middle.y);
}
