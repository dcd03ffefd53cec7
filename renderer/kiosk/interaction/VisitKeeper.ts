import type { VisitId } from '../../../domain/core/brand.ts';
import type { GestureId } from '../../../domain/gestures/vocabulary.ts';
import type { IdolId, LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import { type Arrivals, countArrivals } from '../../../domain/visits/arrivals.ts';
import { countPeople, type PeopleCount } from '../../../domain/visits/peopleCount.ts';
import {
  type MadeBy,
  NOBODY,
  type Sighting,
  type VisitFact,
  type VisitRules,
  type VisitState,
  type VisitStep,
} from '../../../domain/visits/VisitState.ts';
import {
  closeVisit,
  type MadeGesture,
  noteCheckIn,
  noteGesture,
  noteTouch,
  passTime,
  seePeople,
} from '../../../domain/visits/visits.ts';
import type { RecordPort } from './ports.ts';

/** Longer than the pause between two looks for faces, also on a slow machine. */
const JUST_SEEN_MS = 2000;

export type VisitKeeperParts = {
  readonly record: RecordPort;
  readonly landmarkId: LandmarkId;
  readonly idolId: IdolId;
  readonly rules: VisitRules;
  readonly newVisitId: () => VisitId;
  readonly onBegan: (people: number, visitId: string) => void;
  readonly onEnded: (checkedIn: boolean) => void;
};

/** Knows the visit that goes on, and turns what happens to it into events. Times are of the page's steady clock. */
export class VisitKeeper {
  readonly #parts: VisitKeeperParts;
  #rules: VisitRules;
  #state: VisitState = NOBODY;
  #people: PeopleCount | null = null;
  #arrivals: Arrivals | null = null;
  #lastSight = { people: 0, atMs: Number.NEGATIVE_INFINITY };

  constructor(parts: VisitKeeperParts) {
    this.#parts = parts;
    this.#rules = parts.rules;
  }

  get isPresent(): boolean {
    return this.#state.kind === 'present';
  }

  get visitId(): string | null {
    return this.#state.kind === 'present' ? this.#state.visitId : null;
  }

  /** The most people in view at once in this visit; a visit by touch has one. */
  get mostPeople(): number {
    return this.#state.kind === 'present' ? Math.max(1, this.#state.mostPeople) : 0;
  }

  /** Seen a moment ago, or visiting by touch only. */
  isSomeoneThere(atMs: number): boolean {
    if (this.#state.kind !== 'present') return false;
    const { lastSeenAtMs } = this.#state;
    return lastSeenAtMs === null || atMs - lastSeenAtMs < JUST_SEEN_MS;
  }

  /** In view a moment ago; a visit by touch is one. */
  people(atMs: number): number {
    const { people, atMs: seenAtMs } = this.#lastSight;
    const inView = atMs - seenAtMs < JUST_SEEN_MS ? people : 0;
    return Math.max(inView, this.isSomeoneThere(atMs) ? 1 : 0);
  }

  changeRules(rules: VisitRules): void {
    this.#rules = rules;
  }

  see(sighting: Sighting): void {
    const people = Math.max(sighting.faces, sighting.hands > 0 ? 1 : 0);
    this.#count(sighting.atMs, people);
    this.#lastSight = { people, atMs: sighting.atMs };
    this.#take(seePeople(this.#state, sighting, this.#rules, this.#parts.newVisitId));
  }

  touch(atMs: number): void {
    this.#take(noteTouch(this.#state, atMs, this.#rules, this.#parts.newVisitId));
  }

  makeGesture(made: MadeGesture): void {
    this.#take(noteGesture(this.#state, made, this.#rules, this.#parts.newVisitId));
  }

  checkIn(gesture: GestureId, by: MadeBy): void {
    this.#take(noteCheckIn(this.#state, gesture, by));
  }

  passTime(atMs: number): void {
    this.#count(atMs, null);
    this.#take(passTime(this.#state, atMs, this.#rules));
  }

  close(): void {
    this.#take(closeVisit(this.#state));
  }

  #count(atMs: number, people: number | null): void {
    const { count, finished } = countPeople(this.#people, atMs, people);
    this.#people = count;
    if (finished !== null) this.#parts.record.record({ type: 'peopleCounted', people: finished });
    const { arrivals, finished: passed } = countArrivals(this.#arrivals, atMs, people);
    this.#arrivals = arrivals;
    if (passed !== null) this.#parts.record.record({ type: 'peoplePassed', ...passed });
  }

  #take({ state, facts }: VisitStep): void {
    this.#state = state;
    for (const fact of facts) this.#tell(fact);
  }

  #tell(fact: VisitFact): void {
    const { record, landmarkId, idolId, onBegan, onEnded } = this.#parts;
    switch (fact.type) {
      case 'visitStarted': {
        record.record({ ...fact, landmarkId });
        onBegan(this.#state.kind === 'present' ? this.#state.mostPeople : 1, fact.visitId);
        return;
      }
      case 'visitEnded': {
        const { checkedIn, ...ended } = fact;
        record.record(ended);
        onEnded(checkedIn);
        return;
      }
      case 'gestureMade':
        record.record(fact);
        return;
      case 'checkedIn':
        record.record({ ...fact, landmarkId, idolId });
    }
  }
}
