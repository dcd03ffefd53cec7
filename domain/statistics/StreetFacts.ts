import type { LandmarkId } from '../landmarks/landmarks.ts';
import type { EventOf } from './StreetEvent.ts';
import type { Visit } from './Visit.ts';

/** A stretch of time in which a kiosk was known to run, with where it stood and who stood before it. */
export type RunningTime = {
  readonly fromMs: number;
  readonly toMs: number;
  readonly landmarkId: LandmarkId | null;
  readonly seeing: boolean;
  readonly staff: boolean;
};

/**
 * Takes what happened on the street, once each and without what staff did. `landmarkId` is where the kiosk stood; null
 * when none of its events has told yet.
 */
export interface StreetFacts {
  visit(visit: Visit, landmarkId: LandmarkId | null): void;
  /** A visit that began in staff time: told so that it can be said how much was left out. */
  staffVisit(visit: Visit, landmarkId: LandmarkId | null): void;
  gesture(event: EventOf<'gestureMade'>, landmarkId: LandmarkId | null): void;
  checkIn(event: EventOf<'checkedIn'>): void;
  stamp(event: EventOf<'passStamped'>): void;
  refusal(event: EventOf<'passRefused'>): void;
  redemption(event: EventOf<'rewardRedeemed'>, landmarkId: LandmarkId | null): void;
  peopleInView(event: EventOf<'peopleCounted'>, landmarkId: LandmarkId | null): void;
  passersBy(event: EventOf<'peoplePassed'>, landmarkId: LandmarkId | null): void;
  showStarted(event: EventOf<'showStarted'>, landmarkId: LandmarkId | null): void;
  showCheered(event: EventOf<'showCheered'>): void;
  showEnded(event: EventOf<'showEnded'>): void;
  showSkipped(event: EventOf<'showSkipped'>, landmarkId: LandmarkId | null): void;
  running(time: RunningTime): void;
}
