import type { Disposable } from '../../../../domain/core/Disposable.ts';
import type { Notices } from '../../api/Notices.ts';
import type { PageLife } from '../../api/PageLife.ts';
import type { PageWatch } from '../../shows/PageWatch.ts';

export type ReloadWishParts = {
  readonly page: PageLife;
  readonly watch: Pick<PageWatch, 'isAway'>;
  readonly notices: Pick<Notices, 'publish'>;
};

/** Loads the kiosk's page anew for staff: as soon as nobody is being served and no show plays. */
export class ReloadWish implements Disposable {
  readonly #parts: ReloadWishParts;
  readonly #listening: Disposable;
  #isWanted = false;

  constructor(parts: ReloadWishParts) {
    this.#parts = parts;
    this.#listening = parts.page.onHeartbeat(({ visitGoesOn, showing }) => {
      if (!this.#isWanted || visitGoesOn || showing !== null) return;
      this.#reload();
    });
  }

  want(): void {
    this.#isWanted = true;
    // Nobody tells when one that says nothing is free; it may hear all the same.
    if (this.#parts.watch.isAway) this.#reload();
  }

  dispose(): void {
    this.#listening.dispose();
  }

  #reload(): void {
    this.#isWanted = false;
    this.#parts.notices.publish({ type: 'reload' });
  }
}
