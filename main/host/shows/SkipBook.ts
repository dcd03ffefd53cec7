import type { SHOWING_SKIPS } from '../../../contract/showing.ts';
import type { Clock } from '../../../domain/core/Clock.ts';
import type { Store } from '../store/Store.ts';
import type { KeptSkip } from './showsMemory.ts';
import { skipEvent } from './skipEvent.ts';

export type NewSkip = Pick<KeptSkip, 'occurrence'> & { readonly reason: (typeof SHOWING_SKIPS)[number] };

/** The console shows six of the last day. */
const KEPT_TOLD = 20;
/** A full disk is not asked again every second. */
const LOOKS_AFTER_FAILURE = 30;

export type SkipBookParts = {
  readonly store: Pick<Store, 'append' | 'kioskId' | 'path'>;
  readonly clock: Clock;
  readonly say: (sentence: string) => void;
  /** What is kept has changed. */
  readonly changed: () => void;
};

/** Shows that were left out, and whether their event is in the store. It is told until it is, and then once. */
export class SkipBook {
  readonly #parts: SkipBookParts;
  #skips: readonly KeptSkip[];
  #looksToWait = 0;
  #isTelling = false;

  /** @param kept newest first */
  constructor(parts: SkipBookParts, kept: readonly KeptSkip[]) {
    this.#parts = parts;
    this.#skips = kept;
  }

  /** Newest first. All that is not told yet, and the last that were. */
  get kept(): readonly KeptSkip[] {
    return this.#skips;
  }

  add({ occurrence: { key, entry, show, atMs }, reason }: NewSkip): void {
    this.#skips = [{ occurrence: { key, entry, show, atMs }, reason, told: false }, ...this.#skips];
    this.#looksToWait = 0;
    this.#parts.changed();
  }

  /** Once a look. */
  tell(): void {
    if (this.#looksToWait > 0) this.#looksToWait--;
    const untold = this.#skips.filter(({ told }) => !told);
    if (untold.length === 0 || this.#isTelling || this.#looksToWait > 0) return;
    const { store, clock, say } = this.#parts;
    this.#isTelling = true;
    const nowMs = clock.now();
    // The oldest first, as they happened.
    store.append(untold.map((skip) => skipEvent(store.kioskId, skip, nowMs)).reverse()).then(
      () => {
        this.#isTelling = false;
        this.#wereTold(new Set(untold.map(({ occurrence }) => occurrence.key)));
      },
      (failure: unknown) => {
        this.#isTelling = false;
        this.#looksToWait = LOOKS_AFTER_FAILURE;
        say(`A show that was left out could not be written to ${store.path} (${String(failure)}).`);
      },
    );
  }

  #wereTold(keys: ReadonlySet<string>): void {
    let told = 0;
    this.#skips = this.#skips
      .map((skip) => (keys.has(skip.occurrence.key) ? { ...skip, told: true } : skip))
      .filter((skip) => !skip.told || ++told <= KEPT_TOLD);
    this.#parts.changed();
  }
}
