import type { StreetHours } from '../calendar/hoursAt.ts';
import type { LandmarkId } from '../landmarks/landmarks.ts';
import type { ToLocalTime } from '../schedule/LocalTime.ts';
import { EarliestMarks } from './EarliestMarks.ts';
import type { FiguresTally } from './FiguresTally.ts';
import { GestureTally } from './GestureTally.ts';
import { HourCells } from './HourCells.ts';
import { coverageOf, type Overview } from './Overview.ts';
import { type OpenWithin, openWithin } from './openWithin.ts';
import { isInPeriod, type Period } from './Period.ts';
import { eachQuarter } from './quarterHours.ts';
import { rollUp } from './rollUp.ts';
import { ShowTally, showFigures } from './ShowTally.ts';
import type { EventOf, StreetEvent } from './StreetEvent.ts';
import type { RunningTime, StreetFacts } from './StreetFacts.ts';
import { FIRST_DAY_MS, StreetFold } from './StreetFold.ts';
import type { Visit } from './Visit.ts';
import { WALK_LENGTH, WalkTally } from './WalkTally.ts';

export type FiguresQuestion = {
  readonly period: Period;
  /** What happened at this landmark only; null: on the whole street. */
  readonly landmarkId: LandmarkId | null;
  readonly toLocalTime: ToLocalTime;
  /** Always open when null. */
  readonly openingHours: StreetHours['opening'];
  /** No kiosk is asked to have been open later than this, whatever its clock says. */
  readonly nowMs: number;
};

/**
 * Adds up events in one pass. Every kiosk's events in the order of its own sequence; mixed with those of other kiosks as
 * it may be. A visit belongs to the hour in which it started, everything else to the hour in which it was. Give events
 * of a day before and after the period as well, since a visit that started in it may end later, and everything of what
 * is counted by marks or tells a kiosk's state.
 */
export class FiguresFold implements StreetFacts {
  readonly #question: FiguresQuestion;
  readonly #street = new StreetFold(this);
  readonly #cells: HourCells;
  readonly #openWithin: OpenWithin;
  readonly #gestures = new GestureTally();
  readonly #shows = new ShowTally();
  readonly #stamps = new EarliestMarks<EventOf<'passStamped'>>();
  readonly #issued = new EarliestMarks<EventOf<'passStamped'>>();
  readonly #reached = new EarliestMarks<EventOf<'passStamped'>>();
  readonly #rewards = new EarliestMarks<EventOf<'rewardRedeemed'>>();
  readonly #rewardedAt = new Map<EventOf<'rewardRedeemed'>, LandmarkId | null>();

  constructor(question: FiguresQuestion) {
    this.#question = question;
    this.#cells = new HourCells(question.toLocalTime);
    this.#openWithin = openWithin(question.openingHours);
  }

  add(event: StreetEvent): void {
    this.#street.add(event);
  }

