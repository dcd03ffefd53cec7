import { type Motion, mirrored, valueAt } from '../motions/Motion.ts';
import type { Pose } from '../Pose.ts';
import { PARAMETER } from '../parameters.ts';
import { Follower, smoothStep } from './ease.ts';
import type { Moment, PoseSource } from './PoseSource.ts';

/** A point in model space that her hand reaches for. */
export type ReachTarget = { readonly x: number; readonly y: number };

const OVERTAKEN_FADE_MS = 220;
/** One motion sounds while others that it overtook fade. */
const PLACES = 3;
/** Lower than the shoulders a hand is reached down to, so the forearm bends inwards. */
const SHOULDER_Y = 346;
const P = PARAMETER;

type Playing = {
  motion: Motion | null;
  sinceMs: number;
  /** What an overtaken motion still weighs; 1 for the one that plays. */
  left: number;
  reachSide: 'L' | 'R' | null;
};

/** Plays motions once, over idle life and gaze; a new one cross-fades from the last. */
export class MotionSource implements PoseSource {
  readonly #places: readonly Playing[] = Array.from({ length: PLACES }, () => ({
    motion: null,
    sinceMs: 0,
    left: 0,
    reachSide: null,
  }));
  #current = 0;
  #target: ReachTarget | null = null;
  readonly #targetX = new Follower(14);
  readonly #targetY = new Follower(14);
  readonly #mirrors = new Map<Motion, Motion>();
  readonly #hand: 'L' | 'R';

  /** @param hand the one that motions are done with while they reach for nothing; they are written for `R` */
  constructor(hand: 'L' | 'R') {
    this.#hand = hand;
  }

  /**
   * @param reach a point that the hand goes to, with the arm on its side; called again with the same motion while it
   * plays, the hand follows the point
   */
  play(motion: Motion, reach: ReachTarget | null = null): void {
    const playing = this.#places[this.#current] as Playing;
    const side = reach === null ? null : reach.x < 0 ? 'L' : 'R';
    const isMirrored = (side ?? this.#hand) === 'L' && !motion.keepsSides;
    const wanted = isMirrored ? this.#mirrorOf(motion) : motion;
    if (playing.motion === wanted && reach !== null && playing.sinceMs < motion.durationMs * 0.6) {
      this.#target = reach;
      return;
    }
    this.#current = (this.#current + 1) % PLACES;
    const next = this.#places[this.#current] as Playing;
    next.motion = wanted;
    next.sinceMs = 0;
    next.left = 1;
    next.reachSide = side;
    if (reach !== null) {
      this.#target = reach;
      this.#targetX.value = reach.x;
      this.#targetY.value = reach.y;
    }
  }

  /** What plays fades out. */
  stop(): void {
    this.#current = (this.#current + 1) % PLACES;
    (this.#places[this.#current] as Playing).motion = null;
  }

  get isPlaying(): boolean {
    return this.#places[this.#current]?.motion !== null;
  }

  apply(pose: Pose, moment: Moment): void {
    const { deltaMs } = moment;
    // Oldest first, so that the newest lies on top.
    for (let back = PLACES - 1; back >= 0; back--) {
      const number = (this.#current + PLACES - back) % PLACES;
      const playing = this.#places[number] as Playing;
      const { motion } = playing;
      if (motion === null) continue;
      playing.sinceMs += deltaMs;
      if (back > 0) playing.left = Math.max(0, playing.left - deltaMs / OVERTAKEN_FADE_MS);
      if (playing.sinceMs >= motion.durationMs || playing.left === 0) {
        playing.motion = null;
        continue;
      }
      this.#lay(pose, motion, playing, moment);
    }
  }

  #lay(pose: Pose, motion: Motion, playing: Playing, moment: Moment): void {
    const { sinceMs } = playing;
    const weight =
      smoothStep(sinceMs / motion.fadeInMs) *
      smoothStep((motion.durationMs - sinceMs) / motion.fadeOutMs) *
      smoothStep(playing.left);
    const { curves } = motion;
    for (let number = 0; number < curves.length; number++) {
      const curve = curves[number];
      if (curve !== undefined) pose.lay(curve.index, valueAt(curve, sinceMs), weight);
    }
    if (playing.reachSide === null || this.#target === null) return;
    const x = this.#targetX.towards(this.#target.x, moment);
    const y = this.#targetY.towards(this.#target.y, moment);
    const isLeft = playing.reachSide === 'L';
    pose.set(isLeft ? 'ParamArmLTargetX' : 'ParamArmRTargetX', x);
    pose.set(isLeft ? 'ParamArmLTargetY' : 'ParamArmRTargetY', y);
    pose.set(isLeft ? 'ParamArmLBend' : 'ParamArmRBend', y < SHOULDER_Y + 90 ? 1 : -1);
    const reachWeight = weight * smoothStep((sinceMs - 80) / 320);
    pose.lay(isLeft ? P.ParamArmLReach : P.ParamArmRReach, 1, reachWeight);
  }

  #mirrorOf(motion: Motion): Motion {
    let mirror = this.#mirrors.get(motion);
    if (mirror === undefined) {
      mirror = mirrored(motion);
      this.#mirrors.set(motion, mirror);
    }
    return mirror;
  }
}
