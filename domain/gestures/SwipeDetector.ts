import type { HandShape } from '../hands/HandShape.ts';
import { swipe } from './definitions/swipe.ts';
import { fitTraits } from './PoseReader.ts';

/** Frames further apart than this cannot tell a stroke from a leap. */
const LONGEST_GAP_MS = 350;
/** Speeds are measured over at least this time, so that trembling at 30 frames a second is not speed. */
const SPEED_SPAN_MS = 50;

type Stroke = {
  readonly way: -1 | 1;
  readonly fromX: number;
  readonly fromY: number;
  readonly fromAtMs: number;
  greatestSpeed: number;
  furthestX: number;
  furthestY: number;
  furthestAtMs: number;
};

/**
 * Finds a quick stroke between two rests: resting → stroke → settling → swipe. A swing of a wave has no rest after
 * it, a walker's hand none before.
 */
export class SwipeDetector {
  #lastAtMs = Number.NEGATIVE_INFINITY;
  #lastX = 0;
  #lastY = 0;
  /** Since when the hand has been slow; null while it moves. */
  #restingSinceMs: number | null = null;
  #restX = 0;
  #stroke: Stroke | null = null;
  #isSettling = false;
  /** The last movement that was as long as a stroke, whatever became of it. */
  #lastWay: -1 | 0 | 1 = 0;
  #lastEndAtMs = Number.NEGATIVE_INFINITY;

  reset(): void {
    this.#lastAtMs = Number.NEGATIVE_INFINITY;
    this.#restingSinceMs = null;
    this.#stroke = null;
    this.#isSettling = false;
    this.#lastWay = 0;
    this.#lastEndAtMs = Number.NEGATIVE_INFINITY;
  }

  /**
   * @param x knuckles' middle in image heights; `y` likewise
   * @returns the way of a swipe that is complete with this frame, +1 to the right of the camera's image; else 0
   */
  update(atMs: number, x: number, y: number, palmLength: number, shape: HandShape): -1 | 0 | 1 {
    const stepMs = atMs - this.#lastAtMs;
    if (stepMs < SPEED_SPAN_MS) return 0;
    const isContinued = stepMs <= LONGEST_GAP_MS;
    const velocity = isContinued ? ((x - this.#lastX) / palmLength / stepMs) * 1000 : 0;
    const beforeX = this.#lastX;
    const beforeY = this.#lastY;
    const beforeAtMs = this.#lastAtMs;
    this.#lastAtMs = atMs;
    this.#lastX = x;
    this.#lastY = y;
    if (!isContinued) {
      this.#stroke = null;
      this.#restingSinceMs = null;
      return 0;
    }
    if (this.#stroke !== null) return this.#followStroke(this.#stroke, atMs, x, y, velocity, palmLength);
    if (Math.abs(velocity) <= swipe.restSpeed) {
      this.#rest(atMs, x, palmLength);
      return 0;
    }
    const way = velocity > 0 ? 1 : -1;
    const restedMs = this.#restingSinceMs === null ? 0 : beforeAtMs - this.#restingSinceMs;
    this.#restingSinceMs = null;
    const isReturn = this.#lastWay === -way && beforeAtMs - this.#lastEndAtMs < swipe.returnWithinMs;
    if (restedMs < swipe.restBeforeMs || isReturn || fitTraits(swipe.hand, shape) < 0.5) {
      if (Math.abs(velocity) >= swipe.strokeSpeed) {
        this.#lastWay = way;
        this.#lastEndAtMs = atMs;
      }
      return 0;
    }
    this.#isSettling = false;
    this.#stroke = {
      way,
      fromX: beforeX,
      fromY: beforeY,
      fromAtMs: beforeAtMs,
      greatestSpeed: Math.abs(velocity),
      furthestX: x,
      furthestY: y,
      furthestAtMs: atMs,
    };
    return 0;
  }

  /** Slow frames are a rest only while they stay at one place. */
  #rest(atMs: number, x: number, palmLength: number): void {
    if (this.#restingSinceMs === null || Math.abs(x - this.#restX) > 0.4 * palmLength) {
      this.#restingSinceMs = atMs;
      this.#restX = x;
    }
  }

  #followStroke(
    stroke: Stroke,
    atMs: number,
    x: number,
    y: number,
    velocity: number,
    palmLength: number,
  ): -1 | 0 | 1 {
    const speed = velocity * stroke.way;
    if (speed > swipe.restSpeed) {
      if (this.#isSettling && speed > stroke.greatestSpeed * 0.5) return this.#end(atMs, stroke.way);
      stroke.greatestSpeed = Math.max(stroke.greatestSpeed, speed);
    }
    if ((x - stroke.furthestX) * stroke.way > 0) {
      stroke.furthestX = x;
      stroke.furthestY = y;
      if (!this.#isSettling) stroke.furthestAtMs = atMs;
    }
    const length = Math.abs(stroke.furthestX - stroke.fromX);
    const durationMs = stroke.furthestAtMs - stroke.fromAtMs;
    const hasReturned = (stroke.furthestX - x) * stroke.way > swipe.greatestReturn * length;
    if (durationMs > swipe.strokeDurationMs.to || hasReturned) {
      return this.#end(atMs, hasReturned ? (stroke.way === 1 ? -1 : 1) : stroke.way);
    }
    if (speed > Math.max(swipe.restSpeed, stroke.greatestSpeed * 0.3)) return 0;
    this.#isSettling = true;
    const settleMs = Math.max(swipe.settleMs, durationMs * swipe.settleShare);
    if (atMs - stroke.furthestAtMs < settleMs) return 0;
    const isSwipe =
      length >= swipe.smallestStroke * palmLength &&
      Math.abs(stroke.furthestY - stroke.fromY) <= swipe.greatestRise * length &&
      durationMs >= swipe.strokeDurationMs.from &&
      stroke.greatestSpeed >= swipe.strokeSpeed;
    this.#end(atMs, length >= 0.5 * palmLength ? stroke.way : 0);
    return isSwipe ? stroke.way : 0;
  }

  #end(atMs: number, way: -1 | 0 | 1): 0 {
    this.#stroke = null;
    this.#isSettling = false;
    this.#restingSinceMs = null;
    if (way !== 0) {
      this.#lastWay = way;
      this.#lastEndAtMs = atMs;
    }
    return 0;
  }
}
