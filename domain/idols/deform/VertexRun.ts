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
