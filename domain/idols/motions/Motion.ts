import { PARAMETER, PARAMETER_IDS, type ParameterId } from '../parameters.ts';
import { smoothStep } from '../sources/ease.ts';
import type { HandShapeName } from '../vocabulary.ts';
import { HAND_SHAPES } from '../vocabulary.ts';

/** One parameter over time: times in ms from the motion's start, rising; eased in and out between keys. */
export type Curve = {
  readonly index: number;
  readonly times: Float64Array;
  readonly values: Float64Array;
};

export type Motion = {
  readonly durationMs: number;
  readonly fadeInMs: number;
  readonly fadeOutMs: number;
  /** Its left and right are the screen's (a swipe's side), so it is never done the other way round. */
  readonly keepsSides: boolean;
  readonly curves: readonly Curve[];
};

/** @param keys time, value, time, value, … */
export function curve(id: ParameterId, ...keys: number[]): Curve {
  const times = keys.filter((_, place) => place % 2 === 0);
  const values = keys.filter((_, place) => place % 2 === 1);
  if (times.length !== values.length || times.length === 0) throw new Error(`Curve of ${id}: keys are pairs`);
  if (times.some((time, place) => place > 0 && time <= (times[place - 1] as number))) {
    throw new Error(`Curve of ${id}: times must rise`);
  }
  return { index: PARAMETER[id], times: Float64Array.from(times), values: Float64Array.from(values) };
}

/** The same value from beginning to end. */
export const hold = (id: ParameterId, value: number): Curve => curve(id, 0, value);

/** Her hand on this side shows a shape while the motion lasts. */
export const handShape = (side: 'L' | 'R', shape: HandShapeName): Curve =>
  hold(`ParamHand${side}Shape`, HAND_SHAPES.indexOf(shape));

/** Swings between two values and stays at `last`: a wave, a nod, a laugh. */
export function swings(
  id: ParameterId,
  fromMs: number,
  periodMs: number,
  count: number,
  one: number,
  other: number,
  before: number,
  last: number,
): Curve {
  const keys = [0, before];
  for (let swing = 0; swing < count; swing++) {
    keys.push(fromMs + swing * periodMs, one, fromMs + (swing + 0.5) * periodMs, other);
  }
  keys.push(fromMs + count * periodMs, last);
  return curve(id, ...keys);
}

export function motion(
  durationMs: number,
  curves: readonly Curve[],
  { fadeInMs = 200, fadeOutMs = 380, keepsSides = false } = {},
): Motion {
  return { durationMs, fadeInMs, fadeOutMs, keepsSides, curves };
}

export function valueAt({ times, values }: Curve, timeMs: number): number {
  const last = times.length - 1;
  if (timeMs >= (times[last] as number)) return values[last] as number;
  if (timeMs <= (times[0] as number)) return values[0] as number;
  let key = 1;
  while ((times[key] as number) <= timeMs) key++;
  const from = times[key - 1] as number;
  const share = smoothStep((timeMs - from) / ((times[key] as number) - from));
  const before = values[key - 1] as number;
  return before + ((values[key] as number) - before) * share;
}

/** The values that change their sign when left and right are exchanged. */
const TURNS_ROUND =
  /^Param(AngleX|AngleZ|BodyAngleX|BodyAngleZ|BaseX|HipX|EyeBallX|EyeHighlightX|MouthX|Arm[LR]TargetX|Wind|HairFront|HairSide|HairBack|Skirt|Ribbon)$/;

/** The same motion done with the other hand. */
export function mirrored(source: Motion): Motion {
  return {
    ...source,
    curves: source.curves.map(mirroredCurve),
  };
}

/** Left and right exchanged. */
export function mirroredCurve<Kind extends Curve>(source: Kind): Kind {
  const id = PARAMETER_IDS[source.index] as ParameterId;
  return {
    ...source,
    index: PARAMETER[otherSide(id)],
    values: TURNS_ROUND.test(id) ? source.values.map((value) => -value) : source.values,
  };
}

function otherSide(id: ParameterId): ParameterId {
  const exchanged = id.replace(
    /^(Param(?:Eye|Brow|Arm|Hand|Leg|Shoulder))([LR])(?=[A-Z]|$)/,
    (_, stem: string, letter: string) => `${stem}${letter === 'L' ? 'R' : 'L'}`,
  );
  return exchanged in PARAMETER ? (exchanged as ParameterId) : id;
}
