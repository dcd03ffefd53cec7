import type { GestureId } from '../../gestures/vocabulary.ts';
import { GESTURE_IDS } from '../../gestures/vocabulary.ts';
import type { Motion } from '../motions/Motion.ts';
import { MOTION_CURVES } from '../motions/motions.ts';
import { REACTIONS, type Reaction } from '../motions/reactions.ts';
import { PARAMETER_IDS } from '../parameters.ts';
import { MOTIONS, type MotionId } from '../vocabulary.ts';
import type { Manner } from './Manner.ts';

const HEAD = /^ParamAngle[XYZ]$/;
const TRUNK = /^Param(BodyAngle[XYZ]|HipX|BaseX|Shoulder[LR]?Y)$/;
const HOP = /^Param(BaseY|BodyStretch)$/;

/** How much of a shared value of this parameter she takes. */
export function reachScale(id: string, { head, trunk, hop }: Manner['reach']): number {
  return HEAD.test(id) ? head : TRUNK.test(id) ? trunk : HOP.test(id) ? hop : 1;
}

/** A shared motion as this manner does it: other speed, other reach, the same story. */
export function bendMotion(shared: Motion, { tempo, reach }: Manner): Motion {
  return {
    durationMs: shared.durationMs / tempo,
    fadeInMs: shared.fadeInMs / tempo,
    fadeOutMs: shared.fadeOutMs / tempo,
    keepsSides: shared.keepsSides,
    curves: shared.curves.map(({ index, times, values }) => {
      const id = PARAMETER_IDS[index] ?? '';
      const scale = reachScale(id, reach);
      return {
        index,
        times: times.map((time) => time / tempo),
        values: scale === 1 ? values : values.map((value) => value * scale),
      };
    }),
  };
}

/** Everything that she can be asked for, in her manner. */
export type Repertoire = {
  readonly motions: Readonly<Record<MotionId, Motion>>;
  readonly answers: Readonly<Record<GestureId, Reaction>>;
};

export function repertoireOf(manner: Manner): Repertoire {
  const bent = new Map<Motion, Motion>();
  const inManner = (shared: Motion): Motion => {
    let motion = bent.get(shared);
    if (motion === undefined) {
      motion = bendMotion(shared, manner);
      bent.set(shared, motion);
    }
    return motion;
  };
  const motions = Object.fromEntries(
    MOTIONS.map((id) => [id, manner.motions[id] ?? inManner(MOTION_CURVES[id])]),
  ) as Record<MotionId, Motion>;
  // An answer that plays a named motion plays her own version of it.
  const answerWith = ({ expression, expressionMs, motion }: Reaction): Reaction => {
    const named = MOTIONS.find((id) => MOTION_CURVES[id] === motion);
    return {
      expression,
      expressionMs: expressionMs / manner.tempo,
      motion: named === undefined ? inManner(motion) : motions[named],
    };
  };
  const answers = Object.fromEntries(
    GESTURE_IDS.map((id) => [id, manner.answers[id] ?? answerWith(REACTIONS[id])]),
  ) as Record<GestureId, Reaction>;
  return { motions, answers };
}
