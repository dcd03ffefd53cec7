/** What is sought in one frame. */
export type FrameTask = { readonly faces: boolean; readonly hands: 0 | 1 | 2 };

/** Nobody is there: look for faces four times a second, for a raised hand without a face less often. */
const IDLE_FACE_INTERVAL_MS = 250;
const IDLE_HAND_INTERVAL_MS = 900;
/** Somebody is there: hands in every frame, faces only to know that they are still there. */
const BUSY_FACE_INTERVAL_MS = 600;
/**
 * While one hand is tracked, seeking a second one runs the palm detector again and costs about as much as the first
 * hand; so it is sought now and then, and in every frame only while two are there.
 */
const SECOND_HAND_INTERVAL_MS = 450;
/** How long after the last face or hand somebody still counts as there. */
const STAYS_BUSY_MS = 2500;
/** Frames with fewer than two hands after which the second is given up. */
const SECOND_HAND_PATIENCE_FRAMES = 4;

/**
 * Decides what each frame is searched for, so that an empty street costs little and a visitor is answered at once.
 * Pure: moments come in, in milliseconds of one clock.
 */
export class FramePlan {
  #facesDueAtMs = Number.NEGATIVE_INFINITY;
  #handsDueAtMs = Number.NEGATIVE_INFINITY;
  #secondHandDueAtMs = Number.NEGATIVE_INFINITY;
  #someoneUntilMs = Number.NEGATIVE_INFINITY;
  #framesWithoutSecond = SECOND_HAND_PATIENCE_FRAMES;

  /** The task for a frame at this moment, or null when it need not be looked at. */
  next(atMs: number): FrameTask | null {
    const someone = atMs < this.#someoneUntilMs;
    const faces = atMs >= this.#facesDueAtMs;
    const hands = someone || atMs >= this.#handsDueAtMs ? this.#handsSought(atMs) : 0;
    return faces || hands > 0 ? { faces, hands } : null;
  }

  /** What was found; `faces` is null when none were sought. */
  learn(
    atMs: number,
    task: FrameTask,
    found: { readonly faces: number | null; readonly hands: number },
  ): void {
    if ((found.faces ?? 0) > 0 || found.hands > 0) this.#someoneUntilMs = atMs + STAYS_BUSY_MS;
    const someone = atMs < this.#someoneUntilMs;
    if (task.faces) this.#facesDueAtMs = atMs + (someone ? BUSY_FACE_INTERVAL_MS : IDLE_FACE_INTERVAL_MS);
    if (task.hands > 0) this.#handsDueAtMs = atMs + IDLE_HAND_INTERVAL_MS;
    if (task.hands === 2) {
      this.#secondHandDueAtMs = atMs + SECOND_HAND_INTERVAL_MS;
      this.#framesWithoutSecond = found.hands === 2 ? 0 : this.#framesWithoutSecond + 1;
    }
  }

  #handsSought(atMs: number): 1 | 2 {
    const twoAreThere = this.#framesWithoutSecond < SECOND_HAND_PATIENCE_FRAMES;
    return twoAreThere || atMs >= this.#secondHandDueAtMs ? 2 : 1;
  }
}
