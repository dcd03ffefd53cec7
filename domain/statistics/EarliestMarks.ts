import type { StreetEvent } from './StreetEvent.ts';

/**
 * Events that tell of the same thing, known by their mark, counted once: the earliest of them holds, and of two at one
 * moment the one with the smaller id. So it makes no difference in which order they came, or how often.
 */
export class EarliestMarks<Told extends StreetEvent> {
  readonly #byMark = new Map<string, Told>();

  add(mark: string, event: Told): void {
    const known = this.#byMark.get(mark);
    if (known === undefined || isEarlier(event, known)) this.#byMark.set(mark, event);
  }

  earliest(): IterableIterator<Told> {
    return this.#byMark.values();
  }
}

function isEarlier(one: StreetEvent, other: StreetEvent): boolean {
  return one.atMs < other.atMs || (one.atMs === other.atMs && one.id < other.id);
}
