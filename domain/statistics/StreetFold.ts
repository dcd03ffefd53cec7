import type { LandmarkId } from '../landmarks/landmarks.ts';
import type { EventOf, StreetEvent } from './StreetEvent.ts';
import type { StreetFacts } from './StreetFacts.ts';
import { UptimeFold } from './UptimeFold.ts';
import type { Visit } from './Visit.ts';
import { VisitFold } from './VisitFold.ts';

/** The street did not stand before; a clock that says so is wrong. */
export const FIRST_DAY_MS = Date.UTC(2026, 0, 1);

/** Where a kiosk stood, from when on. */
export type Standing = { readonly fromMs: number; readonly landmarkId: LandmarkId | null };

/** What is remembered of one kiosk while its events go by. */
export type KioskTrack = {
  /** Its first moment that can be true; infinite while its clock has shown none. */
  firstAtMs: number;
  readonly standings: Standing[];
  landmarkId: LandmarkId | null;
  lastSequence: number;
  lastId: string;
  staff: boolean;
  /** Visits of staff that have not ended. */
  readonly staffVisits: Set<string>;
  /** Visits of others that have not ended: they stay theirs when staff come. */
  readonly openVisits: Set<string>;
};

/**
 * Turns events into facts: each event once, with what staff did left out. Every kiosk's events must come in the order
 * of its own sequence; how those of several kiosks are mixed, and whether some come again, makes no difference.
 */
export class StreetFold {
  readonly #facts: StreetFacts;
  readonly #kiosks = new Map<string, KioskTrack>();
  readonly #visits = new VisitFold();
  readonly #uptime = new UptimeFold();
  #newestAtMs = Number.NEGATIVE_INFINITY;

  constructor(facts: StreetFacts) {
    this.#facts = facts;
  }

  get kiosks(): ReadonlyMap<string, KioskTrack> {
    return this.#kiosks;
  }

  /** The newest moment of which any kiosk told. */
  get newestAtMs(): number {
    return this.#newestAtMs;
  }

  add(event: StreetEvent): void {
    const track = this.#kiosks.get(event.kioskId) ?? this.#begin(event);
    const { sequence, id, atMs } = event;
    // A copy. Two events with one number are two facts: a folder was copied to another kiosk.
    if (sequence < track.lastSequence || (sequence === track.lastSequence && id === track.lastId)) return;
    track.lastSequence = sequence;
    track.lastId = id;
    if (atMs > this.#newestAtMs) this.#newestAtMs = atMs;
    if (track.firstAtMs === Number.POSITIVE_INFINITY && atMs >= FIRST_DAY_MS) track.firstAtMs = atMs;
    const slice = this.#uptime.add(event);
    if (slice !== null) {
      this.#facts.running({ ...slice, landmarkId: track.landmarkId, staff: track.staff });
    }
    this.#take(event, track);
  }

  /** The events have ended. */
  finish(): void {
    for (const visit of this.#visits.rest()) this.#endVisit(visit);
  }

  #take(event: StreetEvent, track: KioskTrack): void {
    const { body } = event;
    switch (body.type) {
      case 'kioskStarted':
        stand(track, event.atMs, body.landmarkId);
        // Nobody says "ended" after a power cut, and visitors must not go uncounted for days.
        track.staff = false;
        this.#endVisits(event);
        return;
      case 'staffTime':
        track.staff = body.state === 'began';
        return;
      case 'visitStarted':
        stand(track, event.atMs, body.landmarkId);
        this.#endVisits(event);
        (track.staff ? track.staffVisits : track.openVisits).add(body.visitId);
        return;
      case 'visitEnded':
        this.#endVisits(event);
        return;
      case 'gestureMade':
        this.#endVisits(event);
        if (!isOfStaff(track, body.visitId)) {
          this.#facts.gesture(event as EventOf<'gestureMade'>, track.landmarkId);
        }
        return;
      case 'checkedIn':
        this.#endVisits(event);
        if (!isOfStaff(track, body.visitId)) this.#facts.checkIn(event as EventOf<'checkedIn'>);
        return;
      case 'passStamped':
        if (!isOfStaff(track, body.visitId)) this.#facts.stamp(event as EventOf<'passStamped'>);
        return;
      case 'passRefused':
        if (!isOfStaff(track, body.visitId)) this.#facts.refusal(event as EventOf<'passRefused'>);
        return;
      case 'rewardRedeemed':
        // Handed out by staff, to a visitor: it counts in their time as well.
        this.#facts.redemption(event as EventOf<'rewardRedeemed'>, track.landmarkId);
        return;
      case 'peopleCounted':
        if (!track.staff) this.#facts.peopleInView(event as EventOf<'peopleCounted'>, track.landmarkId);
        return;
      case 'peoplePassed':
        if (!track.staff) this.#facts.passersBy(event as EventOf<'peoplePassed'>, track.landmarkId);
        return;
      case 'showStarted':
        // A show is the street's, whoever started it; only what is cheered by staff is not.
        this.#facts.showStarted(event as EventOf<'showStarted'>, track.landmarkId);
        return;
      case 'showCheered':
        if (!track.staff) this.#facts.showCheered(event as EventOf<'showCheered'>);
        return;
      case 'showEnded':
        this.#facts.showEnded(event as EventOf<'showEnded'>);
        return;
      case 'showSkipped':
        this.#facts.showSkipped(event as EventOf<'showSkipped'>, track.landmarkId);
        return;
      default:
        return;
    }
  }

  #endVisits(event: StreetEvent): void {
    for (const visit of this.#visits.add(event)) this.#endVisit(visit);
  }

  #endVisit(visit: Visit): void {
    const track = this.#kiosks.get(visit.kioskId);
    if (track === undefined) throw new Error(`Visit ${visit.visitId} is of no kiosk that told anything`);
    const landmarkId = visit.landmarkId ?? track.landmarkId;
    const isStaff = isOfStaff(track, visit.visitId);
    track.staffVisits.delete(visit.visitId);
    track.openVisits.delete(visit.visitId);
    if (isStaff) this.#facts.staffVisit(visit, landmarkId);
    else this.#facts.visit(visit, landmarkId);
  }

  #begin({ kioskId }: StreetEvent): KioskTrack {
    const track: KioskTrack = {
      firstAtMs: Number.POSITIVE_INFINITY,
      standings: [],
      landmarkId: null,
      lastSequence: 0,
      lastId: '',
      staff: false,
      staffVisits: new Set(),
      openVisits: new Set(),
    };
    this.#kiosks.set(kioskId, track);
    return track;
  }
}

function stand(track: KioskTrack, fromMs: number, landmarkId: LandmarkId): void {
  if (track.landmarkId === landmarkId) return;
  track.landmarkId = landmarkId;
  track.standings.push({ fromMs, landmarkId });
}

/** Of a visit whose beginning is not known, and of what belongs to no visit, the moment decides. */
function isOfStaff(track: KioskTrack, visitId: string | null): boolean {
  if (visitId !== null && track.staffVisits.has(visitId)) return true;
  return track.staff && (visitId === null || !track.openVisits.has(visitId));
}
