import type { PassRefusal, StampRefusal } from '../passes/passRefusal.ts';

export type Refusal = PassRefusal | StampRefusal;

/**
 * The figures of one stretch of time or one place. Counts are exact; nothing is estimated or extrapolated. A rate is
 * null where there is nothing to divide by. What each means is said in the columns of `tables/figureColumns.ts`.
 */
export type Figures = {
  readonly passersBy: number;
  readonly noticed: number;
  readonly visits: number;
  readonly engagedVisits: number;
  readonly interruptedVisits: number;
  readonly checkedInVisits: number;
  readonly people: number;
  readonly mostInView: number;
  readonly dwellMedianMs: number | null;
  readonly dwellP90Ms: number | null;
  readonly checkIns: number;
  readonly gestures: number;
  readonly stamps: number;
  readonly passesIssued: number;
  readonly passesSeenAgain: number;
  readonly walksCompleted: number;
  readonly rewardsRedeemed: number;
  readonly refusals: { readonly [Reason in Refusal]: number };
  /** 0..1, and above 1 where what is divided happened at another time than what it is divided by. */
  readonly captureRate: number | null;
  readonly engagementRate: number | null;
  readonly checkInRate: number | null;
  readonly completionRate: number | null;
  readonly upMs: number;
  readonly seeingMs: number;
  /** Opening hours, of every kiosk that was there. */
  readonly openMs: number;
  /** 0..1: how much of the opening hours it was known to run, and to see. */
  readonly uptimeShare: number | null;
  readonly cameraShare: number | null;
  readonly staffMs: number;
  readonly staffVisits: number;
};
