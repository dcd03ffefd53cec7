import type { CodeReading } from './CodeReader.ts';
import type { LuminancePicture } from './LuminancePicture.ts';

/** Four pictures a second: a code is held up for seconds, and every look costs a look at the hands. */
const INTERVAL_MS = 250;
/** On a machine that looks seldom, after so many looks at the hands at the earliest: it has none to spare. */
const LOOKS_BETWEEN = 5;
/** A gesture under way is not disturbed, but a hand that holds a phone may look like one for long. */
const PATIENCE_MS = 2500;

export type SeenText = { readonly text: string | null; readonly capturedAtMs: number };

export type CodeWatchParts = {
  /** Called at the first switching on. */
  readonly openReader: () => Promise<{ read(picture: LuminancePicture): Promise<CodeReading> }>;
  readonly luminanceOf: (frame: VideoFrame) => Promise<LuminancePicture>;
  readonly onSeen: (seen: SeenText) => void;
  readonly onFailed: (failure: unknown) => void;
};

/** How a frame stands that might be read for a code. Times are of the page. */
export type FrameOffer = {
  readonly nowMs: number;
  /** The networks seek nothing in this frame. */
  readonly isFree: boolean;
  readonly isGestureUnderWay: boolean;
};

/** Takes a frame now and then to look for a code in it, while switched on. */
export class CodeWatch {
  readonly #parts: CodeWatchParts;
  #on = false;
  #reader: Awaited<ReturnType<CodeWatchParts['openReader']>> | null = null;
  #isOpening = false;
  #isReading = false;
  #dueAtMs = Number.NEGATIVE_INFINITY;
  #waitingSinceMs: number | null = null;
  #looks = 0;

  constructor(parts: CodeWatchParts) {
    this.#parts = parts;
  }

  switch(on: boolean): void {
    this.#on = on;
    if (on && this.#reader === null && !this.#isOpening) void this.#open();
  }

  /**
   * Takes the frame when it is time; it is left open and is the caller's to close.
   * @returns whether it was taken: then the networks leave it alone, for both would cost two frames' time
   */
  take(frame: VideoFrame, { nowMs, isFree, isGestureUnderWay }: FrameOffer): boolean {
    if (!this.#on || this.#reader === null) return false;
    if (!isFree) this.#looks += 1;
    if (this.#isReading || nowMs < this.#dueAtMs) return false;
    this.#waitingSinceMs ??= nowMs;
    const isDisturbing = isGestureUnderWay && nowMs - this.#waitingSinceMs < PATIENCE_MS;
    if (!isFree && (isDisturbing || this.#looks <= LOOKS_BETWEEN)) return false;
    this.#waitingSinceMs = null;
    this.#looks = 0;
    this.#dueAtMs = nowMs + INTERVAL_MS;
    this.#isReading = true;
    void this.#read(this.#reader, frame.clone(), nowMs);
    return true;
  }

  async #open(): Promise<void> {
    this.#isOpening = true;
    try {
      this.#reader = await this.#parts.openReader();
    } catch (failure) {
      // Tried again at the next switching on: gestures do not depend on it.
      this.#parts.onFailed(failure);
    } finally {
      this.#isOpening = false;
    }
  }

  async #read(
    reader: { read(picture: LuminancePicture): Promise<CodeReading> },
    frame: VideoFrame,
    capturedAtMs: number,
  ): Promise<void> {
    try {
      const picture = await this.#parts.luminanceOf(frame).finally(() => frame.close());
      const { texts, isUnclear } = await reader.read(picture);
      if (!this.#on) return;
      for (const text of texts) this.#parts.onSeen({ text, capturedAtMs });
      if (isUnclear) this.#parts.onSeen({ text: null, capturedAtMs });
    } catch (failure) {
      // Loaded anew at the next switching on.
      this.#reader = null;
      this.#parts.onFailed(failure);
    } finally {
      this.#isReading = false;
    }
  }
}
