/** Everything that starts can stop. Calling `dispose` twice does nothing the second time. */
export interface Disposable {
  dispose(): void;
}

/** For what can only stop with waiting: a server, a database, a process. */
export interface AsyncDisposable {
  dispose(): Promise<void>;
}

export function toDisposable(stop: () => void): Disposable {
  let stopped = false;
  return {
    dispose() {
      if (stopped) return;
      stopped = true;
      stop();
    },
  };
}

/**
 * Owns disposables and stops them in reverse order of adding, so that what was built on another is gone first.
 * Whatever is added after the end is stopped at once: a late start must not outlive its owner.
 */
export class DisposableStore implements Disposable {
  readonly #owned: Disposable[] = [];
  #disposed = false;

  get isDisposed(): boolean {
    return this.#disposed;
  }

  add<Owned extends Disposable>(owned: Owned): Owned {
    if (this.#disposed) owned.dispose();
    else this.#owned.push(owned);
    return owned;
  }

  /** Adds a bare stopping function. */
  defer(stop: () => void): void {
    this.add(toDisposable(stop));
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    const failures: unknown[] = [];
    for (let owned = this.#owned.pop(); owned !== undefined; owned = this.#owned.pop()) {
      try {
        owned.dispose();
      } catch (failure) {
        failures.push(failure);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some parts could not be stopped');
  }
}
