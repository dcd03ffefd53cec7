import { sharesLane } from '../lanes.ts';
import { endBeat, SAME_BEAT } from '../Show.ts';
import { type DraftClip, type LooseClip, laneOfClip } from './Draft.ts';

/** Beats, without their ends. */
export type Stretch = { readonly from: number; readonly to: number };

export const meet = (one: LooseClip, other: LooseClip): boolean =>
  one.track === other.track && sharesLane(laneOfClip(one), laneOfClip(other));

/**
 * How far clips that move together can go, as near to a wish as the clips that stay and the song allow; they may pass
 * over others. Null where they fit nowhere.
 * @param beats length of the song
 */
export function nearestFreeMove(
  moved: readonly LooseClip[],
  staying: readonly DraftClip[],
  beats: number,
  wishBeats: number,
): number | null {
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  const shut: Stretch[] = [];
  for (const one of moved) {
    least = Math.max(least, -one.clip.startBeat);
    most = Math.min(most, beats - endBeat(one.clip));
    for (const other of staying) {
      if (!meet(one, other)) continue;
      shut.push({
        from: other.clip.startBeat - endBeat(one.clip),
        to: endBeat(other.clip) - one.clip.startBeat,
      });
    }
  }
  if (least > most + SAME_BEAT) return null;
  const wish = Math.min(most, Math.max(least, wishBeats));
  const barred = joined(shut).find(({ from, to }) => from + SAME_BEAT < wish && wish < to - SAME_BEAT);
  if (barred === undefined) return wish;
  const ways = [barred.from, barred.to].filter(
    (move) => move >= least - SAME_BEAT && move <= most + SAME_BEAT,
  );
  return ways.sort((one, other) => Math.abs(one - wish) - Math.abs(other - wish))[0] ?? null;
}

/** Stretches without those that overlap; between two that only touch there is a way through. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const apart: Stretch[] = [];
  for (const one of stretches.toSorted((left, right) => left.from - right.from)) {
    const last = apart.at(-1);
    if (last === undefined || one.from + SAME_BEAT >= last.to - SAME_BEAT) apart.push(one);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, one.to) };
  }
  return apart;
}

/** The stretch around a beat in which nothing meets a clip of this kind; null where something does. */
export function roomAround(
  one: LooseClip,
  staying: readonly DraftClip[],
  beats: number,
  beat: number,
): Stretch | null {
  let from = 0;
  let to = beats;
  for (const other of staying) {
    if (!meet(one, other)) continue;
    const end = endBeat(other.clip);
    if (end <= beat + SAME_BEAT) from = Math.max(from, end);
    else if (other.clip.startBeat >= beat - SAME_BEAT) to = Math.min(to, other.clip.startBeat);
    else return null;
  }
  return { from, to };
}
