import type { LandmarkId } from '../landmarks/landmarks.ts';

/**
 * How a visit ended: gone from the camera, untouched for long, the kiosk closed; `interrupted` when kiosk or page
 * stopped before anybody could see its end; `ongoing` when it had not ended yet when the figures were made.
 */
export const VISIT_OUTCOMES = ['left', 'idle', 'closed', 'interrupted', 'ongoing'] as const;
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

/** One visitor's stay at one kiosk, put together from its events. */
export type Visit = {
  readonly visitId: string;
  readonly kioskId: string;
  /** Null when only the end of the visit is known. */
  readonly landmarkId: LandmarkId | null;
  readonly startedAtMs: number;
  /** How the visitor was first noticed; null when only the end is known. */
  readonly noticedBy: 'face' | 'hand' | 'touch' | null;
  /** Null when the end was not seen: a guess would spoil the dwell times. */
  readonly dwellMs: number | null;
  readonly mostPeople: number | null;
  readonly gestures: number;
  readonly checkedIn: boolean;
  readonly engaged: boolean;
  readonly outcome: VisitOutcome;
};
