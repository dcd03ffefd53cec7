import type { Hand } from '../../../domain/hands/Hand.ts';

export type Point = { readonly x: number; readonly y: number };

/** Width / height of the picture that keypoints are shares of: the camera is asked for 640 × 480. */
export const CAMERA_ASPECT = 4 / 3;

/** What part of the mirrored picture is shown: its centre, and half its width; lengths in heights of the picture. */
export type HandView = { readonly x: number; readonly y: number; readonly reach: number };

/** A keypoint as the visitor knows it from a mirror: x turned round, lengths in heights of the picture. */
export function mirroredPoint(keypoint: Point): Point {
  return { x: (1 - keypoint.x) * CAMERA_ASPECT, y: keypoint.y };
}

/** Where a point of the mirrored picture lies in a square of the given size. */
export function pointInView(point: Point, view: HandView, size: number): Point {
  const scale = size / (2 * view.reach);
  return { x: size / 2 + (point.x - view.x) * scale, y: size / 2 + (point.y - view.y) * scale };
}

/** Room round the hands for a wave to swing in. */
const ROOM = 1.45;
const SMALLEST_REACH = 0.12;
/** The view follows slowly, so that what the hand does stays visible as movement. */
const FOLLOW_MS = 650;

/** The view that holds these hands with room around, or null without hands. */
export function viewOf(hands: readonly Hand[]): HandView | null {
  const points = hands.flatMap((hand) => hand.keypoints.map(mirroredPoint));
  if (points.length === 0) return null;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const reach = Math.max(SMALLEST_REACH, (Math.max(right - left, bottom - top) / 2) * ROOM);
  return { x: (left + right) / 2, y: (top + bottom) / 2, reach };
}

/** The view after some time on its way from one view to another; at once where there was none before. */
export function followView(from: HandView | null, to: HandView, elapsedMs: number): HandView {
  if (from === null) return to;
  const share = 1 - Math.exp(-elapsedMs / FOLLOW_MS);
  const mix = (a: number, b: number) => a + (b - a) * share;
  const reach = mix(from.reach, to.reach);
  // A fast hand must not leave the picture: the view is drawn along by its edge.
  const slack = Math.max(0, reach - to.reach / ROOM);
  const drawn = (a: number, b: number) => Math.max(b - slack, Math.min(b + slack, mix(a, b)));
  return { x: drawn(from.x, to.x), y: drawn(from.y, to.y), reach };
}
