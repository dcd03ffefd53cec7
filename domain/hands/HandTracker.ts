import type { Hand, Handedness } from './Hand.ts';
import { KEYPOINT_COUNT } from './Hand.ts';
import {
  createHandPoints,
  distanceBetween,
  type HandPoints,
  palmCentre,
  palmLength,
  readHandPoints,
} from './HandPoints.ts';
import { OneEuroFilter } from './OneEuroFilter.ts';

/** The network answers with two hands at most; so many are followed. */
export const TRACKED_HANDS = 2;

/**
 * Speeds are in palm lengths per second. At 12 frames a second a still hand is averaged over about three frames;
 * at one palm length a second (an unhurried move) the filter already follows within one.
 */
const SMOOTHING = { minimumCutoffHz: 1.6, speedCoefficient: 2.5, speedCutoffHz: 2 };

/** A hand unseen for longer than this, though it was looked for, is another hand when it comes back. */
const MEMORY_MS = 700;
/** A machine under load looks this seldom. A hand of one look is still the same in the next, or no hold would end. */
const LONGEST_GAP_MS = 2500;

/** Place, size and handedness of a hand that continues a track may differ by this much, in palm lengths. */
const REACH = { atOnce: 2, perSecond: 12, mostEver: 6 };
const HANDEDNESS_COST = 0.7;
const SIZE_COST = 1.5;
/** Two finds nearer to each other than this, in mean palm lengths per keypoint, are one hand found twice. */
const SAME_HAND_DISTANCE = 0.25;

/** One hand followed from frame to frame. Mutable and reused; read it within the frame, keep nothing of it. */
export class HandTrack {
  /** Changes whenever another hand begins here. 0 before the first. */
  identity = 0;
  isPresent = false;
  /** As found in this frame, and smoothed; see `HandPoints`. Stay as they were while the hand is not present. */
  readonly found: HandPoints = createHandPoints();
  readonly smoothed: HandPoints = createHandPoints();
  /** Palm length, calmed over frames, in heights of the image. */
  palmLength = 0;
  handedness: Handedness = 'right';
  score = 0;
  lastSeenAtMs = Number.NEGATIVE_INFINITY;
  /** Palm's middle, and its speed in image heights per millisecond. */
  centreX = 0;
  centreY = 0;
  velocityX = 0;
  velocityY = 0;
  /** −1 surely left … 1 surely right: single wrong frames do not turn a hand into the other. */
  #handednessLean = 0;
  readonly #filter = new OneEuroFilter(KEYPOINT_COUNT * 3, SMOOTHING);

  begin(identity: number): void {
    this.identity = identity;
    this.lastSeenAtMs = Number.NEGATIVE_INFINITY;
    this.#handednessLean = 0;
    this.#filter.restart();
  }

  forget(): void {
    this.isPresent = false;
    this.lastSeenAtMs = Number.NEGATIVE_INFINITY;
  }

  accept(hand: Hand, points: HandPoints, atMs: number): void {
    const length = palmLength(points);
    const stepMs = atMs - this.lastSeenAtMs;
    const isFirst = !Number.isFinite(stepMs);
    const x = palmCentre(points, 0);
    const y = palmCentre(points, 1);
    this.palmLength = isFirst ? length : this.palmLength + (length - this.palmLength) * 0.3;
    this.velocityX = isFirst ? 0 : (x - this.centreX) / stepMs;
    this.velocityY = isFirst ? 0 : (y - this.centreY) / stepMs;
    this.centreX = x;
    this.centreY = y;
    this.found.set(points);
    this.smoothed.set(points);
    this.#filter.smooth(this.smoothed, isFirst ? 0 : stepMs / 1000, this.palmLength);
    const lean = hand.handedness === 'right' ? 1 : -1;
    this.#handednessLean = isFirst ? lean : this.#handednessLean * 0.75 + lean * 0.25;
    this.handedness = this.#handednessLean >= 0 ? 'right' : 'left';
    this.score = hand.score;
    this.lastSeenAtMs = atMs;
    this.isPresent = true;
  }
}

/**
 * Follows hands over frames by place, speed, size and handedness, so that two hands keep their slots while they
 * cross, and a hand that a frame missed goes on where it was.
 */
export class HandTracker {
  readonly tracks: readonly HandTrack[] = Array.from({ length: TRACKED_HANDS }, () => new HandTrack());
  readonly #points: readonly HandPoints[] = Array.from({ length: TRACKED_HANDS }, createHandPoints);
  #identities = 0;
  #lastLookAtMs = Number.NEGATIVE_INFINITY;

  reset(): void {
    for (const track of this.tracks) track.forget();
    this.#lastLookAtMs = Number.NEGATIVE_INFINITY;
  }

