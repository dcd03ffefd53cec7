/** How the stage has been keeping up lately, for a governor that takes load off it. */
export type FrameReport = {
  readonly frames: number;
  /** Between one frame and the next. */
  readonly medianMs: number;
  readonly percentile95Ms: number;
  /** Of our own work within a frame. */
  readonly workMedianMs: number;
};

const REMEMBERED = 120;

/** The last two seconds' frames. */
export class FrameTimes {
  readonly #gapsMs = new Float32Array(REMEMBERED);
  readonly #worksMs = new Float32Array(REMEMBERED);
  #count = 0;
  #lastMs: number | null = null;

  note(atMs: number, workMs: number): void {
    if (this.#lastMs !== null) {
      this.#gapsMs[this.#count % REMEMBERED] = atMs - this.#lastMs;
      this.#worksMs[this.#count % REMEMBERED] = workMs;
      this.#count++;
    }
    this.#lastMs = atMs;
  }

  /** After a sleep of the page the gap says nothing about load. */
  forget(): void {
    this.#count = 0;
    this.#lastMs = null;
  }

  report(): FrameReport {
    const frames = Math.min(this.#count, REMEMBERED);
    const gaps = this.#gapsMs.slice(0, frames).sort();
    const works = this.#worksMs.slice(0, frames).sort();
    const at = (values: Float32Array, share: number) => values[Math.floor((values.length - 1) * share)] ?? 0;
    return {
      frames,
      medianMs: at(gaps, 0.5),
      percentile95Ms: at(gaps, 0.95),
      workMedianMs: at(works, 0.5),
    };
  }
}
