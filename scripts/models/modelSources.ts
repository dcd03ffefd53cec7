/**
 * Where the networks come from and what they must be, byte for byte. Both packages are Google's own, Apache-2.0. A
 * changed package is refused here, so that a kiosk never runs a network that nobody has tried.
 */
export const MODEL_SOURCES = {
  palmDetector: {
    package: '@mediapipe/hands',
    file: 'hands_solution_packed_assets.data',
    /** Member of the packed file, as its loader script lists it. */
    member: 'palm_detection_full.tflite',
    sha256: '2f25e740121983f68ffc05f99991d524dc0ea812134f6316a26125816941ee85',
  },
  handLandmarks: {
    package: '@mediapipe/hands',
    file: 'hand_landmark_full.tflite',
    member: null,
    sha256: '8c026882c9ec059ce0f8e75266bee5a9a23c341a40e0000df755374d3d1b9b68',
  },
  faceDetector: {
    package: '@mediapipe/face_detection',
    file: 'face_detection_full_range_sparse.tflite',
    member: null,
    sha256: '671dd2f9ed11a78436fc21cc42357a803dfc6f73e9fb86541be942d5716c2dce',
  },
} as const;

export const PACKED_LOADER = {
  package: '@mediapipe/hands',
  file: 'hands_solution_packed_assets_loader.js',
} as const;

/** Pixel ranges that the networks were trained on: 0..1 for both hand networks, −1..1 for the face network. */
export const NORMALIZATION = {
  hands: { mean: 0, standardDeviation: 255 },
  faces: { mean: 127.5, standardDeviation: 127.5 },
} as const;

export type ModelSource = (typeof MODEL_SOURCES)[keyof typeof MODEL_SOURCES];
