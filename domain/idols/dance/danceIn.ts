import { reachScale } from '../manners/bendMotion.ts';
import type { Manner } from '../manners/Manner.ts';
import { mirroredCurve } from '../motions/Motion.ts';
import { PARAMETER_IDS, type ParameterId } from '../parameters.ts';
import type { DanceClip, DanceCurve } from './DanceClip.ts';

/** A clip as one idol dances it. */
export type DancedClip = {
  readonly lengthBeats: number;
  /** As of `loopValueAt`. */
  readonly sharpness: number;
  readonly curves: readonly DancedCurve[];
};

export type DancedCurve = DanceCurve & { readonly delayBeats: number };

const HANGING_DEGREES = 13;
const UPPER_ARM = /^ParamArm[LR]A$/;
const ELBOW = /^ParamArm[LR]B$/;
const WRIST = /^ParamHand[LR]$/;
/** An elbow less bent than this is rounded less, so that a stretched arm stays one. */
const ROUNDED_FROM_DEGREES = 20;

/** The clip in her manner; the beats stay the song's. */
export function danceIn(
  { dance, reach }: Manner,
  clip: DanceClip,
  lengthBeats: number,
  isMirrored: boolean,
): DancedClip {
  const bend = (id: ParameterId, value: number): number => {
    if (id === 'ParamBodyStretch' || id === 'ParamShoulderY') return value * dance.bounce;
    if (clip.handsMeet) return value * reachScale(id, reach);
    const { size, height, roundness } = dance.arms;
    if (UPPER_ARM.test(id)) {
      const raised = Math.min(1, Math.max(0, (value - 30) / 90));
      return HANGING_DEGREES + (value - HANGING_DEGREES) * size + height * raised;
    }
    if (ELBOW.test(id)) {
      return value + roundness * Math.min(1, Math.max(-1, value / ROUNDED_FROM_DEGREES));
    }
    return value * reachScale(id, reach);
  };
  const curves = clip.curves.map((written): DancedCurve => {
    const id = PARAMETER_IDS[written.index] as ParameterId;
    const bent = { ...written, values: written.values.map((value) => bend(id, value)) };
    const delayBeats = WRIST.test(id) ? dance.drag : ELBOW.test(id) ? dance.drag / 2 : 0;
    return { ...(isMirrored ? mirroredCurve(bent) : bent), delayBeats };
  });
  return { lengthBeats, sharpness: dance.sharpness, curves };
}
