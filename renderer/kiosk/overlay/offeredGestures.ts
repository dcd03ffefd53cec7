import { GESTURE_IDS, type GestureId } from '../../../domain/gestures/vocabulary.ts';
import { IDOLS, LANDMARKS } from '../../../domain/landmarks/landmarks.ts';

/**
 * The gestures to try: the signature, then those that the other landmarks teach, in walking order, then the
 * rest. Touch must be able to do all that hands do, so none is left out.
 */
export function offeredGestures(signature: GestureId): readonly GestureId[] {
  const taught: readonly GestureId[] = LANDMARKS.map(({ idol }) => IDOLS[idol].signature);
  return [...new Set([signature, ...taught, ...GESTURE_IDS])];
}
