import 'pixi.js/unsafe-eval';
import { Application, Graphics } from 'pixi.js';
import { Sight } from '../../../renderer/kiosk/vision/Sight.ts';
import type { InferenceReport } from './inferenceWorker.ts';
import { measureReactions, type Reaction } from './measureReactions.ts';

/** What the bench's driver calls in the page. */
export interface VisionBench {
  /** Opens the camera and waits until perceptions come. */
  startVision(): Promise<void>;
  stopVision(): void;
  /** Times between drawn frames, in ms, over so long. */
  frameTimes(durationMs: number): Promise<number[]>;
  /** Watches until so many gestures were completed, and how soon the idol's parameters changed for each. */
  reactions(count: number): Promise<Reaction[]>;
  /** Inference per frame of ours and of the plain loop, over the frames `/frames/0.jpg` …`. */
  inference(frames: number, frameDurationMs: number): Promise<InferenceReport>;
}

const app = new Application();
await app.init({ width: 135, height: 240, preference: 'webgl', antialias: false, sharedTicker: false });
document.body.append(app.canvas);
const star = new Graphics().star(0, 0, 5, 40).fill('#c79bff');
star.position.set(67, 120);
app.stage.addChild(star);
app.ticker.add(() => {
  star.rotation += 0.02;
});

let sight: Sight | null = null;

const bench: VisionBench = {
  async startVision() {
    sight = new Sight({ cameraLabel: null, holdDurationMs: 700, filmDurationMs: null });
    const first = new Promise<void>((resolve, reject) => {
      let sees = false;
      sight?.onStatus((status) => {
        sees = status.kind === 'seeing';
        if (status.kind === 'touchOnly') reject(new Error(`No sight: ${status.reason}`));
      });
      sight?.onPerception(() => {
        if (sees) resolve();
      });
    });
    sight.switchOn();
    await first;
  },
  stopVision() {
    sight?.dispose();
    sight = null;
  },
  frameTimes(durationMs) {
    return new Promise((resolve) => {
      const times: number[] = [];
      let lastAtMs = performance.now();
      const endAtMs = lastAtMs + durationMs;
      const onFrame = () => {
        const nowMs = performance.now();
        times.push(nowMs - lastAtMs);
        lastAtMs = nowMs;
        if (nowMs < endAtMs) requestAnimationFrame(onFrame);
        else resolve(times);
      };
      requestAnimationFrame(onFrame);
    });
  },
  reactions: measureReactions,
  inference(frames, frameDurationMs) {
    const worker = new Worker(new URL('./inferenceWorker.ts', import.meta.url), { type: 'module' });
    return new Promise<InferenceReport>((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data));
      worker.addEventListener('error', (failure) => reject(new Error(failure.message)));
      worker.postMessage({ frames, frameDurationMs });
    }).finally(() => worker.terminate());
  },
};
Object.assign(window, { bench });
