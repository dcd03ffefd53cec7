import type { Perception } from '../../contract/perception.ts';
import type { RecognisePlan, RecogniseResult, RecogniseSource } from '../../contract/recognise.ts';
import { createVisionWorker, VisionWorkerClient } from '../kiosk/vision/VisionWorkerClient.ts';
import { sourceFrames } from './sourceFrames.ts';

/** Looks at every source in turn with the kiosk's vision worker and sends what it saw. */
export async function recogniseAll(
  plan: RecognisePlan,
  send: (result: RecogniseResult) => Promise<void>,
): Promise<void> {
  const looker = new Looker(plan.holdDurationMs);
  try {
    await looker.prepared;
    for (const source of plan.sources) await send(await looker.look(source, plan.holdDurationMs));
  } finally {
    looker.dispose();
  }
}

class Looker {
  readonly prepared: Promise<void>;
  readonly #worker: VisionWorkerClient;
  #perceived: (perception: Perception) => void = () => undefined;
  #ended: () => void = () => undefined;
  #failed: (what: string) => void;

  constructor(holdDurationMs: number) {
    let prepared: () => void = () => undefined;
    let failed: (what: string) => void = () => undefined;
    this.prepared = new Promise((resolve, reject) => {
      prepared = resolve;
      failed = (what) => reject(new Error(what));
    });
    this.#failed = (what) => failed(what);
    // The CPU gives the same numbers on every machine; a graphics card may not.
    this.#worker = new VisionWorkerClient(
      createVisionWorker(),
      { holdDurationMs, delegate: 'CPU' },
      {
        onCode: () => undefined,
        onPrepared: () => prepared(),
        onPerceived: (perception) => this.#perceived(perception),
        onEnded: () => this.#ended(),
        onFailed: (what) => this.#failed(what),
      },
    );
  }

  async look(source: RecogniseSource, holdDurationMs: number): Promise<RecogniseResult> {
    let faces = 0;
    let hands = 0;
    let frames = 0;
    const gestures: { name: Perception['completed'][number]['gesture']; score: number; atMs: number }[] = [];
    this.#perceived = (perception) => {
      frames += 1;
      faces = Math.max(faces, perception.faces.length);
      hands = Math.max(hands, perception.hands.length);
      for (const { gesture, score, atMs } of perception.completed) {
        gestures.push({ name: gesture, score: Math.round(score * 1000) / 1000, atMs: Math.round(atMs) });
      }
    };
    return new Promise((resolve) => {
      this.#ended = () => resolve({ type: 'seen', index: source.index, faces, hands, frames, gestures });
      this.#failed = (why) => resolve({ type: 'unreadable', index: source.index, why: why.slice(0, 500) });
      this.#worker.watch(sourceFrames(source, holdDurationMs));
    });
  }

  dispose(): void {
    this.#worker.dispose();
  }
}
