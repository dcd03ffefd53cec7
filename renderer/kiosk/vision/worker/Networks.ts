import { FaceDetector, HandLandmarker, type NormalizedLandmark } from '@mediapipe/tasks-vision';
import wasmLoaderPath from '@mediapipe/tasks-vision/vision_wasm_module_internal.js?url';
import wasmBinaryPath from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import type { Delegate } from '../../../../contract/visionMessages.ts';
import { type Disposable, DisposableStore } from '../../../../domain/core/Disposable.ts';
import type { Face } from '../../../../domain/hands/Face.ts';
import type { Hand } from '../../../../domain/hands/Hand.ts';

export type ModelAddresses = { readonly handModel: string; readonly faceModel: string };

const MINIMUM_CONFIDENCE = 0.5;
/** Street lights and signs were taken for faces up to 0.6; photographs of people at a distance gave 0.65 and more. */
const MINIMUM_FACE = 0.6;
/**
 * A hand that is followed is given up below this. Lower than for finding one: with gloves, backlight or rain the
 * network doubts a hand that it follows well, and giving it up costs a palm search and the hold that was under way.
 */
const MINIMUM_PRESENCE = 0.2;

const WASM = { wasmLoaderPath, wasmBinaryPath };

/** The face network alone. Whoever asked for it closes it. */
export async function loadFaceNetwork(models: ModelAddresses, delegate: Delegate): Promise<FaceDetector> {
  await offerLoader();
  return FaceDetector.createFromOptions(WASM, {
    baseOptions: { modelAssetPath: models.faceModel, delegate },
    runningMode: 'VIDEO',
    minDetectionConfidence: MINIMUM_FACE,
  });
}

/**
 * The wide-range face network and two hand networks. One follows one hand from picture to picture. The other seeks two
 * in every picture anew: following, it takes two hands that lie on each other (palms together) for one.
 */
export class Networks implements Disposable {
  readonly #owned: DisposableStore;
  readonly #faces: FaceDetector;
  readonly #oneHand: HandLandmarker;
  readonly #twoHands: HandLandmarker;
  // MediaPipe refuses a moment that does not grow, also after a pause or a change of camera.
  #lastTimestampMs = 0;

  private constructor(
    owned: DisposableStore,
    faces: FaceDetector,
    oneHand: HandLandmarker,
    twoHands: HandLandmarker,
  ) {
    this.#owned = owned;
    this.#faces = faces;
    this.#oneHand = oneHand;
    this.#twoHands = twoHands;
  }

  static async load(models: ModelAddresses, delegate: Delegate): Promise<Networks> {
    const owned = new DisposableStore();
    const hands = async (numHands: 1 | 2) => {
      await offerLoader();
      const network = await HandLandmarker.createFromOptions(WASM, {
        baseOptions: { modelAssetPath: models.handModel, delegate },
        runningMode: numHands === 1 ? 'VIDEO' : 'IMAGE',
        numHands,
        minHandDetectionConfidence: MINIMUM_CONFIDENCE,
        minHandPresenceConfidence: MINIMUM_PRESENCE,
        minTrackingConfidence: MINIMUM_CONFIDENCE,
      });
      owned.defer(() => network.close());
      return network;
    };
    try {
      const faces = await loadFaceNetwork(models, delegate);
      owned.defer(() => faces.close());
      return new Networks(owned, faces, await hands(1), await hands(2));
    } catch (failure) {
      owned.dispose();
      throw failure;
    }
  }

  /** Faces in normalised coordinates of the unmirrored picture. */
  findFaces(picture: Picture, atMs: number): Face[] {
    const { width, height } = sizeOf(picture);
    return this.#faces.detectForVideo(picture, this.#growing(atMs)).detections.flatMap((detection) => {
      const box = detection.boundingBox;
      if (box === undefined) return [];
      return {
        centreX: (box.originX + box.width / 2) / width,
        centreY: (box.originY + box.height / 2) / height,
        width: box.width / width,
        height: box.height / height,
        score: detection.categories[0]?.score ?? 0,
      };
    });
  }

  findHands(picture: Picture, atMs: number, sought: 1 | 2): Hand[] {
    const found =
      sought === 1
        ? this.#oneHand.detectForVideo(picture, this.#growing(atMs))
        : this.#twoHands.detect(picture);
    return found.landmarks.map((keypoints, index) => {
      const side = found.handedness[index]?.[0];
      return toHand(keypoints, side?.categoryName, side?.score);
    });
  }

  /**
   * The hand network goes on tracking where a hand was in the last picture; on a picture of something else it would
   * see one there for seconds. A black picture makes it give up.
   */
  forgetHands(): void {
    const black = new OffscreenCanvas(64, 64);
    black.getContext('2d')?.fillRect(0, 0, black.width, black.height);
    this.#oneHand.detectForVideo(black, this.#growing(this.#lastTimestampMs));
  }

  dispose(): void {
    this.#owned.dispose();
  }

  #growing(atMs: number): number {
    this.#lastTimestampMs = Math.max(this.#lastTimestampMs + 1, Math.round(atMs));
    return this.#lastTimestampMs;
  }
}

/**
 * Every network takes the WebAssembly loader from a global and clears it; the module that sets it runs only once in
 * a worker, so from the second network on it has to be put there again.
 */
async function offerLoader(): Promise<void> {
  const loader: { default: unknown } = await import(/* @vite-ignore */ wasmLoaderPath);
  Object.assign(self, { ModuleFactory: loader.default });
}

export type Picture = VideoFrame | ImageBitmap | OffscreenCanvas;

export function sizeOf(picture: Picture): { width: number; height: number } {
  return picture instanceof VideoFrame
    ? { width: picture.displayWidth, height: picture.displayHeight }
    : { width: picture.width, height: picture.height };
}

/**
 * The label is the visitor's own side for an unmirrored picture, as the puppet's right hand proves. (Older versions
 * assumed a mirror.)
 */
function toHand(keypoints: NormalizedLandmark[], label: string | undefined, score = 0): Hand {
  return {
    keypoints: keypoints.map(({ x, y, z }) => ({ x, y, z })),
    handedness: label === 'Left' ? 'left' : 'right',
    score,
  };
}
