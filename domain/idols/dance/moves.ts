import type { ParameterId } from '../parameters.ts';
import { HAND_SHAPES } from '../vocabulary.ts';
import { type DanceCurve, hits, keys, swing } from './DanceClip.ts';
import type { Stance } from './stances.ts';

type Side = 'L' | 'R';
type StanceKey = readonly [beat: number, stance: Stance];

/** Drawings of the hand change on the way, not where they are looked at. */
const SHAPE_LEAD = 0.5;

/** One arm through stances: each is reached at its beat and held until `travelBeats` before the next. */
export function arm(
  side: Side,
  lengthBeats: number,
  travelBeats: number,
  ...stances: readonly StanceKey[]
): DanceCurve[] {
  const joint = (id: ParameterId, angle: 'upper' | 'elbow' | 'wrist') =>
    hits(
      id,
      lengthBeats,
      travelBeats,
      stances.map(([beat, { pose, touches }]) => ({ beat, value: pose[angle], touches })),
    );
  const shapes = stances.map(([beat, { shape }], place): [number, number] => {
    const before = stances.at(place - 1)?.[0] ?? 0;
    const gap = (beat - before + lengthBeats) % lengthBeats || lengthBeats;
    const lead = Math.min(travelBeats, gap) * SHAPE_LEAD;
    return [(beat - lead + lengthBeats) % lengthBeats, HAND_SHAPES.indexOf(shape)];
  });
  shapes.sort((one, other) => one[0] - other[0]);
  return [
    joint(`ParamArm${side}A`, 'upper'),
    joint(`ParamArm${side}B`, 'elbow'),
    joint(`ParamHand${side}`, 'wrist'),
    keys(`ParamHand${side}Shape`, ...shapes.flat()),
  ];
}

export const arms = (
  lengthBeats: number,
  travelBeats: number,
  ...stances: readonly StanceKey[]
): DanceCurve[] => [
  ...arm('L', lengthBeats, travelBeats, ...stances),
  ...arm('R', lengthBeats, travelBeats, ...stances),
];

/** The right arm as written, the left one the same half a clip later. */
export function armsInTurn(
  lengthBeats: number,
  travelBeats: number,
  ...stances: readonly StanceKey[]
): DanceCurve[] {
  const later = stances
    .map(([beat, stance]): StanceKey => [(beat + lengthBeats / 2) % lengthBeats, stance])
    .sort((one, other) => one[0] - other[0]);
  return [...arm('R', lengthBeats, travelBeats, ...stances), ...arm('L', lengthBeats, travelBeats, ...later)];
}

/** Into the knees on every beat, with a nod. */
export const groove = (lengthBeats: number, depth = 1, everyBeats = 1): DanceCurve[] => [
  swing('ParamBodyStretch', lengthBeats, everyBeats, -0.55 * depth, 0.3 * depth),
  swing('ParamAngleY', lengthBeats, everyBeats, -4.6 * depth, 2.6 * depth),
  swing('ParamShoulderY', lengthBeats, everyBeats, -0.1 * depth, 0.22 * depth),
];

/**
 * Weight from leg to leg: to the viewer's right at `fromBeat`; the trunk balances it, the head follows, and the leg that
 * bears nothing is put out.
 */
export const weight = (lengthBeats: number, periodBeats: number, amount = 1, fromBeat = 0): DanceCurve[] => [
  swing('ParamHipX', lengthBeats, periodBeats, 17 * amount, -17 * amount, fromBeat),
  swing('ParamBodyAngleZ', lengthBeats, periodBeats, -3.6 * amount, 3.6 * amount, fromBeat),
  swing('ParamAngleZ', lengthBeats, periodBeats, 7 * amount, -7 * amount, fromBeat),
  swing('ParamLegL', lengthBeats, periodBeats, 5 * amount, 0, fromBeat),
  swing('ParamLegR', lengthBeats, periodBeats, 0, 5 * amount, fromBeat),
];

/** Off the floor between two beats and back on the second: crouched on the beat, highest in the middle. */
export function hops(lengthBeats: number, height: number, ...fromBeats: readonly number[]): DanceCurve[] {
  const lift: number[] = [];
  const stretch: number[] = [];
  for (const beat of fromBeats) {
    lift.push(beat + 0.12, 0, beat + 0.5, -height, beat + 0.9, 0);
    stretch.push(beat, -0.7, beat + 0.42, 0.6);
  }
  const last = fromBeats.at(-1) ?? 0;
  if (last + 1 < lengthBeats) stretch.push(last + 1, -0.55, last + 1.4, 0);
  return [keys('ParamBaseY', ...lift), keys('ParamBodyStretch', ...stretch)];
}

/** Legs in turn: the right one out at `fromBeat`, the left one half a period later. */
export const legsInTurn = (
  lengthBeats: number,
  periodBeats: number,
  out: number,
  back = -2,
  fromBeat = 0,
): DanceCurve[] => [
  swing('ParamLegR', lengthBeats, periodBeats, out, back, fromBeat),
  swing('ParamLegL', lengthBeats, periodBeats, out, back, fromBeat + periodBeats / 2),
];
