import { type Disposable, toDisposable } from '../../../domain/core/Disposable.ts';
import type { LiveModel, OverlayModel, OverlaySource, ShowMoment } from '../overlay/OverlayModel.ts';

/** Holds what the overlay shows. A change makes a new model, so that whoever compares sees it. */
export class OverlayState implements OverlaySource {
  #model: OverlayModel;
  #live: LiveModel = { hands: [], ring: { kind: 'empty' }, progress: 0, show: null, cheers: [] };
  #moment: (() => ShowMoment) | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(model: OverlayModel) {
    this.#model = model;
  }

  readonly model = (): OverlayModel => this.#model;

  readonly live = (): LiveModel =>
    this.#moment === null ? this.#live : { ...this.#live, show: this.#moment() };

  readonly onModel = (listener: () => void): Disposable => {
    this.#listeners.add(listener);
    return toDisposable(() => this.#listeners.delete(listener));
  };

  change(changes: Partial<OverlayModel>): void {
    const keys = Object.keys(changes) as (keyof OverlayModel)[];
    if (keys.every((key) => Object.is(this.#model[key], changes[key]))) return;
    this.#model = { ...this.#model, ...changes };
    for (const listener of [...this.#listeners]) listener();
  }

  /** A show is asked for its moment with every frame; null ends it. */
  followShow(moment: (() => ShowMoment) | null): void {
    this.#moment = moment;
  }

  changeLive(changes: Partial<LiveModel>): void {
    this.#live = { ...this.#live, ...changes };
  }
}
