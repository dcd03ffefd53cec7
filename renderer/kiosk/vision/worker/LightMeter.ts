import type { LuminancePicture } from './LuminancePicture.ts';

const INTERVAL_MS = 500;

export type LightMeterParts = {
  readonly luminanceOf: (frame: VideoFrame) => Promise<LuminancePicture>;
  /** Mean brightness of a frame, 0 black to 1 white. */
  readonly onMeasured: (light: number) => void;
};

/** Measures how light it is before the camera, twice a second while it is wanted. */
export class LightMeter {
  readonly #parts: LightMeterParts;
  #isOn = false;
  #isMeasuring = false;
  #dueAtMs = Number.NEGATIVE_INFINITY;

  constructor(parts: LightMeterParts) {
    this.#parts = parts;
  }

  switch(on: boolean): void {
    this.#isOn = on;
  }

  /** Looks at the frame when it is time; it is left open and is the caller's to close. */
  look(frame: VideoFrame, nowMs: number): void {
    if (!this.#isOn || this.#isMeasuring || nowMs < this.#dueAtMs) return;
    this.#dueAtMs = nowMs + INTERVAL_MS;
    this.#isMeasuring = true;
    void this.#measure(frame.clone());
  }

  async #measure(frame: VideoFrame): Promise<void> {
    try {
      const { data } = await this.#parts.luminanceOf(frame);
      const sum = data.reduce((before, brightness) => before + brightness, 0);
      if (this.#isOn && data.length > 0) this.#parts.onMeasured(sum / data.length / 255);
    } catch {
      // A frame that cannot be read has no light to tell of; the next one may.
    } finally {
      frame.close();
      this.#isMeasuring = false;
    }
  }
}
