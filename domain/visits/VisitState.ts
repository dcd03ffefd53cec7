import type { GestureId } from '../gestures/vocabulary.ts';

export type VisitRules = {
  /** How long nobody may be in view before the visit has ended. */
  readonly goneAfterMs: number;
  /** How long a visitor whom the camera does not see may go without a touch. */
  readonly touchIdleAfterMs: number;
};

export type NoticedBy = 'face' | 'hand' | 'touch';
export type MadeBy = 'hand' | 'touch';

/** What one look of the camera found. Times here are of any steady clock that never runs backwards. */
export type Sighting = { readonly atMs: number; readonly faces: number; readonly hands: number };

/** Somebody may be there, but one frame is no visitor: faces are found in posters and reflections, too. */
export type Glimpse = {
  readonly firstAtMs: number;
  readonly lastAtMs: number;
  readonly sightings: number;
  readonly faceSeen: boolean;
  readonly mostPeople: number;
};

export type Nobody = { readonly kind: 'nobody'; readonly glimpse: Glimpse | null };

export type Present = {
  readonly kind: 'present';
  readonly visitId: string;
  readonly by: NoticedBy;
  readonly firstNoticedAtMs: number;
  /** Last seen by the camera, or null when it never was. */
  readonly lastSeenAtMs: number | null;
  readonly lastTouchedAtMs: number | null;
  readonly mostPeople: number;
  /** Made a gesture or touched. */
  readonly engaged: boolean;
  readonly checkedIn: boolean;
};

export type VisitState = Nobody | Present;

export type VisitEnd = 'left' | 'idle' | 'closed';

export type VisitFact =
  | { readonly type: 'visitStarted'; readonly visitId: string; readonly by: NoticedBy }
  | {
      readonly type: 'visitEnded';
      readonly visitId: string;
      readonly dwellMs: number;
      readonly mostPeople: number;
      readonly engaged: boolean;
      readonly checkedIn: boolean;
      readonly end: VisitEnd;
    }
  | {
      readonly type: 'gestureMade';
      readonly visitId: string;
      readonly gesture: GestureId;
      readonly by: MadeBy;
      readonly score: number;
    }
  | {
      readonly type: 'checkedIn';
      readonly visitId: string;
      readonly gesture: GestureId;
      readonly by: MadeBy;
    };

/** What is so now, and what became a fact on the way, in order. */
export type VisitStep = { readonly state: VisitState; readonly facts: readonly VisitFact[] };

export const NOBODY: Nobody = { kind: 'nobody', glimpse: null };
