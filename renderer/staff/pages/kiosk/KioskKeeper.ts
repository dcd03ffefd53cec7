import type { SavedAnswer } from '../../../../contract/staff/contentApi.ts';
import type { KioskChanges } from '../../../../contract/staff/kioskApi.ts';
import { changesBetween, type KioskDraft } from './kioskDraft.ts';

export type Keeping =
  | { readonly kind: 'kept' | 'keeping' | 'failed' }
  | { readonly kind: 'refused'; readonly faults: readonly string[] };

type Change = (changes: KioskChanges, revision: string) => Promise<SavedAnswer>;

/** Somebody else may set something at the same moment; more often is a fault. */
const MOST_TRIES = 4;

/**
 * Puts each setting into force as soon as it is chosen. One request at a time; of what is chosen meanwhile only the last
 * is sent. What others change in between stays, for only the keys that differ are sent.
 */
export class KioskKeeper {
  readonly #change: Change;
  readonly #tell: (keeping: Keeping) => void;
  #kept: KioskDraft;
  #revision: string;
  #wanted: KioskDraft;
  #isBusy = false;

  constructor(change: Change, kept: KioskDraft, revision: string, tell: (keeping: Keeping) => void) {
    this.#change = change;
    this.#kept = kept;
    this.#wanted = kept;
    this.#revision = revision;
    this.#tell = tell;
  }

  /** Resolves when this, or something newer, is in force or could not be. */
  async keep(wanted: KioskDraft): Promise<void> {
    this.#wanted = wanted;
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      let keeping: Keeping = { kind: 'kept' };
      for (;;) {
        const aim = this.#wanted;
        const changes = changesBetween(this.#kept, aim);
        if (changes === null || keeping.kind !== 'kept') break;
        this.#tell({ kind: 'keeping' });
        keeping = await this.#send(changes);
        if (keeping.kind === 'kept') this.#kept = aim;
      }
      this.#tell(keeping);
    } finally {
      this.#isBusy = false;
    }
  }

  async #send(changes: KioskChanges): Promise<Keeping> {
    try {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const answer = await this.#change(changes, this.#revision);
        if (answer.kind === 'refused') return { kind: 'refused', faults: answer.faults };
        this.#revision = answer.revision;
        if (answer.kind === 'saved') return { kind: 'kept' };
      }
      return { kind: 'failed' };
    } catch {
      return { kind: 'failed' };
    }
  }
}
