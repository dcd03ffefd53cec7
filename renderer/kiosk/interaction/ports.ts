import type { Cheers } from '../../../contract/cheers.ts';
import type { EventBody } from '../../../contract/events.ts';
import type { PassVerdict, ReadPassInput, StampAnswer, StampInput } from '../../../contract/passes.ts';
import type { Perception, SightStatus } from '../../../contract/perception.ts';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { GestureId } from '../../../domain/gestures/vocabulary.ts';
import type { Performance } from '../../../domain/idols/Performance.ts';
import type { ExpressionId, MotionId } from '../../../domain/idols/vocabulary.ts';
import type { IdolId } from '../../../domain/landmarks/landmarks.ts';
import type { ShowText, SongFacts } from '../../../domain/shows/Show.ts';
import type { StageState } from '../../../domain/shows/StageState.ts';
import type { MouthKey } from '../../../domain/voice/SpeechScore.ts';

/** A point of the screen: 0..1 of its width to the right, 0..1 of its height down. */
export type ScreenPoint = { readonly x: number; readonly y: number };

/** A part of the screen, in shares of its width and height. */
export type ScreenBox = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type { ExpressionId, MotionId };

/** The idol on the stage, as the interaction sees her. Implemented by `stage/`, wired by the kiosk's entry file. */
export interface IdolPort extends Disposable {
  /** Where she looks: a visitor's face or hand; null lets her eyes wander. */
  lookAt(target: ScreenPoint | null): void;
  /** Stays until changed; cross-faded. */
  express(expression: ExpressionId): void;
  /** Played once over the idle life. `handTarget`: a point of the screen that her hand reaches for. */
  play(motion: MotionId, handTarget?: ScreenPoint): void;
  /** Her answer to a visitor's gesture: expression, motion and hand shape in one. */
  answer(gesture: GestureId): void;
  /** Shows the gesture with her own hand, until null. */
  demonstrate(gesture: GestureId | null): void;
  /** Her mouth follows what is heard of the line; closed at its end always. A new line takes the place of the last, null ends it. */
  speak(speech: Speech | null): void;
}

/** A QR code before the camera: its text, or null when it was there and could not be read. In the page's time. */
export type SeenCode = { readonly text: string | null; readonly atMs: number };

/** The camera and what it recognises. Implemented by `vision/`. */
export interface SightPort extends Disposable {
  onPerception(listener: (perception: Perception) => void): Disposable;
  onStatus(listener: (status: SightStatus) => void): Disposable;
  /** Only these gestures are sought; the recogniser ignores others. */
  seek(gestures: readonly GestureId[] | 'all'): void;
  /** Whether codes that are held up are read as well; off at first. */
  readCodes(on: boolean): void;
  /** Told again and again while a code stays in view. */
  onCode(listener: (code: SeenCode) => void): Disposable;
  /** Opens the camera; nothing is seen before the first call. */
  switchOn(): void;
  /** Closes the camera, its light goes off as well, until `switchOn`. */
  switchOff(): void;
  /** The camera's own picture for the little mirror frame, or null. Shown, never read. */
  mirrorStream(): MediaStream | null;
}

export const SOUNDS = ['notice', 'tick', 'hold', 'success', 'stamp', 'touch', 'farewell'] as const;
export type SoundId = (typeof SOUNDS)[number];

export interface SoundPort extends Disposable {
  play(sound: SoundId): void;
  /** 0..1 */
  setVolume(volume: number): void;
}

/** A line that she is saying. */
export type Speech = {
  readonly text: string;
  readonly durationMs: number;
  readonly mouth: readonly MouthKey[];
  /** Where the loudspeaker is in it, ms; null while nothing is heard (no device, sound locked, over). */
  heardMs(): number | null;
};

/** Her voice. Implemented by `voice/`. */
export interface SpeechPort extends Disposable {
  /** Begins the line on the loudspeaker; ends the one before. */
  say(text: string): Speech;
  hush(): void;
}

/**
 * What the host knows of passes. Answers null when the host is away: a visitor is told so kindly and goes on.
 * A code's text is given to the host only, never to events, storage or a log.
 */
export interface PassPort {
  readPass(input: ReadPassInput): Promise<PassVerdict | null>;
  stampPass(input: StampInput): Promise<StampAnswer | null>;
}

/** The street behind her. Implemented by `stage/scene/`. */
export interface ScenePort {
  /** A burst of confetti and light. */
  celebrate(): void;
}

/** Facts to keep. Never fails towards the visitor: what cannot be sent now is sent later. */
export interface RecordPort {
  record(body: EventBody): void;
}

/** The stage as a show needs it. Implemented by `stage/show/`. */
export interface ShowStagePort {
  /** Fetches who is not on the stage yet. Rejects with one sentence when somebody cannot be fetched. */
  prepare(cast: readonly IdolId[]): Promise<StagedShow>;
  /** Runs before every frame is drawn. @param nowMs of the page's steady clock */
  onFrame(listener: (nowMs: number) => void): Disposable;
}

/** A show's cast on the stage. Disposing of it sends everybody home but the kiosk's own idol. */
export interface StagedShow extends Disposable {
  /** What the next frame shows. The mouth is that of all who sing. */
  draw(state: StageState, song: { readonly msPerBeat: number }, mouth: Performance['mouth']): void;
  /** How much the audience warms the stage, 0..1. */
  warm(warmth: number): void;
}

/** Shows on the stage. Implemented by `show/`. */
export interface ShowPort extends Disposable {
  /** Fetches a show, its song and its cast. Null when it cannot be played, or is not there in time. Nothing is seen or heard of it yet. */
  prepare(show: string): Promise<PreparedShow | null>;
}

/** A show that may begin. Disposing of it ends it wherever it is: the stage is the idol's own again. */
export interface PreparedShow extends Disposable {
  readonly title: ShowText;
  readonly durationMs: number;
  /** Where in its song it begins, ms. */
  readonly startMs: number;
  /** What is sung, and what it is called. */
  readonly song: { readonly title: ShowText; readonly lines: SongFacts['lines'] };
  /** What may fly over the stage. */
  readonly cheers: Cheers;
  /** @param onEnd told once, when its sound has rung out */
  begin(onEnd: () => void): void;
  /** In the song; `startMs` before it begins. */
  positionMs(): number;
  /** False while the loudspeaker is locked, stalled or missing: the show goes on without it. */
  isAudible(): boolean;
  /** The stage as it is drawn in this frame. */
  stageState(): StageState;
  /** How much the audience warms the stage: 0 nobody cheers, 1 all of the street. Followed gently. */
  warm(warmth: number): void;
}
