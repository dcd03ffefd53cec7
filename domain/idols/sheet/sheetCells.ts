import { GESTURE_IDS, type GestureId } from '../../gestures/vocabulary.ts';
import { DANCE_CLIP_IDS, DANCE_CLIPS, type DanceClipId } from '../dance/vocabulary.ts';
import { repertoireOf } from '../manners/bendMotion.ts';
import type { Manner } from '../manners/Manner.ts';
import type { Motion } from '../motions/Motion.ts';
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../parameters.ts';
import { DemonstrationSource } from '../sources/DemonstrationSource.ts';
import { ExpressionSource } from '../sources/ExpressionSource.ts';
import { MotionSource } from '../sources/MotionSource.ts';
import { PerformanceSource } from '../sources/PerformanceSource.ts';
import { EXPRESSIONS, MOTIONS } from '../vocabulary.ts';
import type { SheetCell, SheetSet } from './SheetCell.ts';

/** Long enough for every spring to come to rest. */
const SETTLED_MS = 2400;
/** A held pose has faded in, and a gesture that moves is at its far point. */
const DEMONSTRATED_MS = 1550;
/** An expression has faded in, and its mouth is still open. */
const EXPRESSED_MS = 900;
/** Shares of a motion at which it is looked at. */
const LOOKS_AT_MOTION = [0.3, 0.6] as const;
/** Moments of a dance clip at which it is looked at, evenly over its beats. */
const LOOKS_AT_DANCE = 8;
const DANCED_MS_PER_BEAT = 500;
/** Head at both ends of both axes, then the corners, in degrees. */
const HEAD_TURNS = [
  [-30, 0],
  [30, 0],
  [0, 30],
  [0, -30],
  [-30, 30],
  [30, 30],
  [-30, -30],
  [30, -30],
] as const;

/** Everything that a contact sheet can show of an idol with this manner. No idle life, so that nothing blinks by chance. */
export function sheetCells(manner: Manner): SheetCell[] {
  const { motions, answers } = repertoireOf(manner);
  return [
    still('neutral', 'neutral', 'full', {}),
    ...HEAD_TURNS.map(([x, y]) =>
      still('head', `${signed(x)} ${signed(y)}`, 'bust', { ParamAngleX: x, ParamAngleY: y }),
    ),
    ...EXPRESSIONS.map((expression): SheetCell => {
      const source = new ExpressionSource();
      source.express(expression);
      return {
        set: 'expressions',
        name: expression,
        crop: 'bust',
        atMs: EXPRESSED_MS,
        apply: (pose, moment) => source.apply(pose, moment),
      };
    }),
    ...GESTURE_IDS.map((gesture) => demonstrated(gesture, manner)),
    ...MOTIONS.flatMap((motion) => played('motions', motion, motions[motion], manner)),
    ...GESTURE_IDS.flatMap((gesture) => answered(gesture, answers[gesture], manner)),
    ...DANCE_CLIP_IDS.flatMap((clip) => danced(clip, manner)),
    ...PARAMETER_IDS.flatMap((id) =>
      [PARAMETERS[id].minimum, PARAMETERS[id].maximum].map((value) =>
        still('parameters', `${id} ${value}`, cropOf(id), { ...reaching(id), [id]: value }),
      ),
    ),
    still('silhouette', 'silhouette', 'full', {}),
  ];
}

function still(
  set: SheetSet,
  name: string,
  crop: SheetCell['crop'],
  values: { readonly [Id in ParameterId]?: number },
): SheetCell {
  const entries = Object.entries(values) as [ParameterId, number][];
  return {
    set,
    name,
    crop,
    atMs: SETTLED_MS,
    apply(pose) {
      for (const [id, value] of entries) pose.set(id, value);
    },
  };
}

function demonstrated(gesture: GestureId, manner: Manner): SheetCell {
  const source = new DemonstrationSource(manner.hand);
  source.demonstrate(gesture);
  return {
    set: 'gestures',
    name: gesture,
    crop: 'upper',
    atMs: DEMONSTRATED_MS,
    apply: (pose, moment) => source.apply(pose, moment),
  };
}

function played(set: SheetSet, name: string, motion: Motion, manner: Manner): SheetCell[] {
  return LOOKS_AT_MOTION.map((share) => {
    const source = new MotionSource(manner.hand);
    source.play(motion);
    return {
      set,
      name: `${name} ${Math.round(share * 100)} %`,
      crop: 'full',
      atMs: motion.durationMs * share,
      apply: (pose, moment) => source.apply(pose, moment),
    };
  });
}

function answered(
  gesture: GestureId,
  answer: ReturnType<typeof repertoireOf>['answers'][GestureId],
  manner: Manner,
): SheetCell[] {
  return played('answers', gesture, answer.motion, manner).map((cell) => {
    const face = new ExpressionSource();
    face.expressFor(answer.expression, answer.expressionMs);
    return {
      ...cell,
      apply(pose, moment) {
        cell.apply(pose, moment);
        face.apply(pose, moment);
      },
    };
  });
}

/** In the second round of the clip, so that hair and hems swing as they do on the stage. */
function danced(clip: DanceClipId, manner: Manner): SheetCell[] {
  const { lengthBeats } = DANCE_CLIPS[clip];
  return Array.from({ length: LOOKS_AT_DANCE }, (_, look) => {
    const source = new PerformanceSource(manner, repertoireOf(manner));
    const lookBeat = (lengthBeats * look) / LOOKS_AT_DANCE;
    return {
      set: 'dance',
      name: `${clip} ${lookBeat}`,
      crop: 'full',
      atMs: (lengthBeats + lookBeat) * DANCED_MS_PER_BEAT,
      apply(pose, moment) {
        const beat = moment.timeMs / DANCED_MS_PER_BEAT;
        source.perform({
          msPerBeat: DANCED_MS_PER_BEAT,
          motions: [{ motion: clip, mirrored: false, beat, share: 1 }],
          expressions: [],
          mouth: null,
        });
        source.apply(pose, moment);
      },
    };
  });
}

const FACE = /^Param(Angle|Eye|Brow|Mouth|Cheek|Nose|HairFront)/;

function cropOf(id: ParameterId): SheetCell['crop'] {
  return FACE.test(id) ? 'bust' : 'full';
}

/** A target and a bend are seen only while the arm reaches. */
function reaching(id: ParameterId): { readonly [Id in ParameterId]?: number } {
  const side = /^ParamArm([LR])(Target|Bend)/.exec(id)?.[1];
  if (side === undefined) return {};
  return side === 'L' ? { ParamArmLReach: 1 } : { ParamArmRReach: 1 };
}

function signed(degrees: number): string {
  return degrees > 0 ? `+${degrees}` : String(degrees);
}
