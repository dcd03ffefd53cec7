import { type PoseDefinition, STEADINESS } from './PoseDefinition.ts';
import type { PoseScores } from './PoseReader.ts';

/** A held pose is left only when its score sinks below this; to begin it needs more (`ACCEPTED_SCORE`). */
const LEFT_BELOW_SCORE = 0.35;
/** Frames that must agree, however slowly they come. */
const AGREEING_FRAMES = 3;
/** A pose may be missed this long (a blurred or dropped frame or two) before the hold is over … */
const FORGIVEN_MS = 250;
/** … and a completed one must be gone this long before it can be held anew. */
const RELEASED_MS = 350;
/** Longest time that one frame can add to a hold. */
const LONGEST_STEP_MS = 300;
/** A `still` pose that has moved so far since its hold began, in palm lengths, begins again. */
const GREATEST_DRIFT = 0.4;

/** What the hand did, besides its pose. Places in image heights. */
export type HandMotion = {
  /** Palm lengths per second. */
  readonly speed: number;
  readonly x: number;
  readonly y: number;
  readonly palmLength: number;
  /** In the middle of a wave: its turning points are no holds. */
  readonly isWaving: boolean;
};

/** The pose that one hand, or a pair of hands, is holding. One completion per hold, until it is released. */
export class PoseHold<Pose extends PoseDefinition> {
  /** Index of the pose among the scores' poses, or −1. */
  #candidate = -1;
  #heldMs = 0;
  #agreeingFrames = 0;
  #scoreSum = 0;
  #missedMs = 0;
  #missedFrames = 0;
  #isSpent = false;
  #lastAtMs = Number.NEGATIVE_INFINITY;
  #lowX = 0;
  #highX = 0;
  #lowY = 0;
  #highY = 0;
  readonly #scores: PoseScores<Pose>;

  constructor(scores: PoseScores<Pose>) {
    this.#scores = scores;
  }

  get pose(): Pose | null {
    return this.#scores.poses[this.#candidate] ?? null;
  }

  /** Mean score of the frames that agreed, 0..1. */
  get score(): number {
    return this.#agreeingFrames === 0 ? 0 : this.#scoreSum / this.#agreeingFrames;
  }

  /** True after `spend` until the pose is released. */
  get isSpent(): boolean {
    return this.#isSpent;
  }

  /** How much of the hold is done, 0..1. */
  fraction(holdDurationMs: number): number {
    if (this.#candidate < 0) return 0;
    return Math.min(1, this.#heldMs / holdDurationMs, this.#agreeingFrames / AGREEING_FRAMES);
  }

  /** The hold has been answered. */
  spend(): void {
    this.#isSpent = true;
  }

  /** Starts an unfinished hold again, for a new question; an answered one stays answered until released. */
  restart(): void {
    if (!this.#isSpent) this.#begin(-1);
  }

  reset(): void {
    this.#begin(-1);
    this.#lastAtMs = Number.NEGATIVE_INFINITY;
  }

  update(atMs: number, motion: HandMotion): void {
    const stepMs = Math.min(LONGEST_STEP_MS, atMs - this.#lastAtMs);
    this.#lastAtMs = atMs;
    const best = this.#scores.findBest();
    if (this.#candidate < 0) {
      if (best >= 0) this.#beginAt(best, motion);
      return;
    }
    const score = this.#scores.scores[this.#candidate] as number;
    const agrees = score >= LEFT_BELOW_SCORE && (best < 0 || best === this.#candidate);
    if (!agrees) {
      this.#miss(stepMs, best, motion);
      return;
    }
    this.#missedMs = 0;
    this.#missedFrames = 0;
    const { steadiness } = this.pose as Pose;
    if (motion.speed > STEADINESS[steadiness] || (steadiness === 'still' && motion.isWaving)) {
      this.#heldMs = Math.max(0, this.#heldMs - stepMs);
      return;
    }
    if (steadiness === 'still' && this.#hasDrifted(motion) && !this.#isSpent) {
      this.#beginAt(this.#candidate, motion);
      return;
    }
    this.#heldMs += stepMs;
    this.#agreeingFrames++;
    this.#scoreSum += score;
  }

  #miss(stepMs: number, best: number, motion: HandMotion): void {
    this.#missedMs += stepMs;
    this.#missedFrames++;
    this.#heldMs = Math.max(0, this.#heldMs - stepMs);
    const isOver = this.#missedMs > (this.#isSpent ? RELEASED_MS : FORGIVEN_MS);
    const isAnother = best >= 0 && (this.#missedFrames >= 2 || this.#heldMs === 0);
    if (isAnother && (isOver || !this.#isSpent)) this.#beginAt(best, motion);
    else if (isOver) this.#begin(-1);
  }

  #beginAt(candidate: number, { x, y }: HandMotion): void {
    this.#begin(candidate);
    this.#agreeingFrames = 1;
    this.#scoreSum = this.#scores.scores[candidate] as number;
    this.#lowX = x;
    this.#highX = x;
    this.#lowY = y;
    this.#highY = y;
  }

  #begin(candidate: number): void {
    this.#candidate = candidate;
    this.#heldMs = 0;
    this.#agreeingFrames = 0;
    this.#scoreSum = 0;
    this.#missedMs = 0;
    this.#missedFrames = 0;
    this.#isSpent = false;
  }

  #hasDrifted({ x, y, palmLength }: HandMotion): boolean {
    this.#lowX = Math.min(this.#lowX, x);
    this.#highX = Math.max(this.#highX, x);
    this.#lowY = Math.min(this.#lowY, y);
    this.#highY = Math.max(this.#highY, y);
    return Math.max(this.#highX - this.#lowX, this.#highY - this.#lowY) > GREATEST_DRIFT * palmLength;
  }
}
