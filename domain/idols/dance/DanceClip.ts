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

/** The same value all the time. */
export const held = (id: ParameterId, value: number): DanceCurve => keys(id, 0, value);

/**
 * Poses and the ways between them: each value is reached at its beat and held until `travelBeats` before the next.
 */
export function hits(
  id: ParameterId,
  lengthBeats: number,
  travelBeats: number,
  pairs: readonly (readonly [beat: number, value: number])[],
): DanceCurve {
  const flat = pairs.flatMap(([beat, value], place) => {
    const next = pairs[place + 1]?.[0] ?? lengthBeats + (pairs[0]?.[0] ?? 0);
    const leaves = next - travelBeats;
    return leaves > beat && leaves < lengthBeats ? [beat, value, leaves, value] : [beat, value];
  });
  return keys(id, ...flat);
}

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
