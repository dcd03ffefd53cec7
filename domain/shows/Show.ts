import type { GestureId } from '../gestures/vocabulary.ts';
import { DANCE_CLIP_IDS, type DanceClipId } from '../idols/dance/vocabulary.ts';
import { type ExpressionId, MOTIONS, type MotionId } from '../idols/vocabulary.ts';
import type { IdolId } from '../landmarks/landmarks.ts';

/** A stretch of a show, on the beats of its song; beat 0 is the song's first, fractions lie between beats. */
export type Clip = { readonly startBeat: number; readonly lengthBeats: number };

/** Who dances, and where they stand: see `domain/idols/formations`. */
export type Formation =
  | { readonly kind: 'solo'; readonly idols: readonly [IdolId] }
  | { readonly kind: 'duet'; readonly idols: readonly [IdolId, IdolId] }
  | { readonly kind: 'octet' };

/** They walk from where they are to the new formation during the clip. */
export type FormationClip = Clip & { readonly formation: Formation };

/** For one idol, or for everybody who is in the show. */
export type Performer = IdolId | 'all';

/** What she can be asked to do in a show: what she does anyhow, timed by the clock, and dance, timed by the song. */
export type ShowMotionId = MotionId | DanceClipId;
export const SHOW_MOTIONS: readonly ShowMotionId[] = [...MOTIONS, ...DANCE_CLIP_IDS];

export type MotionClip = Clip & {
  readonly idol: Performer;
  /** One that is over before its clip is done again. */
  readonly motion: ShowMotionId;
  /** Done with the other hand, to the other side. */
  readonly mirrored: boolean;
  /** How long it takes to come into it from what was before. */
  readonly blendBeats: number;
};

export type ExpressionClip = Clip & {
  readonly idol: Performer;
  readonly expression: ExpressionId;
  readonly blendBeats: number;
};

/** While it lasts the song's lines are sung and shown. */
export type LyricsClip = Clip & { readonly singers: readonly Performer[] };

export const STAGE_EFFECTS = ['lights', 'lasers', 'confetti', 'floor', 'backdropDim'] as const;
export type StageEffect = (typeof STAGE_EFFECTS)[number];

export const PULSES = ['none', 'beat', 'bar'] as const;

export type EffectClip = Clip & {
  readonly effect: StageEffect;
  /** 0..1 */
  readonly level: number;
  /** Like "#ffd166". */
  readonly colour: string;
  /** How long it takes to rise at the clip's beginning and to fall at its end; 0 is a hit. */
  readonly fadeBeats: number;
  /** Bright on every beat or every bar and dimmer until the next. */
  readonly pulse: (typeof PULSES)[number];
};

export const CROPS = ['whole', 'waist', 'face'] as const;
export type Crop = (typeof CROPS)[number];

export type CameraClip = Clip & {
  readonly crop: Crop;
  /** Whom the camera follows; null is the middle of the stage. */
  readonly on: IdolId | null;
  /** How far it comes nearer during the clip: 0.2 is a fifth larger at the end. Negative goes away. */
  readonly push: number;
  /** 0..1 */
  readonly shake: number;
};

/** A gesture that everybody in the street is asked for together. */
export type CheerClip = Clip & { readonly gesture: GestureId };

export type ShowText = { readonly zh: string; readonly en: string };

/** A part of a song, in beats. */
export type ShowSpan = { readonly startBeat: number; readonly endBeat: number };

/** A show as staff make it: `assets/shows/ID.json`, or `shows/ID.json` in the data folder. */
export type Show = {
  readonly version: 1;
  readonly title: ShowText;
  /** Name of the song's file in `assets/songs`. */
  readonly song: string;
  /** The part of the song that is played; null: all of it. */
  readonly span: ShowSpan | null;
  /** From the beginning on, until a clip of the track changes it. */
  readonly formation: Formation;
  readonly tracks: {
    readonly formation: readonly FormationClip[];
    readonly motion: readonly MotionClip[];
    readonly expression: readonly ExpressionClip[];
    readonly lyrics: readonly LyricsClip[];
    readonly effects: readonly EffectClip[];
    readonly camera: readonly CameraClip[];
    readonly cheers: readonly CheerClip[];
  };
};

/** What a show must know of its song. */
export type SongFacts = {
  readonly grid: { readonly bpm: number; readonly beatsPerBar: number; readonly firstBeatMs: number };
  /** Beats from the first to the end of the last section. */
  readonly beats: number;
  /** Length of the sound. */
  readonly durationMs: number;
  readonly lines: readonly (ShowText & {
    readonly startMs: number;
    readonly endMs: number;
    readonly syllables: readonly {
      readonly text: string;
      readonly startMs: number;
      readonly endMs: number;
    }[];
  })[];
};

/** Who is on the stage in a formation. */
export function idolsIn(formation: Formation, everybody: readonly IdolId[]): readonly IdolId[] {
  return formation.kind === 'octet' ? everybody : formation.idols;
}

export const endBeat = ({ startBeat, lengthBeats }: Clip): number => startBeat + lengthBeats;

/** Thirds of a beat do not add up to whole ones exactly; nearer than this, one clip ends where the other begins. */
export const SAME_BEAT = 1e-6;
