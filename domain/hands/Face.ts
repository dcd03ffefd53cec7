/**
 * Where a face is in one frame, in image coordinates of the camera (never mirrored), 0..1 of width and height.
 * A place only: no feature of the face is kept, so nobody can be told from anybody.
 */
export type Face = {
  readonly centreX: number;
  readonly centreY: number;
  readonly width: number;
  readonly height: number;
  /** How sure the network is that this is a face, 0..1. */
  readonly score: number;
};
