import type { Perception } from '../../../../contract/perception.ts';
import type { Disposable } from '../../../../domain/core/Disposable.ts';
import {
  createGestureRecogniser,
  type GestureRecogniser,
} from '../../../../domain/gestures/GestureRecogniser.ts';
import type { GestureId } from '../../../../domain/gestures/vocabulary.ts';
import type { Face } from '../../../../domain/hands/Face.ts';
import { FramePlan } from './FramePlan.ts';
import { type Networks, type Picture, sizeOf } from './Networks.ts';

export type Sighting = { readonly perception: Perception; readonly inferenceMs: number };

/** Looks at one picture after another: which networks run on it, and what the gesture rules make of the hands. */
export class Seer implements Disposable {
  readonly #networks: Networks;
  readonly #recogniser: GestureRecogniser;
  #plan = new FramePlan();
  #faces: readonly Face[] = [];
  #isGestureUnderWay = false;

  constructor(networks: Networks, options: { readonly holdDurationMs: number }) {
    this.#networks = networks;
    this.#recogniser = createGestureRecogniser(options);
  }

  /** A gesture was being held or moved in the last picture. */
  get isGestureUnderWay(): boolean {
    return this.#isGestureUnderWay;
  }

  /** Whether a picture of this moment need not be looked at. */
  isFree(frameAtMs: number): boolean {
    return this.#plan.next(frameAtMs) === null;
  }

  seek(gestures: readonly GestureId[] | 'all'): void {
    this.#recogniser.seek(gestures);
  }

  /** Begins afresh, as with another camera. */
  reset(): void {
    this.#plan = new FramePlan();
    this.#faces = [];
    this.#isGestureUnderWay = false;
    this.#networks.forgetHands();
    this.#recogniser.reset();
  }

  /**
   * @param frameAtMs when the picture was taken, in the pictures' own time: gestures are judged by it
   * @param capturedAtMs the same moment in the page's time
   * @returns null when this picture need not be looked at
   */
  look(picture: Picture, frameAtMs: number, capturedAtMs: number): Sighting | null {
    const task = this.#plan.next(frameAtMs);
    if (task === null) return null;
    const startedAtMs = performance.now();
    if (task.faces) this.#faces = this.#networks.findFaces(picture, frameAtMs);
    const hands = task.hands === 0 ? [] : this.#networks.findHands(picture, frameAtMs, task.hands);
    this.#plan.learn(frameAtMs, task, { faces: task.faces ? this.#faces.length : null, hands: hands.length });
    const { width, height } = sizeOf(picture);
    const reading = this.#recogniser.update({ atMs: frameAtMs, hands, aspectRatio: width / height });
    this.#isGestureUnderWay = reading.progress !== null;
    return {
      inferenceMs: performance.now() - startedAtMs,
      perception: { capturedAtMs, faces: this.#faces, ...reading },
    };
  }

  dispose(): void {
    this.#networks.dispose();
  }
}
