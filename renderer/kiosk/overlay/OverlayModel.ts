import type { TouchOnlyReason } from '../../../contract/perception.ts';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { GestureId } from '../../../domain/gestures/vocabulary.ts';
import type { Hand } from '../../../domain/hands/Hand.ts';
import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';

export const ACTS = [
  'attracting',
  'noticing',
  'inviting',
  'playing',
  'checkingIn',
  'presentingPass',
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

/** All that the overlay shows, as plain data. What changes with every camera frame is in `LiveModel` instead. */
export type OverlayModel = {
  readonly act: ActName;
  readonly language: Language;
  readonly landmark: LandmarkId;
  readonly idol: Bilingual;
  readonly signature: GestureId;
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
  readonly sight: OverlaySight;
  /** Whether the camera may be used at all here; without, there is nothing to switch off. */
  readonly cameraOffered: boolean;
  /** Shown in the mirror frame when it is on. */
  readonly mirror: MediaStream | null;
};

/** How full the ring is: as a hand fills it, or by itself while the button is held. */
export type RingFill =
  | { readonly kind: 'empty' }
  | { readonly kind: 'measured'; readonly fraction: number }
  /** Times of `performance.now()`. */
  | { readonly kind: 'timed'; readonly startedAtMs: number; readonly durationMs: number };

/** What changes many times a second: drawn outside React. */
export type LiveModel = {
  readonly hands: readonly Hand[];
  readonly ring: RingFill;
  /** How far any gesture is that is being held or moved, 0..1; glows around the visitor's own hand. */
  readonly progress: number;
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
