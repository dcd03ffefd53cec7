import type { GestureId } from '../domain/gestures/vocabulary.ts';

/** Which processor runs the networks. */
export type Delegate = 'CPU' | 'GPU';

/**
 * What the page tells the vision worker. `Frames` is the page's readable stream of video frames (transferred), named
 * as a parameter because contracts know no browser.
 */
export type VisionCommand<Frames> =
  | {
      readonly type: 'prepare';
      /** Addresses of the two model files. */
      readonly handModel: string;
      readonly faceModel: string;
      readonly holdDurationMs: number;
      /** The page's `performance.timeOrigin`, so that moments come back in the page's time. */
      readonly pageTimeOriginMs: number;
      /** Measured before on this machine; null measures now. */
      readonly delegate: Delegate | null;
    }
  /** Begins to watch; a watch that is running ends first. */
  | { readonly type: 'watch'; readonly frames: Frames }
  | { readonly type: 'unwatch' }
  | { readonly type: 'seek'; readonly gestures: readonly GestureId[] | 'all' }
  /** Whether pictures are searched for a QR code as well, as often as the other searches leave time for. */
  | { readonly type: 'readCodes'; readonly on: boolean }
  /** Whether it is told how light it is before the camera. */
  | { readonly type: 'measureLight'; readonly on: boolean }
  /** At least this long from one inference to the next: the stage's frame time comes first. */
  | { readonly type: 'pace'; readonly minimumIntervalMs: number };

/** What the worker tells the page. No message ever carries a picture. */
export type VisionReport =
  | { readonly type: 'prepared'; readonly delegate: Delegate; readonly inferenceMs: number }
  /** See `unpackPerception`; the array is transferred. */
  | {
      readonly type: 'perceived';
      readonly packed: Float64Array;
      readonly inferenceMs: number;
    }
  /** A QR code was in view: its text, or null when it could not be read. Told again while it stays in view. */
  | { readonly type: 'codeSeen'; readonly text: string | null; readonly capturedAtMs: number }
  /** Mean brightness of a frame, 0 black to 1 white; twice a second while it is wanted. */
  | { readonly type: 'lightMeasured'; readonly light: number }
  /** Codes cannot be read now; the rest of sight goes on. */
  | { readonly type: 'codesFailed'; readonly what: string }
  /** The frames came to an end: the camera is gone. */
  | { readonly type: 'ended' }
  | { readonly type: 'failed'; readonly what: string };
