/** Where vertices are before the frames place them, and their depth: parallel arrays over the whole mesh. */
export type VertexRun = {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly depths: Float32Array;
};

/** How much of the body's moves each vertex takes (see BodyFrame). */
export type BodyShares = {
  readonly upper: Float32Array;
  readonly hip: Float32Array;
  readonly chest: Float32Array;
};

/** Hair and ribbons fastened to the head. Arrays are over the whole mesh; the lock is one part of it. */
export type HangingLock = {
  readonly anchor: { readonly x: number; readonly y: number; readonly depth: number };
  /** x0 y0 … at rest. */
  readonly positions: Float32Array;
  readonly depths: Float32Array;
  /** 0 at the anchor … 1 at the tip. */
  readonly along: Float32Array;
  /** 0 turns with the head … 1 hangs. */
  readonly hanging: Float32Array;
  readonly firstVertex: number;
  readonly endVertex: number;
};
