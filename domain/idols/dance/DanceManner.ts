/** How one idol dances what all dance on the same beats: two side by side are together and yet each herself. */
export type DanceManner = {
  readonly arms: {
    /** How far they go from hanging: 1 as written. 0.85 to 1.1. */
    readonly size: number;
    /** Degrees that raised arms are higher. −10 to 8. */
    readonly height: number;
    /** Degrees that elbows are rounder where arms are raised. −3 stretched to 14 soft. */
    readonly roundness: number;
  };
  /** 0 flows from beat to beat, 0.4 waits and snaps. */
  readonly sharpness: number;
  /** Beats by which hands come after arms. 0 to 0.16. */
  readonly drag: number;
  /** How deep she goes into every beat: 1 as written. 0.4 to 1.4. */
  readonly bounce: number;
  /** Degrees: − bows into the dance, + proudly upright. */
  readonly lean: number;
  /** Degrees that her head is tilted while she dances, + clockwise. */
  readonly tilt: number;
};
