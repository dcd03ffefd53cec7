import type { MotionShare } from '../../shows/StageState.ts';
import { danceClip } from '../dance/danceClips.ts';
import { type DancedClip, danceIn } from '../dance/danceIn.ts';
import { loopValueAt } from '../dance/loopValueAt.ts';
import { DANCE_CLIPS, type DanceClipId, isDanceClip } from '../dance/vocabulary.ts';
import type { Repertoire } from '../manners/bendMotion.ts';
import type { Manner } from '../manners/Manner.ts';
import { type Motion, mirrored, valueAt } from '../motions/Motion.ts';
import type { Performance } from '../Performance.ts';
import type { Pose } from '../Pose.ts';
import { PARAMETER, PARAMETER_COUNT } from '../parameters.ts';
import type { MotionId } from '../vocabulary.ts';
import { fadeTowards, smoothStep } from './ease.ts';
import type { Moment, PoseSource } from './PoseSource.ts';

const FADE_MS = 300;

/**
 * The body's part of a show: dance clips and motions at the beats that it is told, blended by their shares. It remembers
 * nothing of the show, so the same performance is the same pose, however the show came to it.
 */
export class PerformanceSource implements PoseSource {
  readonly #manner: Manner;
  readonly #repertoire: Repertoire;
  readonly #ground = new Float64Array(PARAMETER_COUNT);
  readonly #clips = new Map<DanceClipId, DancedClip>();
  readonly #mirroredClips = new Map<DanceClipId, DancedClip>();
  readonly #mirroredMotions = new Map<Motion, Motion>();
  #told: Performance | null = null;
  #isWanted = false;
  #isPosed = false;
  #faded = 0;
  #sinceEndMs = 0;

  constructor(manner: Manner, repertoire: Repertoire) {
    this.#manner = manner;
    this.#repertoire = repertoire;
  }

  /** @param performance null fades what she does into idle life */
  perform(performance: Performance | null): void {
    this.#isWanted = performance !== null;
    if (performance === null) return;
    this.#told = performance;
    this.#sinceEndMs = 0;
    // Who has not been seen yet has nothing to come from.
    if (!this.#isPosed) this.#faded = 1;
  }

  /** What she performs, or performed last while it fades; null when nothing of it is left. */
  get told(): Performance | null {
    return this.#told;
  }

  /** 0..1 */
  get weight(): number {
    return smoothStep(this.#faded);
  }

  /** How much of her is moved by the show now, 0..1. */
  get movedShare(): number {
    if (this.#told === null) return 0;
    const { motions } = this.#told;
    let share = 0;
    for (let place = 0; place < motions.length; place++) {
      const shown = motions[place] as MotionShare;
      if (shown.motion !== null) share += shown.share;
    }
    return share * this.weight;
  }

  apply(pose: Pose, { deltaMs }: Moment): void {
    this.#isPosed = true;
    this.#faded = fadeTowards(this.#faded, this.#isWanted ? 1 : 0, deltaMs, FADE_MS);
    if (!this.#isWanted) this.#sinceEndMs += deltaMs;
    if (this.#faded === 0 && !this.#isWanted) this.#told = null;
    if (this.#told === null) return;
    const { motions, msPerBeat } = this.#told;
    const { weight } = this;
    this.#ground.set(pose.values);
    for (let place = 0; place < motions.length; place++) {
      const shown = motions[place] as MotionShare;
      const { motion } = shown;
      if (motion === null || shown.share === 0) continue;
      // While it fades the show is silent, but she does not freeze.
      const beat = shown.beat + this.#sinceEndMs / msPerBeat;
      if (isDanceClip(motion)) this.#dance(pose, motion, shown.mirrored, beat, shown.share * weight);
      else this.#move(pose, motion, shown.mirrored, beat * msPerBeat, shown.share * weight);
    }
  }

  #dance(pose: Pose, id: DanceClipId, isMirrored: boolean, beat: number, weight: number): void {
    const { curves, lengthBeats, sharpness } = this.#clip(id, isMirrored);
    for (let number = 0; number < curves.length; number++) {
      const curve = curves[number] as DancedClip['curves'][number];
      const value = loopValueAt(curve, lengthBeats, sharpness, beat - curve.delayBeats);
      pose.mix(curve.index, value, weight, this.#ground[curve.index] as number);
    }
    const { lean, tilt } = this.#manner.dance;
    pose.add('ParamBodyAngleY', lean * weight);
    pose.add('ParamAngleZ', tilt * weight);
    // Whatever she reached for, both arms dance now.
    this.#release(pose, PARAMETER.ParamArmLReach, weight);
    this.#release(pose, PARAMETER.ParamArmRReach, weight);
  }

  #release(pose: Pose, reach: number, weight: number): void {
    pose.mix(reach, 0, weight, this.#ground[reach] as number);
  }

  #move(pose: Pose, id: MotionId, isMirrored: boolean, sinceMs: number, weight: number): void {
    const { curves, durationMs, fadeInMs, fadeOutMs } = this.#motion(id, isMirrored);
    const atMs = sinceMs - Math.floor(sinceMs / durationMs) * durationMs;
    const own = weight * smoothStep(atMs / fadeInMs) * smoothStep((durationMs - atMs) / fadeOutMs);
    for (let number = 0; number < curves.length; number++) {
      const curve = curves[number] as Motion['curves'][number];
      pose.mix(curve.index, valueAt(curve, atMs), own, this.#ground[curve.index] as number);
    }
  }

  /** Sides are the show's: all who dance a clip dance it to the same side, whichever hand they prefer. */
  #clip(id: DanceClipId, isMirrored: boolean): DancedClip {
    const known = isMirrored ? this.#mirroredClips : this.#clips;
    let clip = known.get(id);
    if (clip === undefined) {
      clip = danceIn(this.#manner, danceClip(id), DANCE_CLIPS[id].lengthBeats, isMirrored);
      known.set(id, clip);
    }
    return clip;
  }

  /** Motions are done with the hand that she prefers, and mirrored with the other one. */
  #motion(id: MotionId, isMirrored: boolean): Motion {
    const motion = this.#repertoire.motions[id];
    const isOtherSide = (this.#manner.hand === 'L') !== isMirrored;
    if (!isOtherSide || motion.keepsSides) return motion;
    let mirror = this.#mirroredMotions.get(motion);
    if (mirror === undefined) {
      mirror = mirrored(motion);
      this.#mirroredMotions.set(motion, mirror);
    }
    return mirror;
  }
}
