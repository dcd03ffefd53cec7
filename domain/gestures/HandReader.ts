import { KEYPOINT } from '../hands/Hand.ts';
import type { HandPoints } from '../hands/HandPoints.ts';
import type { HandTrack } from '../hands/HandTracker.ts';
import type { OneHandPose } from './PoseDefinition.ts';
import { type HandMotion, PoseHold } from './PoseHold.ts';
import type { PoseReader } from './PoseReader.ts';
import { SwipeDetector } from './SwipeDetector.ts';
import { WaveDetector } from './WaveDetector.ts';

/** Shortest time over which a speed is measured: over less, the trembling of keypoints would be speed. */
const SPEED_SPAN_MS = 100;

const FINGERTIPS = [KEYPOINT.indexTip, KEYPOINT.middleTip, KEYPOINT.ringTip] as const;
const KNUCKLES = [KEYPOINT.indexMcp, KEYPOINT.middleMcp, KEYPOINT.ringMcp, KEYPOINT.pinkyMcp] as const;

type SwipeId = 'swipeLeft' | 'swipeRight';

/** Reads one followed hand: which pose it holds, how it moves, and which movement it has just made. */
export class HandReader {
  readonly hold: PoseHold<OneHandPose>;
  readonly motion: Mutable<HandMotion> = { speed: 0, x: 0, y: 0, palmLength: 0, isWaving: false };
  readonly #track: HandTrack;
  readonly #poses: PoseReader;
  readonly #slot: 0 | 1;
  readonly #wave = new WaveDetector();
  readonly #swipe = new SwipeDetector();
  #identity = 0;
  #speedFromX = 0;
  #speedFromY = 0;
  #speedFromAtMs = Number.NEGATIVE_INFINITY;

  constructor(track: HandTrack, poses: PoseReader, slot: 0 | 1) {
    this.#track = track;
    this.#poses = poses;
    this.#slot = slot;
    this.hold = new PoseHold(poses.hands[slot]);
  }

  /** The wave that the hand is in. */
  get wave(): { readonly fraction: number; readonly score: number } {
    return this.#wave;
  }

  /** The hand's wave has been answered. */
  spendWave(): void {
    this.#wave.spend();
  }

  /** Starts what is unfinished again, for a new question. */
  restart(): void {
    this.hold.restart();
    this.#wave.restart();
  }

  reset(): void {
    this.hold.reset();
    this.#wave.reset();
    this.#swipe.reset();
    this.#speedFromAtMs = Number.NEGATIVE_INFINITY;
  }

  /** @returns the swipe that is complete with this frame, or null */
  update(atMs: number): SwipeId | null {
    const track = this.#track;
    if (track.identity !== this.#identity) {
      this.reset();
      this.#identity = track.identity;
    }
    let swiped: SwipeId | null = null;
    if (track.isPresent) {
      this.#measureMotion(atMs, track.found, track.palmLength);
      if (this.#poses.isWellSeen[this.#slot]) swiped = this.#readMovement(atMs, track);
    }
    this.motion.isWaving = this.#wave.swings >= 2;
    this.hold.update(atMs, this.motion);
    return swiped;
  }

  #readMovement(atMs: number, track: HandTrack): SwipeId | null {
    const shape = this.#poses.shapes[this.#slot];
    const { found, palmLength } = track;
    this.#wave.update(atMs, middle(found, FINGERTIPS, 0), middle(found, FINGERTIPS, 1), palmLength, shape);
    const way = this.#swipe.update(
      atMs,
      middle(found, KNUCKLES, 0),
      middle(found, KNUCKLES, 1),
      palmLength,
      shape,
    );
    // The image is the camera's, not the mirror's: its right is where the visitor's own left hand is.
    if (way === 1) return 'swipeLeft';
    if (way === -1) return 'swipeRight';
    return null;
  }

  #measureMotion(atMs: number, points: HandPoints, palmLength: number): void {
    const { motion } = this;
    motion.x = middle(points, FINGERTIPS, 0);
    motion.y = middle(points, FINGERTIPS, 1);
    motion.palmLength = palmLength;
    const spanMs = atMs - this.#speedFromAtMs;
    if (spanMs < SPEED_SPAN_MS) return;
    const way = Math.hypot(motion.x - this.#speedFromX, motion.y - this.#speedFromY);
    motion.speed = Number.isFinite(spanMs) ? ((way / palmLength) * 1000) / spanMs : 0;
    this.#speedFromX = motion.x;
    this.#speedFromY = motion.y;
    this.#speedFromAtMs = atMs;
  }
}

type Mutable<Fields> = { -readonly [Name in keyof Fields]: Fields[Name] };

function middle(points: HandPoints, keypoints: readonly number[], axis: 0 | 1): number {
  let sum = 0;
  for (const keypoint of keypoints) sum += points[keypoint * 3 + axis] as number;
  return sum / keypoints.length;
}