  /** To be asked once, after the last event. */
  overview(): Overview {
    this.#street.finish();
    const walk = new WalkTally();
    this.#addMarked(walk);
    this.#addOpenTime();
    const { period, landmarkId: asked } = this.#question;
    const isAsked = (atMs: number, landmarkId: LandmarkId | null) =>
      isInPeriod(period, atMs) && (asked === null || asked === landmarkId);
    const shows = this.#shows.lines(isAsked);
    const skippedShows = this.#shows.skipped(isAsked);
    const rolled = rollUp(this.#cells.all, this.#gestures, walk, asked);
    return {
      ...rolled,
      shows,
      skippedShows,
      showCounts: showFigures(shows, skippedShows, coverageOf(rolled.total)),
    };
  }

  visit(visit: Visit, landmarkId: LandmarkId | null): void {
    this.#at(visit.startedAtMs, landmarkId)?.addVisit(visit);
  }

  staffVisit(visit: Visit, landmarkId: LandmarkId | null): void {
    const tally = this.#at(visit.startedAtMs, landmarkId);
    if (tally !== null) tally.staffVisits++;
  }

  gesture(event: EventOf<'gestureMade'>, landmarkId: LandmarkId | null): void {
    const tally = this.#at(event.atMs, landmarkId);
    if (tally === null) return;
    tally.gestures++;
    this.#gestures.addGesture(event.body);
  }

  checkIn({ atMs, body }: EventOf<'checkedIn'>): void {
    const tally = this.#at(atMs, body.landmarkId, body.idolId);
    if (tally === null) return;
    tally.checkIns++;
    this.#gestures.addCheckIn(body.gesture);
  }

  stamp(event: EventOf<'passStamped'>): void {
    const { stampMark, reachedMark, issued } = event.body;
    this.#stamps.add(stampMark, event);
    this.#reached.add(reachedMark, event);
    if (issued) this.#issued.add(stampMark, event);
  }

  refusal({ atMs, body }: EventOf<'passRefused'>): void {
    this.#at(atMs, body.landmarkId)?.addRefusal(body.reason);
  }

  redemption(event: EventOf<'rewardRedeemed'>, landmarkId: LandmarkId | null): void {
    this.#rewards.add(event.body.rewardMark, event);
    this.#rewardedAt.set(event, landmarkId);
  }

  peopleInView({ atMs, body }: EventOf<'peopleCounted'>, landmarkId: LandmarkId | null): void {
    const tally = this.#at(atMs, landmarkId);
    if (tally !== null) tally.mostInView = Math.max(tally.mostInView, body.people);
  }

  passersBy({ atMs, body }: EventOf<'peoplePassed'>, landmarkId: LandmarkId | null): void {
    const tally = this.#at(atMs, landmarkId);
    if (tally === null) return;
    tally.passersBy += body.arrived;
    tally.noticed += body.looked;
  }

  showStarted(event: EventOf<'showStarted'>, landmarkId: LandmarkId | null): void {
    this.#shows.start(event, landmarkId);
  }

  showCheered(event: EventOf<'showCheered'>): void {
    this.#shows.cheer(event);
  }

  showEnded(event: EventOf<'showEnded'>): void {
    this.#shows.end(event);
  }

  showSkipped(event: EventOf<'showSkipped'>, landmarkId: LandmarkId | null): void {
    this.#shows.skip(event, landmarkId);
  }

  running({ fromMs, toMs, landmarkId, seeing, staff }: RunningTime): void {
    const { period, nowMs } = this.#question;
    const beginsMs = Math.max(fromMs, period.fromMs ?? fromMs);
    const endsMs = Math.min(toMs, period.toMs ?? toMs);
    eachQuarter(beginsMs, endsMs, (from, to) => {
      const tally = this.#at(from, landmarkId);
      if (tally === null) return;
      const durationMs = to - from;
      tally.upMs += durationMs;
      if (seeing) tally.seeingMs += durationMs;
      if (staff) tally.staffMs += durationMs;
      const openFrom = Math.max(from, FIRST_DAY_MS);
      const openTo = Math.min(to, nowMs);
      if (openFrom >= openTo) return;
      const openMs = this.#openWithin(this.#cells.quarterAt(from), openFrom, openTo);
      tally.openUpMs += openMs;
      if (seeing) tally.openSeeingMs += openMs;
    });
  }

  #addMarked(walk: WalkTally): void {
    for (const { atMs, body } of this.#stamps.earliest()) {
      const tally = this.#at(atMs, body.landmarkId);
      if (tally === null) continue;
      tally.stamps++;
      if (body.companion) tally.checkIns++;
      walk.addStamp(body.cameFrom, body.landmarkId);
    }
    for (const { atMs, body } of this.#issued.earliest()) {
      const tally = this.#at(atMs, body.landmarkId);
      if (tally !== null) tally.passesIssued++;
    }
    for (const { atMs, body } of this.#reached.earliest()) {
      const tally = this.#at(atMs, body.landmarkId);
      if (tally === null) continue;
      if (body.stamps === 2) tally.passesSeenAgain++;
      if (body.stamps === WALK_LENGTH) tally.walksCompleted++;
      walk.addReached(body.stamps);
    }
    for (const event of this.#rewards.earliest()) {
      const tally = this.#at(event.atMs, this.#rewardedAt.get(event) ?? null);
      if (tally !== null) tally.rewardsRedeemed++;
    }
  }

  /** From a kiosk's first event on that can be true it is asked to run, until the newest moment that any kiosk told of. */
  #addOpenTime(): void {
    const { period, nowMs } = this.#question;
    const untilMs = Math.min(nowMs, this.#street.newestAtMs, period.toMs ?? nowMs);
    for (const { firstAtMs, standings } of this.#street.kiosks.values()) {
      const [first] = standings;
      const before = { fromMs: firstAtMs, landmarkId: null };
      const stood = first?.fromMs === firstAtMs ? standings : [before, ...standings];
      for (const [index, { fromMs, landmarkId }] of stood.entries()) {
        const beginsMs = Math.max(fromMs, firstAtMs, period.fromMs ?? fromMs);
        const endsMs = Math.min(untilMs, stood[index + 1]?.fromMs ?? untilMs);
        eachQuarter(beginsMs, endsMs, (from, to) => {
          const openMs = this.#openWithin(this.#cells.quarterAt(from), from, to);
          const tally = openMs > 0 ? this.#at(from, landmarkId) : null;
          if (tally !== null) tally.openMs += openMs;
        });
      }
    }
  }

  /** Null for what lies outside of what was asked for. */
  #at(atMs: number, landmarkId: LandmarkId | null, idolId?: string): FiguresTally | null {
    const { period, landmarkId: asked } = this.#question;
    if (!isInPeriod(period, atMs) || (asked !== null && asked !== landmarkId)) return null;
    return this.#cells.at(atMs, landmarkId, idolId);
  }
}
