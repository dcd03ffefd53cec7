import type { StaticGestureId } from '../../gestures/vocabulary.ts';
import type { HandPoseName } from '../hand/handPoses.ts';
import type { PersonLookName } from '../person/PersonLook.ts';

/** What a camera would see, told as plain data. Film pictures are 640 × 480, 30 a second. */
export type FilmStory = {
  readonly durationMs: number;
  readonly people: readonly FilmPerson[];
  /** 1 is a bright day; 0.5 an evening. */
  readonly brightness: number;
};

export type FilmPerson = {
  readonly look: PersonLookName;
  /** Pixels per millimetre: 1 stands about 1.2 m before the screen, 0.6 two metres. */
  readonly pixelsPerMm: number;
  /** Where the middle of the head is, in pixels of the picture; straight lines between the moments, eased. */
  readonly walk: readonly WalkPoint[];
  readonly arms: readonly ArmAction[];
};

export type WalkPoint = { readonly atMs: number; readonly x: number; readonly y: number };

/** A hand is raised, does something, and sinks again. At other times the arms hang. */
export type ArmAction = {
  readonly fromMs: number;
  readonly toMs: number;
  readonly shows: StaticGestureId | HandPoseName;
  readonly side: 'right' | 'left' | 'both';
  readonly moves: ArmMovement;
};

export type ArmMovement =
  /** Held with the little unrest that every hand has. */
  | { readonly kind: 'hold' }
  /** The forearm swings about its elbow. One swing is one way, to or fro. */
  | {
      readonly kind: 'wave';
      readonly swingsPerSecond: number;
      readonly swings: number;
      readonly degrees: number;
    }
  /** Rest, one quick stroke, rest. `towards` as in the picture: +1 to its right. Millimetres. */
  | {
      readonly kind: 'swipe';
      readonly towards: 1 | -1;
      readonly strokeMm: number;
      readonly strokeMs: number;
    };

export const FILM_WIDTH = 640;
export const FILM_HEIGHT = 480;
export const FILM_FRAMES_PER_SECOND = 30;
/** How long a hand takes to rise or to sink. */
export const RAISE_MS = 450;
