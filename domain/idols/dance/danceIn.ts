import { reachScale } from '../manners/bendMotion.ts';
import type { Manner } from '../manners/Manner.ts';
import { mirroredCurve } from '../motions/Motion.ts';
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../parameters.ts';
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
/** Higher, hands would come before the head. */
const MOST_RAISED_DEGREES = 158;
const UPPER_ARM = /^ParamArm[LR]A$/;
const ELBOW = /^ParamArm[LR]B$/;
const WRIST = /^ParamHand[LR]$/;
/** Angles of arms and drawings of hands are places to be met, never made smaller. */
const ARM = /^Param(Arm|Hand)/;
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
      const own = HANGING_DEGREES + (value - HANGING_DEGREES) * size + height * raised;
      return Math.min(MOST_RAISED_DEGREES, own);
    }
    if (ELBOW.test(id)) {
      return value + roundness * Math.min(1, Math.max(-1, value / ROUNDED_FROM_DEGREES));
    }
    return value * reachScale(id, reach);
  };
  const bentCurves = clip.curves.map((written): DanceCurve => {
    const id = PARAMETER_IDS[written.index] as ParameterId;
    return { ...written, values: written.values.map((value) => bend(id, value)) };
  });
  const curves = withinLimits(bentCurves).map((bent): DancedCurve => {
    const id = PARAMETER_IDS[bent.index] as ParameterId;
    const delayBeats = WRIST.test(id) ? dance.drag : ELBOW.test(id) ? dance.drag / 2 : 0;
    return { ...(isMirrored ? mirroredCurve(bent) : bent), delayBeats };
  });
  return { lengthBeats, sharpness: dance.sharpness, curves };
}

/** Nobody's wide manner asks more of head and trunk than the rig has: the whole movement becomes smaller, not cut. */
function withinLimits(curves: readonly DanceCurve[]): DanceCurve[] {
  const lowest = new Map<number, number>();
  const highest = new Map<number, number>();
  for (const { index, values } of curves) {
    lowest.set(index, (lowest.get(index) ?? 0) + Math.min(...values));
    highest.set(index, (highest.get(index) ?? 0) + Math.max(...values));
  }
  return curves.map((curve) => {
    const { index, values } = curve;
    const id = PARAMETER_IDS[index] as ParameterId;
    if (ARM.test(id)) return curve;
    const { minimum, maximum } = PARAMETERS[id];
    const down = minimum / Math.min(minimum, lowest.get(index) ?? 0);
    const up = maximum / Math.max(maximum, highest.get(index) ?? 0);
    const scale = Math.min(down, up);
    return scale < 1 ? { ...curve, values: values.map((value) => value * scale) } : curve;
  });
}
