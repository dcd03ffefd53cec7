import { quantile } from './quantile.ts';
import type { Visit } from './Visit.ts';

/** The figures of one period. Counts are exact; nothing is estimated or extrapolated. */
export type Figures = {
  readonly visits: number;
  readonly engagedVisits: number;
  readonly interruptedVisits: number;
  readonly people: number;
  readonly mostInView: number;
  readonly dwellMedianMs: number | null;
  readonly dwellP90Ms: number | null;
  readonly checkIns: number;
  readonly gestures: number;
  readonly upMs: number;
  readonly seeingMs: number;
};

/** Adds up one period. */
export class FiguresTally {
  #visits = 0;
  #engagedVisits = 0;
  #interruptedVisits = 0;
  #people = 0;
  #mostInView = 0;
  #checkIns = 0;
  #gestures = 0;
  #upMs = 0;
  #seeingMs = 0;
  readonly #dwellsMs: number[] = [];

  addVisit(visit: Visit): void {
    this.#visits++;
    if (visit.engaged) this.#engagedVisits++;
    if (visit.outcome === 'interrupted') this.#interruptedVisits++;
    // Whoever only touches the screen is in no camera's view, and is somebody all the same.
    this.#people += Math.max(1, visit.mostPeople ?? 1);
    if (visit.dwellMs !== null) this.#dwellsMs.push(visit.dwellMs);
  }

  addPeopleInView(people: number): void {
    this.#mostInView = Math.max(this.#mostInView, people);
  }

  addCheckIn(): void {
    this.#checkIns++;
  }

  addGesture(): void {
    this.#gestures++;
  }

  addUptime(durationMs: number, seeing: boolean): void {
    this.#upMs += durationMs;
    if (seeing) this.#seeingMs += durationMs;
  }

  figures(): Figures {
    return {
      visits: this.#visits,
      engagedVisits: this.#engagedVisits,
      interruptedVisits: this.#interruptedVisits,
      people: this.#people,
      mostInView: this.#mostInView,
      dwellMedianMs: quantile(this.#dwellsMs, 0.5),
      dwellP90Ms: quantile(this.#dwellsMs, 0.9),
      checkIns: this.#checkIns,
      gestures: this.#gestures,
      upMs: this.#upMs,
      seeingMs: this.#seeingMs,
    };
  }
}
