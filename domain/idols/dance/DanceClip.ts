import { PARAMETER, PARAMETERS, type ParameterId } from '../parameters.ts';

/** One parameter over a clip; it runs from its last key on to its first, so that a clip has no seam. */
export type DanceCurve = {
  readonly index: number;
  /** Beats since the clip began, rising, from 0 to less than its length. */
  readonly times: Float64Array;
  readonly values: Float64Array;
};

export type DanceClip = {
  readonly curves: readonly DanceCurve[];
  /** Hands meet each other, the hips or the face: nobody's arms do that higher or wider than others'. */
  readonly handsMeet: boolean;
};

/** @param keys beat, value, beat, value, …: each value is reached at its beat and left again at once */
export function keys(id: ParameterId, ...pairs: readonly number[]): DanceCurve {
  const times = Float64Array.from(pairs.filter((_, place) => place % 2 === 0));
  const values = Float64Array.from(pairs.filter((_, place) => place % 2 === 1));
  if (times.length !== values.length || times.length === 0) throw new Error(`Keys of ${id} are pairs`);
  if (times.some((time, place) => time < 0 || (place > 0 && time <= (times[place - 1] as number)))) {
    throw new Error(`Keys of ${id}: beats rise from 0`);
  }
  return { index: PARAMETER[id], times, values };
}

/** A pose of one joint; what lies on something arrives as it stays, everything else swings through. */
export type DanceHit = { readonly beat: number; readonly value: number; readonly touches: boolean };

/** Of the way that was made: how far a limb swings beyond its pose, and how far it draws back before it goes on. */
const SWINGS_BEYOND = 0.08;
const DRAWS_BACK = 0.06;
/** Degrees; a long way is not swung farther than a short one. */
const MOST_BEYOND = 6;
const SETTLES_BEATS = 0.3;
/** How much of the way to the next pose it draws back. */
const DRAWS_BACK_FOR = 0.3;
/** From one pose to the next in less than this there is no time to swing. */
const LEAST_HOLD_BEATS = 0.15;

/**
 * Poses and the ways between them: each is reached at its beat, swung through and settled, held until `travelBeats`
 * before the next, and left with a little move the other way.
 */
export function hits(
  id: ParameterId,
  lengthBeats: number,
  travelBeats: number,
  poses: readonly DanceHit[],
): DanceCurve {
  const flat = poses.flatMap(({ beat, value, touches }, place) => {
    const before = poses.at(place - 1) ?? poses[place];
    const next = poses[place + 1] ?? poses[0];
    const nextBeat = (next?.beat ?? 0) + (place === poses.length - 1 ? lengthBeats : 0);
    const leaves = nextBeat - travelBeats;
    if (leaves - beat < LEAST_HOLD_BEATS || leaves >= lengthBeats) return [beat, value];
    const beyond = touches ? 0 : short((value - (before?.value ?? value)) * SWINGS_BEYOND);
    const back = touches ? 0 : short((value - (next?.value ?? value)) * DRAWS_BACK);
    const settled = beat + Math.min(SETTLES_BEATS, (leaves - beat) / 2);
    const drawn = leaves + travelBeats * DRAWS_BACK_FOR;
    const held = [beat, value + beyond, settled, value, leaves, value];
    return drawn < lengthBeats ? [...held, drawn, value + back] : held;
  });
  return keys(id, ...flat);
}

const short = (degrees: number): number => Math.min(MOST_BEYOND, Math.max(-MOST_BEYOND, degrees));

/** To and fro for the whole clip: `one` at `fromBeat` and every period after, `other` half a period later. */
export function swing(
  id: ParameterId,
  lengthBeats: number,
  periodBeats: number,
  one: number,
  other = -one,
  fromBeat = 0,
): DanceCurve {
  const halves = Math.round((lengthBeats / periodBeats) * 2);
  const pairs = Array.from({ length: halves }, (_, half): [number, number] => [
    (fromBeat + half * (periodBeats / 2) + lengthBeats) % lengthBeats,
    half % 2 === 0 ? one : other,
  ]);
  pairs.sort((a, b) => a[0] - b[0]);
  return keys(id, ...pairs.flat());
}

export const dance = (...curves: readonly (DanceCurve | readonly DanceCurve[])[]): DanceClip => ({
  curves: curves.flat(),
  handsMeet: false,
});

/** A clip in which hands meet. */
export const danceTogether = (...curves: readonly (DanceCurve | readonly DanceCurve[])[]): DanceClip => ({
  curves: curves.flat(),
  handsMeet: true,
});

/** Drawings of hands do not blend: they are changed, not eased. */
export const isChosen = (index: number): boolean => CHOSEN[index] === 1;
const CHOSEN = Uint8Array.from(Object.values(PARAMETERS), ({ blend }) => (blend === 'choose' ? 1 : 0));
