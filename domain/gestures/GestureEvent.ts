import type { GestureId } from './vocabulary.ts';

/** A gesture that was completed: a pose held for its hold time, or a movement made to its end. */
export type GestureEvent = {
  readonly gesture: GestureId;
  /** How well it fits its definition, 0..1. */
  readonly score: number;
  /** Moment of the frame that completed it, in the time of the frames handed in. */
  readonly atMs: number;
};

/** What is being held or moved just now, for the ring that fills on the screen. */
export type GestureProgress = {
  readonly gesture: GestureId;
  readonly score: number;
  /** 0 at the first agreeing frame, 1 at completion: hold time for poses, swings made for movements. */
  readonly fraction: number;
};
