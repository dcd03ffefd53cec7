import type { GestureId } from '../gestures/vocabulary.ts';
import type { LandmarkId } from '../landmarks/landmarks.ts';
import type { PassRefusal, StampRefusal } from '../passes/passRefusal.ts';

/** An event as figures need it: what was kept of it, with the kiosk that saw it and its place in that kiosk's sequence. */
export type StreetEvent = {
  readonly id: string;
  readonly kioskId: string;
  readonly sequence: number;
  readonly atMs: number;
  readonly body: StreetEventBody;
};

export type StreetEventBody =
  | { readonly type: 'kioskStarted'; readonly landmarkId: LandmarkId }
  | { readonly type: 'kioskStopped' }
  | { readonly type: 'kioskAlive'; readonly drawing: boolean }
  | { readonly type: 'sightChanged'; readonly sight: 'starting' | 'seeing' | 'touchOnly' }
  | { readonly type: 'peopleCounted'; readonly people: number }
  | {
      readonly type: 'visitStarted';
      readonly visitId: string;
      readonly landmarkId: LandmarkId;
      readonly by: 'face' | 'hand' | 'touch';
    }
  | {
      readonly type: 'visitEnded';
      readonly visitId: string;
      readonly dwellMs: number;
      readonly mostPeople: number;
      readonly engaged: boolean;
      readonly end: 'left' | 'idle' | 'closed';
    }
  | {
      readonly type: 'gestureMade';
      readonly visitId: string;
      readonly gesture: GestureId;
      readonly by: 'hand' | 'touch';
      readonly score: number;
    }
  | {
      readonly type: 'checkedIn';
      readonly visitId: string;
      readonly landmarkId: LandmarkId;
      readonly idolId: string;
      readonly gesture: GestureId;
      readonly by: 'hand' | 'touch';
    }
  | { readonly type: 'peoplePassed'; readonly arrived: number; readonly looked: number }
  | {
      readonly type: 'passStamped';
      readonly visitId: string;
      readonly landmarkId: LandmarkId;
      readonly cameFrom: LandmarkId | null;
      readonly stamps: number;
      readonly stampMark: string;
      readonly reachedMark: string;
      readonly issued: boolean;
      readonly companion: boolean;
    }
  | {
      readonly type: 'passRefused';
      readonly visitId: string | null;
      readonly landmarkId: LandmarkId;
      readonly reason: PassRefusal | StampRefusal;
    }
  | { readonly type: 'rewardRedeemed'; readonly rewardMark: string }
  | { readonly type: 'staffTime'; readonly state: 'began' | 'ended' }
  | { readonly type: 'incident' };

export type EventOf<Type extends StreetEventBody['type']> = StreetEvent & {
  readonly body: Extract<StreetEventBody, { type: Type }>;
};
