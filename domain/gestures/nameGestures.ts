import type { Hand } from '../hands/Hand.ts';
import { createHandPoints, readHandPoints } from '../hands/HandPoints.ts';
import type { PoseDefinition } from './PoseDefinition.ts';
import { PoseReader, type PoseScores } from './PoseReader.ts';
import type { StaticGestureId } from './vocabulary.ts';

export type GestureScore = {
  readonly gesture: StaticGestureId;
  /** How well it fits its definition, 0..1. */
  readonly score: number;
};

/**
 * Names the poses in one still picture, best first; empty when none is seen beyond doubt. A pose that two hands show
 * each for itself is named twice. Movements cannot be told from one picture.
 * @param hands the picture's hands, at most two of them are looked at
 * @param aspectRatio image width / height
 */
export function nameGestures(hands: readonly Hand[], aspectRatio: number): GestureScore[] {
  const reader = new PoseReader();
  const [one = null, other = null] = hands.map((hand) => {
    const points = createHandPoints();
    readHandPoints(hand.keypoints, aspectRatio, points);
    return points;
  });
  reader.read(one, other, aspectRatio);
  return [reader.both, ...reader.hands]
    .flatMap((scores: PoseScores<PoseDefinition>) => {
      const best = scores.findBest();
      if (best < 0) return [];
      const { gesture } = scores.poses[best] as PoseDefinition;
      return [{ gesture, score: scores.scores[best] as number }];
    })
    .toSorted((one, other) => other.score - one.score);
}
