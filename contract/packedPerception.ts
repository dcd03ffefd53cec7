import type { GestureEvent, GestureProgress } from '../domain/gestures/GestureEvent.ts';
import { GESTURE_IDS, type GestureId } from '../domain/gestures/vocabulary.ts';
import type { Face } from '../domain/hands/Face.ts';
import { type Hand, KEYPOINT_COUNT, type Keypoint } from '../domain/hands/Hand.ts';
import type { Perception } from './perception.ts';

const HEADER_LENGTH = 5;
const FACE_LENGTH = 5;
const HAND_LENGTH = 2 + 3 * KEYPOINT_COUNT;
const GESTURE_LENGTH = 3;

/**
 * A perception as one small array for its way out of the worker (a frame with two hands: about 150 numbers).
 * Layout: [moment, faces, hands, holds (0 or 1), completed] then per face 5, per hand 65, per hold and completed
 * gesture 3 numbers. Moments need more than 24 bits, hence 64-bit floats.
 */
export function packPerception(perception: Perception): Float64Array {
  const { faces, hands, progress, completed } = perception;
  const gestures = (progress === null ? 0 : 1) + completed.length;
  const packed = new Float64Array(
    HEADER_LENGTH + faces.length * FACE_LENGTH + hands.length * HAND_LENGTH + gestures * GESTURE_LENGTH,
  );
  packed.set([
    perception.capturedAtMs,
    faces.length,
    hands.length,
    progress === null ? 0 : 1,
    completed.length,
  ]);
  let at = HEADER_LENGTH;
  for (const face of faces) {
    packed.set([face.centreX, face.centreY, face.width, face.height, face.score], at);
    at += FACE_LENGTH;
  }
  for (const hand of hands) {
    packed[at] = hand.handedness === 'left' ? 0 : 1;
    packed[at + 1] = hand.score;
    at += 2;
    for (const point of hand.keypoints) {
      packed[at] = point.x;
      packed[at + 1] = point.y;
      packed[at + 2] = point.z;
      at += 3;
    }
  }
  if (progress !== null) {
    packed.set([GESTURE_IDS.indexOf(progress.gesture), progress.score, progress.fraction], at);
    at += GESTURE_LENGTH;
  }
  for (const event of completed) {
    packed.set([GESTURE_IDS.indexOf(event.gesture), event.score, event.atMs], at);
    at += GESTURE_LENGTH;
  }
  return packed;
}

/** The perception that `packPerception` packed. Throws on an array that it cannot have made. */
export function unpackPerception(packed: Float64Array): Perception {
  let at = 0;
  const next = (): number => {
    const value = packed[at];
    if (value === undefined) throw new Error('A packed perception ended too early');
    at += 1;
    return value;
  };
  const capturedAtMs = next();
  const faceCount = next();
  const handCount = next();
  const holdCount = next();
  const completedCount = next();
  const faces = repeat(faceCount, (): Face => {
    return { centreX: next(), centreY: next(), width: next(), height: next(), score: next() };
  });
  const hands = repeat(handCount, (): Hand => {
    const handedness = next() === 0 ? 'left' : 'right';
    const score = next();
    const keypoints = repeat(KEYPOINT_COUNT, (): Keypoint => ({ x: next(), y: next(), z: next() }));
    return { handedness, score, keypoints };
  });
  const holds = repeat(holdCount, (): GestureProgress => {
    return { gesture: gestureAt(next()), score: next(), fraction: next() };
  });
  const completed = repeat(completedCount, (): GestureEvent => {
    return { gesture: gestureAt(next()), score: next(), atMs: next() };
  });
  return { capturedAtMs, faces, hands, progress: holds[0] ?? null, completed };
}

function repeat<Item>(count: number, make: () => Item): Item[] {
  return Array.from({ length: count }, make);
}

function gestureAt(index: number): GestureId {
  const gesture = GESTURE_IDS[index];
  if (gesture === undefined) throw new Error(`No gesture has the number ${index}`);
  return gesture;
}
