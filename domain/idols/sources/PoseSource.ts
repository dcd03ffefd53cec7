import type { Pose } from '../Pose.ts';

export type Moment = {
  /** Any clock that does not run backwards. */
  readonly timeMs: number;
  /** Since the last moment; 0 at the first. */
  readonly deltaMs: number;
};

/** One of the voices that pose an idol. Applied in the fixed order of `IdolAnimator`: later ones lie over earlier. */
export interface PoseSource {
  apply(pose: Pose, moment: Moment): void;
}
