import { createHandPairShape, measureHandPair } from '../hands/HandPairShape.ts';
import { type HandPoints, palmLength } from '../hands/HandPoints.ts';
import { createHandShape, type HandShape, measureHand } from '../hands/HandShape.ts';
import { type Band, fitBand } from './Band.ts';
import { TWO_HAND_DECOYS } from './definitions/decoys.ts';
import { ONE_HAND_POSES, TWO_HAND_POSES } from './definitions/poses.ts';
import type { OneHandPose, PoseDefinition, Traits, TwoHandPose } from './PoseDefinition.ts';

/** A pose counts from this score on … */
export const ACCEPTED_SCORE = 0.5;
/** … when the next best is at least this much behind: between two gestures nothing is said. */
export const ACCEPTED_MARGIN = 0.15;
/** A palm shorter than this share of the image's height has too few pixels to tell fingers apart. */
const SMALLEST_PALM_LENGTH = 0.03;
/** With more keypoints than this outside the image the hand is half a guess. */
const MOST_KEYPOINTS_OUTSIDE = 2;

/** Scores of all poses for one hand, or for both together. Mutable and reused from frame to frame. */
export class PoseScores<Pose extends PoseDefinition> {
  readonly poses: readonly Pose[];
  readonly scores: Float64Array;

  constructor(poses: readonly Pose[]) {
    this.poses = poses;
    this.scores = new Float64Array(poses.length);
  }

  /** Index of the pose that is seen beyond doubt, or −1. */
  findBest(): number {
    let best = -1;
    let bestScore = 0;
    let nextScore = 0;
    for (let index = 0; index < this.scores.length; index++) {
      const score = this.scores[index] as number;
      if (score > bestScore) {
        nextScore = bestScore;
        bestScore = score;
        best = index;
      } else if (score > nextScore) nextScore = score;
    }
    return bestScore >= ACCEPTED_SCORE && bestScore - nextScore >= ACCEPTED_MARGIN ? best : -1;
  }
}

/** Reads which poses two hands show in one frame. */
export class PoseReader {
  readonly hands: readonly [PoseScores<OneHandPose>, PoseScores<OneHandPose>] = [
    new PoseScores(ONE_HAND_POSES),
    new PoseScores(ONE_HAND_POSES),
  ];
  readonly both: PoseScores<TwoHandPose> = new PoseScores(TWO_HAND_POSES);
  readonly shapes: readonly [HandShape, HandShape] = [createHandShape(), createHandShape()];
  /** Whether the hand of a slot is there, large enough and within the image; if not, its shape is an old one. */
  readonly isWellSeen: [boolean, boolean] = [false, false];
  readonly #pair = createHandPairShape();

  /**
   * @param one points of a hand, or null where there is none
   * @param aspectRatio image width / height
   */
  read(one: HandPoints | null, other: HandPoints | null, aspectRatio: number): void {
    const sawOne = this.#readHand(0, one, aspectRatio);
    const sawOther = this.#readHand(1, other, aspectRatio);
    this.both.scores.fill(0);
    if (one === null || other === null || !sawOne || !sawOther) return;
    measureHandPair(one, other, this.#pair);
    let togetherScore = 0;
    for (let index = 0; index < TWO_HAND_POSES.length; index++) {
      const score = this.#fitPair(TWO_HAND_POSES[index] as TwoHandPose);
      this.both.scores[index] = score;
      togetherScore = Math.max(togetherScore, score);
    }
    if (togetherScore < ACCEPTED_SCORE) {
      for (const decoy of TWO_HAND_DECOYS) {
        togetherScore = Math.max(togetherScore, this.#fitPair(decoy));
      }
    }
    // Hands that make one sign together do not each make another.
    if (togetherScore >= ACCEPTED_SCORE) {
      this.hands[0].scores.fill(0);
      this.hands[1].scores.fill(0);
    }
  }

  #fitPair(pose: Pick<TwoHandPose, 'each' | 'together'>): number {
    const together = fitTraits(pose.together, this.#pair);
    if (together === 0) return 0;
    return Math.min(together, fitTraits(pose.each, this.shapes[0]), fitTraits(pose.each, this.shapes[1]));
  }

  #readHand(slot: 0 | 1, points: HandPoints | null, aspectRatio: number): boolean {
    const { scores } = this.hands[slot];
    const shape = this.shapes[slot];
    const isSeen = points !== null && isWellSeen(points, aspectRatio);
    this.isWellSeen[slot] = isSeen;
    if (!isSeen) {
      scores.fill(0);
      return false;
    }
    measureHand(points, shape);
    for (let index = 0; index < ONE_HAND_POSES.length; index++) {
      scores[index] = fitTraits((ONE_HAND_POSES[index] as OneHandPose).traits, shape);
    }
    return true;
  }
}

/** How well a hand has all of these traits, 0..1: as well as its weakest. */
export function fitTraits<Measure extends string>(
  traits: Traits<Measure>,
  shape: { readonly [Name in Measure]: number },
): number {
  let weakest = 1;
  for (const measure in traits) {
    const fit = fitBand(traits[measure] as Band, shape[measure]);
    if (fit < weakest) {
      weakest = fit;
      if (fit === 0) break;
    }
  }
  return weakest;
}

function isWellSeen(points: HandPoints, aspectRatio: number): boolean {
  if (palmLength(points) < SMALLEST_PALM_LENGTH) return false;
  let outside = 0;
  for (let at = 0; at < points.length; at += 3) {
    const x = points[at] as number;
    const y = points[at + 1] as number;
    if (x < 0 || x > aspectRatio || y < 0 || y > 1) outside++;
  }
  return outside <= MOST_KEYPOINTS_OUTSIDE;
}
