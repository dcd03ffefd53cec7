import type { Perception, SightStatus } from '../../contract/perception.ts';
import { type Disposable, DisposableStore } from '../../domain/core/Disposable.ts';
import type { GestureId } from '../../domain/gestures/vocabulary.ts';
import type { Sight } from '../kiosk/vision/Sight.ts';

/** How long a gesture stays named after it was made. */
const NAMED_MS = 1500;
const SECOND_MS = 1000;

export type Reading = {
  readonly status: SightStatus;
  readonly perception: Perception | null;
  /** Being made, or just made. */
  readonly gesture: { readonly id: GestureId; readonly score: number } | null;
  readonly looksPerSecond: number;
  /** Mean brightness of the picture, 0..1; null before it is measured. */
  readonly light: number | null;
};

type SeeingPort = Pick<Sight, 'onStatus' | 'onPerception' | 'onLight'>;

/** What the camera recognises, as numbers and places for the screen. Nothing is kept longer than it is shown. */
export class Readings implements Disposable {
  readonly #owned = new DisposableStore();
  readonly #listeners = new Set<() => void>();
  #reading: Reading = {
    status: { kind: 'starting' },
    perception: null,
    gesture: null,
    looksPerSecond: 0,
    light: null,
  };
  #looksAtMs: number[] = [];
  #namedAtMs = Number.NEGATIVE_INFINITY;

  constructor(sight: SeeingPort) {
    this.#owned.add(sight.onStatus((status) => this.#change({ status })));
    this.#owned.add(sight.onPerception((perception) => this.#perceive(perception)));
    this.#owned.add(sight.onLight((light) => this.#change({ light })));
  }

  readonly now = (): Reading => this.#reading;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  dispose(): void {
    this.#owned.dispose();
    this.#listeners.clear();
  }

  #perceive(perception: Perception): void {
    const { capturedAtMs, completed, progress } = perception;
    this.#looksAtMs = [...this.#looksAtMs, capturedAtMs].filter((atMs) => capturedAtMs - atMs < SECOND_MS);
    const [made] = completed;
    const seen = made ?? progress;
    if (seen !== null && seen !== undefined) this.#namedAtMs = capturedAtMs;
    const isStale = capturedAtMs - this.#namedAtMs > NAMED_MS;
    const named = seen ? { id: seen.gesture, score: seen.score } : this.#reading.gesture;
    this.#change({
      perception,
      gesture: isStale ? null : named,
      looksPerSecond: this.#looksAtMs.length,
    });
  }

  #change(changes: Partial<Reading>): void {
    this.#reading = { ...this.#reading, ...changes };
    for (const listener of [...this.#listeners]) listener();
  }
}
