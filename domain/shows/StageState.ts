import type { GestureId } from '../gestures/vocabulary.ts';
import type { StagePlace } from '../idols/formations/Spot.ts';
import type { ExpressionId } from '../idols/vocabulary.ts';
import type { IdolId } from '../landmarks/landmarks.ts';
import type { Crop, ShowMotionId, ShowText, StageEffect } from './Show.ts';

/** On the way from one place to another: `share` of the way is behind her, eased, 0..1. */
export type StageWalk = { readonly from: StagePlace; readonly to: StagePlace; readonly share: number };

/** A motion that is seen, alone or blended with another one. */
export type MotionShare = {
  /** Null: she stands as she does without a show. */
  readonly motion: ShowMotionId | null;
  readonly mirrored: boolean;
  /** Beats since the motion began; runs on beyond its clip while the next one takes over. */
  readonly beat: number;
  /** 0..1; those of one idol sum to 1. */
  readonly share: number;
};

export type ExpressionShare = {
  /** Null: her own, as without a show. */
  readonly expression: ExpressionId | null;
  /** 0..1; those of one idol sum to 1. */
  readonly share: number;
};

export type PerformerState = {
  readonly idol: IdolId;
  readonly walk: StageWalk;
  /** One, or two while one goes over into the next. */
  readonly motions: readonly MotionShare[];
  readonly expressions: readonly ExpressionShare[];
  /** The line that sounds is hers, or hers too. */
  readonly sings: boolean;
};

export type EffectState = {
  /** 0..1 */
  readonly level: number;
  /** Like "#ffd166". */
  readonly colour: string;
  /** Beats since it began, for all of it that moves. */
  readonly beat: number;
};

export type CameraState = {
  readonly crop: Crop;
  readonly on: IdolId | null;
  /** Larger than the crop alone by this factor. */
  readonly zoom: number;
  /** Shares of the screen's height by which the picture is off its place, at most 0.02 each way. */
  readonly shakeX: number;
  readonly shakeY: number;
};

export type LyricState = ShowText & {
  /** Which of the song's lines. */
  readonly line: number;
  /** Which syllable sounds, or sounded last; -1 before the first. */
  readonly syllable: number;
  /** How much of it has sounded, 0..1. */
  readonly sung: number;
};

export type CheerState = {
  readonly gesture: GestureId;
  /** How much of the time to cheer is over, 0..1. */
  readonly share: number;
};

/** Everything that is to be seen at one moment of a show. */
export type StageState = {
  readonly when: 'before' | 'during' | 'after';
  /** Where in the song, with its fraction; negative before the first beat. */
  readonly beat: number;
  /** All who are on the stage at any time of the show; who is not on it now stands off the screen. */
  readonly performers: readonly PerformerState[];
  readonly effects: { readonly [Effect in StageEffect]: EffectState };
  readonly camera: CameraState;
  readonly lyric: LyricState | null;
  /** Which of the song's lines are sung next, the nearest first; two at most. */
  readonly linesAhead: readonly number[];
  readonly cheer: CheerState | null;
};
