import { v7 as uuidv7 } from 'uuid';
import type { Notices } from '../api/Notices.ts';

/** A page that draws answers within a frame and a transfer. */
const PATIENCE_MS = 4000;

/** Pictures of the stage, taken by the page when somebody of the staff asks. Kept nowhere. */
export class StagePictures {
  readonly #notices: Notices;
  readonly #waiting = new Map<string, (dataUrl: string) => void>();

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  /** A data URL of a JPEG; null when no page answers in time. */
  async take(): Promise<string | null> {
    const pictureId = uuidv7();
    const { promise, resolve } = Promise.withResolvers<string | null>();
    this.#waiting.set(pictureId, resolve);
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    timer.unref();
    this.#notices.publish({ type: 'takePicture', pictureId });
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(pictureId);
    }
  }

  /** What a page took; one that nobody waits for is dropped. */
  came(pictureId: string, dataUrl: string): void {
    this.#waiting.get(pictureId)?.(dataUrl);
  }
}
