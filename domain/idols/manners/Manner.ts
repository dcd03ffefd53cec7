import type { GestureId } from '../../gestures/vocabulary.ts';
import type { DanceManner } from '../dance/DanceManner.ts';
import type { Motion } from '../motions/Motion.ts';
import type { Reaction } from '../motions/reactions.ts';
import type { ParameterId } from '../parameters.ts';
import type { MotionId } from '../vocabulary.ts';

/**
 * How one idol moves: what makes two idols who are asked for the same thing do it differently. Shared motions are
 * written once and bent by the numbers here; what a number cannot say she has as a motion of her own.
 */
export type Manner = {
  /** 1 as shared motions are written; greater is quicker. About 0.75 to 1.25. */
  readonly tempo: number;
  /** How far shared motions and idle life go: 1 as written. About 0.5 to 1.4. */
  readonly reach: {
    /** Turns and tilts of the head. */
    readonly head: number;
    /** Turns and leans of the trunk, hips, shoulders. */
    readonly trunk: number;
    /** Jumps, and the squash and stretch round them. */
    readonly hop: number;
  };
  /** The hand she waves and shows gestures with, by the viewer's side, while no point of the screen asks for the other. */
  readonly hand: 'L' | 'R';
  readonly breath: {
    /** One breath in and out. 3000 lively to 5200 calm. */
    readonly periodMs: number;
    /** How far the chest rises: 0.6 to 1. */
    readonly depth: number;
  };
  readonly sway: {
    /** How far weight goes from leg to leg: 0.4 nearly still to 1.4 restless. */
    readonly reach: number;
    /** How often, and how quick the slow waves of the trunk are: 0.6 to 1.6. */
    readonly rate: number;
  };
  /** Pauses between blinks: 0.7 often to 1.5 seldom. */
  readonly blinkPause: number;
  readonly gaze: {
    /** How quickly the head follows the eyes: 0.6 to 1.5. */
    readonly quickness: number;
    /** How much of a turn the head takes from the eyes: 0.4 looks out of the corner, 0.75 faces what she sees. */
    readonly headShare: number;
  };
  /** How she dances in a show; head, trunk and jumps go as far as `reach` says. */
  readonly dance: DanceManner;
  /** How she stands when nothing moves her, where it differs from the parameters' rest. */
  readonly rest: Partial<Readonly<Record<ParameterId, number>>>;
  /** Motions of her own in place of the shared ones, played as written. Write them for the hand on the viewer's right. */
  readonly motions: Partial<Readonly<Record<MotionId, Motion>>>;
  /** Her own answers to gestures in place of the shared ones, played as written. */
  readonly answers: Partial<Readonly<Record<GestureId, Reaction>>>;
  /** Small things that she does when nobody asks for anything: at least one, as written, 1 to 5 s each. */
  readonly fidgets: readonly [Motion, ...Motion[]];
};