  /** @param aspectRatio image width / height in pixels */
  update(atMs: number, hands: readonly Hand[], aspectRatio: number): void {
    const chosen = chooseHands(hands);
    const [first, second] = chosen;
    const [trackA, trackB] = this.tracks as [HandTrack, HandTrack];
    trackA.isPresent = false;
    trackB.isPresent = false;
    if (first !== undefined) this.#follow(atMs, first, second, aspectRatio);
    this.#lastLookAtMs = atMs;
  }

  #follow(atMs: number, first: Hand, second: Hand | undefined, aspectRatio: number): void {
    const [trackA, trackB] = this.tracks as [HandTrack, HandTrack];
    const [pointsA, pointsB] = this.#points as [HandPoints, HandPoints];
    readHandPoints(first.keypoints, aspectRatio, pointsA);
    if (second !== undefined) {
      readHandPoints(second.keypoints, aspectRatio, pointsB);
      if (!areOneHand(first, pointsA, second, pointsB)) {
        const straight = this.#cost(trackA, first, pointsA, atMs) + this.#cost(trackB, second, pointsB, atMs);
        const crossed = this.#cost(trackB, first, pointsA, atMs) + this.#cost(trackA, second, pointsB, atMs);
        this.#assign(straight <= crossed ? trackA : trackB, first, pointsA, atMs);
        this.#assign(straight <= crossed ? trackB : trackA, second, pointsB, atMs);
        return;
      }
      if (second.score > first.score) {
        this.#assignOne(second, pointsB, atMs);
        return;
      }
    }
    this.#assignOne(first, pointsA, atMs);
  }

  #assignOne(hand: Hand, points: HandPoints, atMs: number): void {
    const [trackA, trackB] = this.tracks as [HandTrack, HandTrack];
    const costA = this.#cost(trackA, hand, points, atMs);
    const costB = this.#cost(trackB, hand, points, atMs);
    this.#assign(costA <= costB ? trackA : trackB, hand, points, atMs);
  }

  #assign(track: HandTrack, hand: Hand, points: HandPoints, atMs: number): void {
    if (this.#cost(track, hand, points, atMs) >= NEW_HAND_COST) track.begin(++this.#identities);
    track.accept(hand, points, atMs);
  }

  /** How unlike it would be that this hand continues this track; `NEW_HAND_COST` or more: it does not. */
  #cost(track: HandTrack, hand: Hand, points: HandPoints, atMs: number): number {
    const unseenMs = atMs - track.lastSeenAtMs;
    // For a new hand a track that nobody uses is better than one in use (below), which it would end.
    const wasMissed = track.lastSeenAtMs < this.#lastLookAtMs;
    if (unseenMs > (wasMissed ? MEMORY_MS : LONGEST_GAP_MS)) return NEW_HAND_COST;
    // It may have gone on as before, or turned, as in a wave: the nearer of the two guesses counts.
    const fromX = palmCentre(points, 0) - track.centreX;
    const fromY = palmCentre(points, 1) - track.centreY;
    const away =
      Math.min(
        Math.hypot(fromX, fromY),
        Math.hypot(fromX - track.velocityX * unseenMs, fromY - track.velocityY * unseenMs),
      ) / track.palmLength;
    const reach = Math.min(REACH.mostEver, REACH.atOnce + (REACH.perSecond * unseenMs) / 1000);
    if (away > reach) return NEW_HAND_COST + 1;
    const sizeChange = Math.abs(Math.log(palmLength(points) / track.palmLength));
    const otherHand = hand.handedness === track.handedness ? 0 : HANDEDNESS_COST;
    return away + sizeChange * SIZE_COST + otherHand;
  }
}

/** Above the cost of any hand that continues a track. */
const NEW_HAND_COST = 20;

/** The two that the network is surest of, of those whose keypoints are all there and all numbers. */
function chooseHands(hands: readonly Hand[]): readonly Hand[] {
  const whole = hands.filter(
    ({ keypoints }) =>
      keypoints.length === KEYPOINT_COUNT && keypoints.every(({ x, y, z }) => Number.isFinite(x + y + z)),
  );
  if (whole.length <= TRACKED_HANDS) return whole;
  return whole.toSorted((one, other) => other.score - one.score).slice(0, TRACKED_HANDS);
}

function areOneHand(first: Hand, pointsA: HandPoints, second: Hand, pointsB: HandPoints): boolean {
  if (first.handedness !== second.handedness) return false;
  let apart = 0;
  for (let index = 0; index < KEYPOINT_COUNT; index++) {
    apart += Math.hypot(
      (pointsA[index * 3] as number) - (pointsB[index * 3] as number),
      (pointsA[index * 3 + 1] as number) - (pointsB[index * 3 + 1] as number),
    );
  }
  const length = Math.max(distanceBetween(pointsA, 0, 9), distanceBetween(pointsB, 0, 9));
  return apart / KEYPOINT_COUNT < SAME_HAND_DISTANCE * length;
}
