import type { EventOf, StreetEvent } from './StreetEvent.ts';
import type { Visit } from './Visit.ts';

type OpenVisit = { -readonly [Key in keyof Visit]: Visit[Key] };

/**
 * Puts visits together from events in the order in which each kiosk recorded them. Not in the order of their clock
 * times: a clock may be set back, but a recorded sequence cannot. Only visits that go on are held in memory.
 */
export class VisitFold {
  readonly #open = new Map<string, OpenVisit>();

  /** Takes the next event; returns the visits of which all is known with it. */
  add(event: StreetEvent): Visit[] {
    const { body } = event;
    switch (body.type) {
      case 'visitStarted': {
        if (this.#open.has(body.visitId)) return [];
        // One kiosk serves one visit at a time: an earlier one whose end is missing was cut off.
        const interrupted = this.#interrupt(event.kioskId);
        this.#open.set(body.visitId, {
          visitId: body.visitId,
          kioskId: event.kioskId,
          landmarkId: body.landmarkId,
          startedAtMs: event.atMs,
          noticedBy: body.by,
          dwellMs: null,
          mostPeople: null,
          gestures: 0,
          checkedIn: false,
          engaged: false,
          outcome: 'ongoing',
        });
        return interrupted;
      }
      case 'gestureMade': {
        const visit = this.#open.get(body.visitId);
        if (visit !== undefined) {
          visit.gestures++;
          visit.engaged = true;
        }
        return [];
      }
      case 'checkedIn': {
        const visit = this.#open.get(body.visitId);
        if (visit !== undefined) {
          visit.checkedIn = true;
          visit.engaged = true;
        }
        return [];
      }
      case 'visitEnded':
        return [this.#end(event as EventOf<'visitEnded'>)];
      case 'kioskStarted':
        return this.#interrupt(event.kioskId);
      default:
        return [];
    }
  }

  /** The visits whose end had not come when the events ended. */
  rest(): Visit[] {
    const rest = [...this.#open.values()];
    this.#open.clear();
    return rest;
  }

  #end({ atMs, kioskId, body }: EventOf<'visitEnded'>): Visit {
    const visit = this.#open.get(body.visitId);
    this.#open.delete(body.visitId);
    const ended = {
      dwellMs: body.dwellMs,
      mostPeople: body.mostPeople,
      engaged: body.engaged || (visit?.engaged ?? false),
      outcome: body.end,
    };
    if (visit !== undefined) return { ...visit, ...ended };
    return {
      visitId: body.visitId,
      kioskId,
      landmarkId: null,
      startedAtMs: atMs - body.dwellMs,
      noticedBy: null,
      gestures: 0,
      checkedIn: false,
      ...ended,
    };
  }

  #interrupt(kioskId: string): Visit[] {
    const interrupted: Visit[] = [];
    for (const visit of this.#open.values()) {
      if (visit.kioskId !== kioskId) continue;
      this.#open.delete(visit.visitId);
      interrupted.push({ ...visit, outcome: 'interrupted' });
    }
    return interrupted;
  }
}
