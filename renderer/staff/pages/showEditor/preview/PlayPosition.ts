import { useSyncExternalStore } from 'react';

export type PlayMoment = { readonly positionMs: number; readonly playing: boolean };

/** Where the preview is. Apart from the editor's state, so that playing draws nothing anew but the playhead. */
export class PlayPosition {
  #moment: PlayMoment = { positionMs: 0, playing: false };
  readonly #listeners = new Set<() => void>();

  get moment(): PlayMoment {
    return this.#moment;
  }

  set(moment: PlayMoment): void {
    this.#moment = moment;
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

export function usePlayMoment(position: PlayPosition): PlayMoment {
  return useSyncExternalStore(position.subscribe, () => position.moment);
}
