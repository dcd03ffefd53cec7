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

/** Who wanted a show to be played, how it ended, and why one was not played: see `contract/showing.ts`. */
export type ShowCause = 'calendar' | 'interrupt' | 'staff';
export type ShowEnd = 'whole' | 'stopped' | 'interrupted' | 'closed' | 'failed';
export type ShowSkipReason =
  | 'missed'
  | 'closed'
  | 'outranked'
  | 'checkIn'
  | 'show'
  | 'noContent'
  | 'noStage'
  | 'stopped';

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
  | {
      readonly type: 'showStarted';
      readonly showingId: string;
      readonly show: string;
      readonly cause: ShowCause;
    }
  | {
      readonly type: 'showCheered';
      readonly showingId: string;
      readonly show: string;
      readonly gesture: GestureId;
      readonly cheers: number;
    }
  | {
      readonly type: 'showEnded';
      readonly showingId: string;
      readonly show: string;
      readonly end: ShowEnd;
      readonly playedMs: number;
      readonly mostPeople: number;
      readonly calls: number;
      readonly callsAnswered: number;
    }
  | {
      readonly type: 'showSkipped';
      readonly show: string;
      readonly entry: string;
      readonly plannedAtMs: number;
      readonly reason: ShowSkipReason;
    }
  | { readonly type: 'staffTime'; readonly state: 'began' | 'ended' }
  | { readonly type: 'incident' };

export type EventOf<Type extends StreetEventBody['type']> = StreetEvent & {
  readonly body: Extract<StreetEventBody, { type: Type }>;
};
