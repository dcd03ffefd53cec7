import type { TouchOnlyReason } from '../../../contract/perception.ts';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { GestureId } from '../../../domain/gestures/vocabulary.ts';
import type { Hand } from '../../../domain/hands/Hand.ts';
import type { IdolId, LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import type { Place } from '../../../domain/landmarks/places.ts';
import type { SongFacts } from '../../../domain/shows/Show.ts';
import type { LyricState } from '../../../domain/shows/StageState.ts';

export const ACTS = [
  'attracting',
  'noticing',
  'inviting',
  'playing',
  'checkingIn',
  'presentingPass',
  'performing',
  'farewell',
  'closed',
] as const;
export type ActName = (typeof ACTS)[number];

export type Language = 'zh-CN' | 'en';
export type Bilingual = { readonly zh: string; readonly en: string };

/** A line in the bubble; `id` tells a repeated line from the one before it. */
export type Speech = Bilingual & { readonly id: number };

/** How well the kiosk sees, as far as a visitor is concerned. */
export type OverlaySight =
  | { readonly kind: 'starting' }
  | { readonly kind: 'seeing' }
  | { readonly kind: 'touchOnly'; readonly reason: TouchOnlyReason };

export type StampModel = {
  readonly landmark: LandmarkId;
  /** Date as the street's calendar has it, `2026.11.24`. */
  readonly date: string;
  /** Time of day, `18:05`. */
  readonly time: string;
};

/** A pass that was just stamped. While its code is shown, and after it for the walk. */
export type PassModel = {
  /** In walking order, with the new one. */
  readonly stamps: readonly LandmarkId[];
  /** The stamp of this moment; null when it was there already. */
  readonly newStamp: LandmarkId | null;
  /** The visitor had none before. */
  readonly isNew: boolean;
  /** With all eight stamps: what is told at the desk for the reward. */
  readonly redemptionCode: string | null;
};

/** The code of a pass on the screen. Gone for ever when its time is over. Times of `performance.now()`. */
export type CodeModel = { readonly text: string; readonly shownAtMs: number; readonly shownForMs: number };

/** While the stamp is celebrated: a pass may be held up now, or there is no eye to read one. */
export type PassHint = 'holdUp' | 'unseen';

/** One more pass in this visit: for nobody, for somebody who was seen, or she teaches them now. */
export type Companion = 'none' | 'offered' | 'invited';

/** A gesture that everybody is asked for together. */
export type CallModel = {
  readonly gesture: GestureId;
  readonly made: number;
  readonly needed: number;
  readonly answered: boolean;
};

/** A show, from its title to the thanks at its end. */
export type ShowModel = {
  readonly showingId: string;
  readonly phase: 'title' | 'playing' | 'thanks';
  readonly title: Bilingual;
  readonly song: Bilingual;
  readonly lines: SongFacts['lines'];
  readonly performers: readonly IdolId[];
  readonly call: CallModel | null;
  /** Cheers of the street until now; told with the thanks. */
  readonly cheers: number;
};

/** All that the overlay shows, as plain data. What changes with every camera frame is in `LiveModel` instead. */
export type OverlayModel = {
  readonly act: ActName;
  readonly language: Language;
  readonly landmark: LandmarkId;
  /** All of the street, in walking order. */
  readonly places: readonly Place[];
  readonly idol: Bilingual;
  readonly signature: GestureId;
  /** Those that may be made here, the signature among them. */
  readonly gestures: readonly GestureId[];
  readonly speech: Speech | null;
  /** Whether this visit has its stamp. */
  readonly stamped: boolean;
  readonly stamp: StampModel | null;
  readonly passHint: PassHint | null;
  /** Stamps on the pass that was held up in this visit and waits for the next one. */
  readonly carried: readonly LandmarkId[] | null;
  readonly pass: PassModel | null;
  readonly code: CodeModel | null;
  readonly companion: Companion;
  readonly show: ShowModel | null;
  readonly sight: OverlaySight;
  /** Whether the camera may be used at all here; without, there is nothing to switch off. */
  readonly cameraOffered: boolean;
  /** Shown in the mirror frame when it is on. */
  readonly mirror: MediaStream | null;
  /** Of the mirror frame's picture: 1 as the camera gives it. */
  readonly mirrorBrightness: number;
};

/** How full the ring is: as a hand fills it, or by itself while the button is held. */
export type RingFill =
  | { readonly kind: 'empty' }
  | { readonly kind: 'measured'; readonly fraction: number }
  /** Times of `performance.now()`. */
  | { readonly kind: 'timed'; readonly startedAtMs: number; readonly durationMs: number };

/** A show in this frame. */
export type ShowMoment = {
  readonly lyric: LyricState | null;
  /** Which of the song's lines are sung next, the nearest first. */
  readonly linesAhead: readonly number[];
  /** In the song. */
  readonly positionMs: number;
  /** Where on the song's beats, with its fraction. */
  readonly beat: number;
  /** How much of the time for the call is over, 0..1; null while nothing is called for. */
  readonly callShare: number | null;
  /** How much the street cheers, 0..1. */
  readonly warmth: number;
};

/** A cheer that just began to fly: what its gesture throws, from where it was made in shares of the screen, and a comment. */
export type FlyingCheer = {
  /** Larger than that of every cheer before. */
  readonly id: number;
  readonly gesture: GestureId;
  readonly x: number;
  readonly y: number;
  readonly line: Bilingual | null;
};

/** What changes many times a second: drawn outside React. */
export type LiveModel = {
  readonly hands: readonly Hand[];
  readonly ring: RingFill;
  /** How far any gesture is that is being held or moved, 0..1; glows around the visitor's own hand. */
  readonly progress: number;
  readonly show: ShowMoment | null;
  /** The latest ones, in the order in which they were made. */
  readonly cheers: readonly FlyingCheer[];
};

export interface OverlaySource {
  model(): OverlayModel;
  onModel(listener: () => void): Disposable;
  live(): LiveModel;
}

/** What a visitor can do by touch. Points are 0..1 of the screen's width and height. */
export interface OverlayCommands {
  touchStage(point: { readonly x: number; readonly y: number }): void;
  pressButton(): void;
  releaseButton(): void;
  makeGesture(gesture: GestureId): void;
  switchCamera(on: boolean): void;
  switchLanguage(): void;
  /** The photo of the code is taken, or the walk was seen: on with it. */
  takePass(): void;
  /** One more pass, for somebody else who is there. */
  inviteFriend(): void;
}

/** What the overlay shows of passes at rest. */
export const NO_PASS = {
  passHint: null,
  carried: null,
  pass: null,
  code: null,
  companion: 'none',
} as const satisfies Partial<OverlayModel>;
