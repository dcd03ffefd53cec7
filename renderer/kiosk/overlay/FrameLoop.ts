import { type Disposable, toDisposable } from '../../../domain/core/Disposable.ts';

/** Time is `performance.now()` in milliseconds. */
export type Painter = (nowMs: number) => void;

/** Where frames come from; a test brings its own. */
export type FrameSource = {
  request(callback: (nowMs: number) => void): number;
  cancel(handle: number): void;
};

const pageFrames: FrameSource = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};

/**
 * One loop for all that moves with the screen's frames, outside React. Runs only while somebody paints, so that an
 * overlay at rest costs nothing.
 */
export class FrameLoop implements Disposable {
  readonly #frames: FrameSource;
  readonly #painters = new Set<Painter>();
  #handle: number | null = null;
  #ended = false;

  constructor(frames: FrameSource = pageFrames) {
    this.#frames = frames;
  }

  /** Paints with every frame from the next one on, until disposed. */
  readonly add = (painter: Painter): Disposable => {
    if (this.#ended) return toDisposable(() => {});
    this.#painters.add(painter);
    this.#schedule();
    return toDisposable(() => {
      this.#painters.delete(painter);
      if (this.#painters.size === 0) this.#rest();
    });
  };

  dispose(): void {
    this.#ended = true;
    this.#painters.clear();
    this.#rest();
  }

  #schedule(): void {
    if (this.#handle !== null) return;
    this.#handle = this.#frames.request((nowMs) => {
      this.#handle = null;
      if (this.#painters.size > 0) this.#schedule();
      for (const paint of [...this.#painters]) if (this.#painters.has(paint)) paint(nowMs);
    });
  }

  #rest(): void {
    if (this.#handle !== null) this.#frames.cancel(this.#handle);
    this.#handle = null;
  }
}
