import { GESTURE_IDS, type GestureId } from '../../../domain/gestures/vocabulary.ts';
import { IDOLS, LANDMARKS } from '../../../domain/landmarks/landmarks.ts';

/**
 * The gestures to try: the signature, then those that the eight idols teach, then the rest. Touch must be able to do
 * all that hands do, so none that may be made is left out.
 */
export function offeredGestures(signature: GestureId, active: readonly GestureId[]): readonly GestureId[] {
  const taught: readonly GestureId[] = LANDMARKS.map(({ idol }) => IDOLS[idol].signature);
  const inOrder = [...new Set([...taught, ...GESTURE_IDS])];
  return [signature, ...inOrder.filter((gesture) => gesture !== signature && active.includes(gesture))];
}
