import type { GestureId } from '../../../domain/gestures/vocabulary.ts';

/** Cheers that were not told yet, by gesture. */
export class CheerTally {
  readonly #counts = new Map<GestureId, number>();

  add(gesture: GestureId): void {
    this.#counts.set(gesture, (this.#counts.get(gesture) ?? 0) + 1);
  }

  /** What was added since the last time. */
  take(): readonly { readonly gesture: GestureId; readonly cheers: number }[] {
    const taken = [...this.#counts].map(([gesture, cheers]) => ({ gesture, cheers }));
    this.#counts.clear();
    return taken;
  }
}
