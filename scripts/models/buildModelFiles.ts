import { ok, type Result } from '../../domain/core/Result.ts';
import { MODEL_SOURCES, NORMALIZATION } from './modelSources.ts';
import { normalizationMetadata } from './normalizationMetadata.ts';
import { prependMetadata } from './prependMetadata.ts';
import { readModelSource } from './readModelSource.ts';
import { storedZip } from './storedZip.ts';

export type ModelFiles = {
  readonly [FileName in 'hand_landmarker.task' | 'face_detector.tflite']: Uint8Array;
};

/** The two files that tasks-vision loads, made from the packages below `modulesFolder`. Same input, same bytes. */
export function buildModelFiles(modulesFolder: string): Result<ModelFiles, string> {
  const palm = readModelSource(MODEL_SOURCES.palmDetector, modulesFolder);
  if (!palm.ok) return palm;
  const hand = readModelSource(MODEL_SOURCES.handLandmarks, modulesFolder);
  if (!hand.ok) return hand;
  const face = readModelSource(MODEL_SOURCES.faceDetector, modulesFolder);
  if (!face.ok) return face;
  const forHands = normalizationMetadata(NORMALIZATION.hands);
  return ok({
    'hand_landmarker.task': storedZip([
      { name: 'hand_detector.tflite', bytes: prependMetadata(palm.value, forHands) },
      { name: 'hand_landmarks_detector.tflite', bytes: prependMetadata(hand.value, forHands) },
    ]),
    'face_detector.tflite': prependMetadata(face.value, normalizationMetadata(NORMALIZATION.faces)),
  });
}
