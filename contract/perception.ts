import type { GestureEvent, GestureProgress } from '../domain/gestures/GestureEvent.ts';
import type { Face } from '../domain/hands/Face.ts';
import type { Hand } from '../domain/hands/Hand.ts';

/** What the kiosk knows of one camera frame. No picture: places, points and names only. */
export type Perception = {
  /** Moment of the frame in the page's `performance.now()` time. */
  readonly capturedAtMs: number;
  readonly faces: readonly Face[];
  /** Smoothed; at most two. */
  readonly hands: readonly Hand[];
  /** The gesture being held or moved now, or null. */
  readonly progress: GestureProgress | null;
  /** Gestures completed in this frame. */
  readonly completed: readonly GestureEvent[];
};

export const TOUCH_ONLY_REASONS = [
  'absent',
  'refused',
  'busy',
  'lost',
  'switchedOff',
  'filmEnded',
  'visionFailed',
] as const;
export type TouchOnlyReason = (typeof TOUCH_ONLY_REASONS)[number];

/** Whether the kiosk can see. Without sight it goes on in its touch act and tries again by itself. */
export type SightStatus =
  | { readonly kind: 'starting' }
  | { readonly kind: 'seeing'; readonly delegate: 'CPU' | 'GPU'; readonly inferenceMs: number }
  | { readonly kind: 'touchOnly'; readonly reason: TouchOnlyReason; readonly retryInMs: number | null };
