import type { PassRefusal, StampRefusal } from '../../../domain/passes/passRefusal.ts';
import type { DeskParts } from './PassDesk.ts';

type Refusal = PassRefusal | StampRefusal;

/**
 * Records why passes are refused, each reason once in a visit: the camera reads the same code many times a second.
 * Codes that are held up while nobody is noticed count as one visit, until a visit begins.
 */
export class RefusalLog {
  readonly #parts: Pick<DeskParts, 'store' | 'clock' | 'landmark' | 'say'>;
  readonly #reasons = new Set<Refusal>();
  #visitId: string | null = null;

  constructor(parts: Pick<DeskParts, 'store' | 'clock' | 'landmark' | 'say'>) {
    this.#parts = parts;
  }

  note(visitId: string | null, reason: Refusal): void {
    if (visitId !== this.#visitId) this.#reasons.clear();
    this.#visitId = visitId;
    if (this.#reasons.has(reason)) return;
    const { clock, landmark, say, store } = this.#parts;
    try {
      store.transaction(({ record }) =>
        record({ type: 'passRefused', visitId, landmarkId: landmark(), reason }, clock.now()),
      );
      this.#reasons.add(reason);
    } catch (failure) {
      // The visitor hears why in any case; the next reading of the code tries again to write it down.
      say(`The event "passRefused" could not be written to ${store.path} (${String(failure)}).`);
    }
  }
}
