import type { Hand } from '../hands/Hand.ts';
import { toHand } from '../hands/HandPoints.ts';
import { type HandTrack, HandTracker } from '../hands/HandTracker.ts';
import type { GestureEvent, GestureProgress } from './GestureEvent.ts';
import { HandReader } from './HandReader.ts';
import type { PoseDefinition } from './PoseDefinition.ts';
import { PoseHold } from './PoseHold.ts';
import { PoseReader } from './PoseReader.ts';
import { GESTURE_IDS, type GestureId } from './vocabulary.ts';

export type GestureRecogniserOptions = {
  /** How long a pose is held until it counts. */
  readonly holdDurationMs: number;
  /** The same gesture counts again at the earliest this long after it last did, by whichever hand. */
  readonly refractoryMs?: number;
};

export type GestureFrame = {
  /** Moment of the frame in ms of any clock that does not go back. */
  readonly atMs: number;
  /** As the network found them in the unmirrored image; may be empty. */
  readonly hands: readonly Hand[];
  /** Image width / height in pixels: keypoints are normalised per axis. */
  readonly aspectRatio: number;
};

export type GestureReading = {
  /** The frame's hands, smoothed, in an order that does not swap from frame to frame. */
  readonly hands: readonly Hand[];
  /** The sought gesture that is furthest on its way, or null. */
  readonly progress: GestureProgress | null;
  /** Sought gestures completed in this very frame. */
  readonly completed: readonly GestureEvent[];
};

/**
 * Turns the hands of successive frames into gestures. Feed it every processed frame, those without hands as well:
 * that nobody is there is how a hold ends.
 */
export interface GestureRecogniser {
  /**
   * Says which gestures count from now on. The others are still recognised, so that a thumbs-up is not taken for the
   * fist that is sought. A change starts unfinished holds again; a held pose that was already answered must be
   * released first.
   */
  seek(gestures: readonly GestureId[] | 'all'): void;
  update(frame: GestureFrame): GestureReading;
  /** Forgets hands and holds, as after a lost camera; what is sought stays. */
  reset(): void;
}

const NOTHING: GestureReading = { hands: [], progress: null, completed: [] };

export function createGestureRecogniser(options: GestureRecogniserOptions): GestureRecogniser {
  return new Recogniser(options);
}

class Recogniser implements GestureRecogniser {
  readonly #holdDurationMs: number;
  readonly #refractoryMs: number;
  readonly #sought = new Set<GestureId>(GESTURE_IDS);
  readonly #completedAtMs = new Map<GestureId, number>();
  readonly #tracker = new HandTracker();
  readonly #poses = new PoseReader();
  readonly #hands = this.#tracker.tracks.map(
    (track, slot) => new HandReader(track, this.#poses, slot as 0 | 1),
  );
  readonly #bothHold = new PoseHold(this.#poses.both);
  #lastAtMs = Number.NEGATIVE_INFINITY;
  #last: GestureReading = NOTHING;
  #progress: GestureProgress | null = null;
  #completed: GestureEvent[] = [];

  constructor({ holdDurationMs, refractoryMs = 1000 }: GestureRecogniserOptions) {
    this.#holdDurationMs = holdDurationMs;
    this.#refractoryMs = refractoryMs;
  }

  seek(gestures: readonly GestureId[] | 'all'): void {
    const sought = new Set(gestures === 'all' ? GESTURE_IDS : gestures);
    if (sought.size === this.#sought.size && [...sought].every((gesture) => this.#sought.has(gesture)))
      return;
    this.#sought.clear();
    for (const gesture of sought) this.#sought.add(gesture);
    for (const hand of this.#hands) hand.restart();
    this.#bothHold.restart();
  }

  reset(): void {
    this.#tracker.reset();
    for (const hand of this.#hands) hand.reset();
    this.#bothHold.reset();
    this.#completedAtMs.clear();
    this.#lastAtMs = Number.NEGATIVE_INFINITY;
    this.#last = NOTHING;
  }

  update({ atMs, hands, aspectRatio }: GestureFrame): GestureReading {
    // A frame out of order says nothing new; it must not make time run backwards.
    if (!(atMs > this.#lastAtMs)) return { ...this.#last, completed: [] };
    this.#lastAtMs = atMs;
    this.#progress = null;
    this.#completed = [];
    this.#tracker.update(atMs, hands, aspectRatio);
    const [one, other] = this.#tracker.tracks as [HandTrack, HandTrack];
    this.#poses.read(
      one.isPresent ? one.smoothed : null,
      other.isPresent ? other.smoothed : null,
      aspectRatio,
    );
    for (const hand of this.#hands) this.#updateHand(hand, atMs);
    this.#updateBoth(atMs);
    const present = this.#tracker.tracks.filter((track) => track.isPresent);
    this.#last = {
      hands: present.map((track) => toHand(track.smoothed, aspectRatio, track)),
      progress: this.#completed.length > 0 ? null : this.#progress,
      completed: this.#completed,
    };
    return this.#last;
  }

  #updateHand(hand: HandReader, atMs: number): void {
    const swiped = hand.update(atMs);
    if (swiped !== null) this.#complete(swiped, 1, atMs);
    this.#updateWave(hand, atMs);
    this.#updateHold(hand.hold, atMs);
  }

  #updateWave({ wave }: HandReader, atMs: number): void {
    if (wave.fraction < 1 || !this.#complete('wave', wave.score, atMs)) {
      this.#offer('wave', wave.score, wave.fraction, atMs);
      return;
    }
    // Who waves with both hands waves once.
    for (const hand of this.#hands) hand.spendWave();
  }

  /** Two hands move as the faster of them. */
  #updateBoth(atMs: number): void {
    const [one, other] = this.#hands as [HandReader, HandReader];
    this.#bothHold.update(atMs, one.motion.speed > other.motion.speed ? one.motion : other.motion);
    this.#updateHold(this.#bothHold, atMs);
  }

  #updateHold(hold: PoseHold<PoseDefinition>, atMs: number): void {
    if (hold.pose === null || hold.isSpent) return;
    const { gesture } = hold.pose;
    const fraction = hold.fraction(this.#holdDurationMs);
    if (fraction >= 1 && this.#complete(gesture, hold.score, atMs)) this.#spend(gesture);
    else this.#offer(gesture, hold.score, fraction, atMs);
  }

  /** Two thumbs up at once are one thumbs-up: the other hand's hold of the same pose is answered too. */
  #spend(gesture: GestureId): void {
    for (const hold of [...this.#hands.map((hand) => hand.hold), this.#bothHold]) {
      if (hold.pose?.gesture === gesture) hold.spend();
    }
  }

  #complete(gesture: GestureId, score: number, atMs: number): boolean {
    if (!this.#sought.has(gesture) || this.#isRefractory(gesture, atMs)) return false;
    this.#completedAtMs.set(gesture, atMs);
    this.#completed.push({ gesture, score, atMs });
    return true;
  }

  #offer(gesture: GestureId, score: number, fraction: number, atMs: number): void {
    if (fraction <= 0 || fraction <= (this.#progress?.fraction ?? 0)) return;
    if (!this.#sought.has(gesture) || this.#isRefractory(gesture, atMs)) return;
    this.#progress = { gesture, score, fraction: Math.min(1, fraction) };
  }

  #isRefractory(gesture: GestureId, atMs: number): boolean {
    return atMs - (this.#completedAtMs.get(gesture) ?? Number.NEGATIVE_INFINITY) < this.#refractoryMs;
  }
}
