import { idolOnStage, type LandmarkId } from '../landmarks/landmarks.ts';
import { EarliestMarks } from './EarliestMarks.ts';
import type { EventOf } from './StreetEvent.ts';
import type { StreetFacts } from './StreetFacts.ts';
import type { CheckInLine } from './tables/checkInsTable.ts';
import type { Visit } from './Visit.ts';

/** Facts one by one, for tables with a row each. What was collected is to be taken before the next event. */
export class RecordCollector implements StreetFacts {
  visits: Visit[] = [];
  gestures: EventOf<'gestureMade'>[] = [];
  checkIns: CheckInLine[] = [];
  readonly #stamps = new EarliestMarks<EventOf<'passStamped'>>();

  visit(visit: Visit): void {
    this.visits.push(visit);
  }

  gesture(event: EventOf<'gestureMade'>): void {
    this.gestures.push(event);
  }

  checkIn({ id, atMs, kioskId, body }: EventOf<'checkedIn'>): void {
    const { visitId, landmarkId, idolId, gesture, by } = body;
    this.checkIns.push({ id, atMs, kioskId, visitId, landmarkId, idolId, gesture, by, companion: false });
  }

  stamp(event: EventOf<'passStamped'>): void {
    this.#stamps.add(event.body.stampMark, event);
  }

  /** Known only when all events are: an earlier copy of the same stamp may come last. */
  companions(): CheckInLine[] {
    return [...this.#stamps.earliest()].filter(({ body }) => body.companion).map(companionLine);
  }

  staffVisit(): void {}
  refusal(): void {}
  redemption(): void {}
  peopleInView(): void {}
  passersBy(): void {}
  showStarted(): void {}
  showCheered(): void {}
  showEnded(): void {}
  showSkipped(): void {}
  running(): void {}
}

function companionLine({ id, atMs, kioskId, body }: EventOf<'passStamped'>): CheckInLine {
  const { visitId } = body;
  const landmarkId: LandmarkId = body.landmarkId;
  const idolId = idolOnStage(landmarkId);
  return { id, atMs, kioskId, visitId, landmarkId, idolId, gesture: null, by: null, companion: true };
}
