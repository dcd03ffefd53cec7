import { seededRandom } from '../core/random.ts';
import type { GestureId } from '../gestures/vocabulary.ts';
import { type Repertoire, repertoireOf } from './manners/bendMotion.ts';
import type { Manner } from './manners/Manner.ts';
import type { Performance } from './Performance.ts';
import { Pose } from './Pose.ts';
import { BlinkSource } from './sources/BlinkSource.ts';
import { BreathSource } from './sources/BreathSource.ts';
import { DemonstrationSource } from './sources/DemonstrationSource.ts';
import { ExpressionSource } from './sources/ExpressionSource.ts';
import { FidgetSource } from './sources/FidgetSource.ts';
import { GazeSource, type GazeTarget } from './sources/GazeSource.ts';
import { MotionSource, type ReachTarget } from './sources/MotionSource.ts';
import { PerformanceSource } from './sources/PerformanceSource.ts';
import { PerformedFaceSource } from './sources/PerformedFaceSource.ts';
import type { PoseSource } from './sources/PoseSource.ts';
import { SaccadeSource } from './sources/SaccadeSource.ts';
import { SpeechSource, type SpokenLine } from './sources/SpeechSource.ts';
import { SwaySource } from './sources/SwaySource.ts';
import type { ExpressionId, MotionId } from './vocabulary.ts';

/**
 * What she does, as parameters over time. The same seed, the same requests and the same moments give the same poses.
 * Points are model space. Physics follows in `IdolDeformer`, over all of this.
 */
export class IdolAnimator {
  readonly pose: Pose;
  readonly #repertoire: Repertoire;
  readonly #sway: SwaySource;
  readonly #fidgets: FidgetSource;
  readonly #saccades: SaccadeSource;
  readonly #gaze: GazeSource;
  readonly #motion: MotionSource;
  readonly #demonstration: DemonstrationSource;
  readonly #performance: PerformanceSource;
  readonly #performedFace: PerformedFaceSource;
  readonly #expression = new ExpressionSource();
  readonly #speech = new SpeechSource();
  readonly #sources: readonly PoseSource[];
  readonly #moment = { timeMs: 0, deltaMs: 0 };
  #isFirst = true;

  constructor(seed: number, manner: Manner) {
    this.pose = new Pose(manner.rest);
    this.#repertoire = repertoireOf(manner);
    this.#fidgets = new FidgetSource(manner.fidgets, seededRandom(seed ^ 0xf1d6));
    this.#gaze = new GazeSource(manner.gaze);
    this.#motion = new MotionSource(manner.hand);
    this.#demonstration = new DemonstrationSource(manner.hand);
    this.#sway = new SwaySource(manner.sway, seededRandom(seed ^ 0x5a1a));
    this.#performance = new PerformanceSource(manner, this.#repertoire);
    this.#performedFace = new PerformedFaceSource(this.#performance, this.#speech);
    this.#saccades = new SaccadeSource(seededRandom(seed ^ 0x5acc));
    // The precedence: each source lies over those before it. Rest comes first, physics last (in the deformer).
    this.#sources = [
      new BreathSource(manner.breath, seededRandom(seed ^ 0xb4ea)() * 3000),
      this.#sway,
      new BlinkSource(manner.blinkPause, seededRandom(seed ^ 0xb11c)),
      this.#fidgets,
      this.#saccades,
      this.#gaze,
      this.#motion,
      this.#demonstration,
      this.#performance,
      this.#expression,
      this.#speech,
      this.#performedFace,
    ];
  }

  /** Poses her for a moment. Time does not run backwards; a first moment may be any. */
  advanceTo(timeMs: number): Pose {
    const moment = this.#moment;
    moment.deltaMs = this.#isFirst ? 0 : Math.max(0, timeMs - moment.timeMs);
    moment.timeMs = this.#isFirst ? timeMs : Math.max(timeMs, moment.timeMs);
    this.#isFirst = false;
    this.pose.reset();
    const isPerforming = this.#performance.told !== null;
    this.#sway.setCalm(this.#performance.movedShare);
    this.#expression.setShare(this.#performedFace.ownShare);
    this.#saccades.setAttentive(this.#gaze.isLooking || isPerforming);
    this.#fidgets.setBusy(
      isPerforming ||
        this.#gaze.isLooking ||
        this.#motion.isPlaying ||
        this.#demonstration.isShowing ||
        this.#speech.isSpeaking,
    );
    for (let number = 0; number < this.#sources.length; number++) {
      this.#sources[number]?.apply(this.pose, moment);
    }
    this.pose.clamp();
    return this.pose;
  }

  lookAt(target: GazeTarget | null): void {
    this.#gaze.lookAt(target);
  }

  express(expression: ExpressionId): void {
    this.#expression.express(expression);
  }

  play(motion: MotionId, reach: ReachTarget | null = null): void {
    this.#motion.play(this.#repertoire.motions[motion], reach);
  }

  answer(gesture: GestureId): void {
    const { expression, expressionMs, motion } = this.#repertoire.answers[gesture];
    this.#expression.expressFor(expression, expressionMs);
    this.#motion.play(motion);
  }

  demonstrate(gesture: GestureId | null): void {
    this.#demonstration.demonstrate(gesture);
  }

  /**
   * What the show asks of her at this moment; told anew every frame before `advanceTo`. Null ends it, and she fades into
   * idle life.
   */
  perform(performance: Performance | null): void {
    this.#performance.perform(performance);
  }

  speak(line: SpokenLine | null): void {
    this.#speech.speak(line);
    if (line !== null) this.#expression.cutMouth();
  }

  get isSpeaking(): boolean {
    return this.#speech.isSpeaking;
  }
}
