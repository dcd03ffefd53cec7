import { HandLandmarker } from '@mediapipe/tasks-vision';
import wasmLoaderPath from '@mediapipe/tasks-vision/vision_wasm_module_internal.js?url';
import wasmBinaryPath from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import { Networks } from '../../../renderer/kiosk/vision/worker/Networks.ts';
import { Seer } from '../../../renderer/kiosk/vision/worker/Seer.ts';

export type InferenceReport = {
  /** Milliseconds per frame that was looked at. */
  readonly ours: readonly number[];
  readonly reference: readonly number[];
};

const models = { handModel: '/models/hand_landmarker.task', faceModel: '/models/face_detector.tflite' };
const WARM_UP_FRAMES = 5;

/** Ours and the plain loop look at the same frames in turn, so that whatever else the machine does meets both. */
self.addEventListener(
  'message',
  async ({ data }: MessageEvent<{ frames: number; frameDurationMs: number }>) => {
    const seer = new Seer(await Networks.load(models, 'CPU'), { holdDurationMs: 700 });
    const loader: { default: unknown } = await import(/* @vite-ignore */ wasmLoaderPath);
    Object.assign(self, { ModuleFactory: loader.default });
    const plain = await HandLandmarker.createFromOptions(
      { wasmLoaderPath, wasmBinaryPath },
      {
        baseOptions: { modelAssetPath: models.handModel, delegate: 'CPU' },
        runningMode: 'VIDEO',
        numHands: 2,
      },
    );
    const ours: number[] = [];
    const reference: number[] = [];
    for (let frame = 0; frame < data.frames; frame += 1) {
      const picture = await createImageBitmap(await (await fetch(`/frames/${frame}.jpg`)).blob());
      const atMs = frame * data.frameDurationMs;
      const counts = frame >= WARM_UP_FRAMES;
      const startedAtMs = performance.now();
      const sighting = seer.look(picture, atMs, atMs);
      const betweenMs = performance.now();
      plain.detectForVideo(picture, atMs + 1);
      if (counts && sighting !== null) ours.push(betweenMs - startedAtMs);
      if (counts) reference.push(performance.now() - betweenMs);
      picture.close();
    }
    self.postMessage({ ours, reference } satisfies InferenceReport);
  },
);
