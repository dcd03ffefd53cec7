import { PASS_REFUSALS, STAMP_REFUSALS } from '../passes/passRefusal.ts';
import type { Figures, Refusal } from './Figures.ts';
import { quantile, sorted } from './quantile.ts';
import type { Visit } from './Visit.ts';

/** What is simply added up. */
const COUNTS = [
  'passersBy',
  'noticed',
  'visits',
  'engagedVisits',
  'interruptedVisits',
  'checkedInVisits',
  'people',
  'checkIns',
  'gestures',
  'stamps',
  'passesIssued',
  'passesSeenAgain',
  'walksCompleted',
  'rewardsRedeemed',
  'upMs',
  'seeingMs',
  'openMs',
  /** Of the opening hours. */
  'openUpMs',
  'openSeeingMs',
  'staffMs',
  'staffVisits',
] as const;
type Count = (typeof COUNTS)[number];

export const REFUSALS: readonly Refusal[] = [...PASS_REFUSALS, ...STAMP_REFUSALS];

/** Adds up one stretch of time or one place. */
export class FiguresTally implements Record<Count, number> {
  passersBy = 0;
  noticed = 0;
  visits = 0;
  engagedVisits = 0;
  interruptedVisits = 0;
  checkedInVisits = 0;
  people = 0;
  checkIns = 0;
  gestures = 0;
  stamps = 0;
  passesIssued = 0;
  passesSeenAgain = 0;
  walksCompleted = 0;
  rewardsRedeemed = 0;
  upMs = 0;
  seeingMs = 0;
  openMs = 0;
  openUpMs = 0;
  openSeeingMs = 0;
  staffMs = 0;
  staffVisits = 0;
  mostInView = 0;
  readonly refusals = new Map<Refusal, number>();
  readonly dwellsMs: number[] = [];

  addVisit(visit: Visit): void {
    this.visits++;
    if (visit.engaged) this.engagedVisits++;
    if (visit.checkedIn) this.checkedInVisits++;
    if (visit.outcome === 'interrupted') this.interruptedVisits++;
    // Whoever only touches the screen is in no camera's view, and is somebody all the same.
    this.people += Math.max(1, visit.mostPeople ?? 1);
    if (visit.dwellMs !== null) this.dwellsMs.push(visit.dwellMs);
  }

  addRefusal(reason: Refusal, times = 1): void {
    this.refusals.set(reason, (this.refusals.get(reason) ?? 0) + times);
  }

  /** Takes over all that the other one has. */
  absorb(other: FiguresTally): void {
    for (const count of COUNTS) this[count] += other[count];
    this.mostInView = Math.max(this.mostInView, other.mostInView);
    for (const [reason, times] of other.refusals) this.addRefusal(reason, times);
    for (const dwellMs of other.dwellsMs) this.dwellsMs.push(dwellMs);
  }

  figures(): Figures {
    const dwells = sorted(this.dwellsMs);
    return {
      passersBy: this.passersBy,
      noticed: this.noticed,
      visits: this.visits,
      engagedVisits: this.engagedVisits,
      interruptedVisits: this.interruptedVisits,
      checkedInVisits: this.checkedInVisits,
      people: this.people,
      mostInView: this.mostInView,
      dwellMedianMs: quantile(dwells, 0.5),
      dwellP90Ms: quantile(dwells, 0.9),
      checkIns: this.checkIns,
      gestures: this.gestures,
      stamps: this.stamps,
      passesIssued: this.passesIssued,
      passesSeenAgain: this.passesSeenAgain,
      walksCompleted: this.walksCompleted,
      rewardsRedeemed: this.rewardsRedeemed,
      refusals: Object.fromEntries(
        REFUSALS.map((reason) => [reason, this.refusals.get(reason) ?? 0]),
      ) as Record<Refusal, number>,
      captureRate: rate(this.noticed, this.passersBy),
      engagementRate: rate(this.engagedVisits, this.visits),
      checkInRate: rate(this.checkedInVisits, this.visits),
      completionRate: rate(this.walksCompleted, this.passesIssued),
      upMs: this.upMs,
      seeingMs: this.seeingMs,
      openMs: this.openMs,
      uptimeShare: share(this.openUpMs, this.openMs),
      cameraShare: share(this.openSeeingMs, this.openMs),
      staffMs: this.staffMs,
      staffVisits: this.staffVisits,
    };
  }
}

/** Null when there is nothing to divide by: no visits have no engagement, not one of 0 %. */
export function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** A clock that was set back lives through an hour twice, which is not more than all of it. */
function share(part: number, whole: number): number | null {
  const found = rate(part, whole);
  return found === null ? null : Math.min(1, found);
}
