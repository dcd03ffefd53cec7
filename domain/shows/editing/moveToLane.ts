import { SAME_BEAT } from '../Show.ts';
import { type Draft, type DraftClip, laneOfClip, withClip } from './Draft.ts';
import { nearestFreeMove } from './freeRoom.ts';

export type LaneMove = { readonly draft: Draft; readonly byBeats: number };

/**
 * Gives the chosen clips, which all lie in one lane, to another lane of their track: another idol does them, or another
 * effect. They come to lie as near to a wish as there is room. Null where there is none, or no such lane.
 * @param lane as `laneOf` names it
 */
export function moveToLane(
  draft: Draft,
  chosen: ReadonlySet<string>,
  lane: string,
  wishBeats: number,
  beats: number,
): LaneMove | null {
  const moved = draft.clips.filter(({ id }) => chosen.has(id));
  const [first] = moved;
  const isOfOneLane = moved.every(
    (one) => one.track === first?.track && laneOfClip(one) === laneOfClip(first),
  );
  if (first === undefined || !isOfOneLane) return null;
  const there = moved.map((one) => inLane(one, lane));
  if (there.some((one) => laneOfClip(one) !== lane)) return null;
  const staying = draft.clips.filter(({ id }) => !chosen.has(id));
  const byBeats = nearestFreeMove(there, staying, beats, wishBeats);
  if (byBeats === null) return null;
  const move = Math.abs(byBeats) < SAME_BEAT ? 0 : byBeats;
  const clips = draft.clips.map((one) =>
    chosen.has(one.id) ? withClip(inLane(one, lane), { startBeat: one.clip.startBeat + move }) : one,
  );
  return { draft: { ...draft, clips }, byBeats: move };
}

function inLane(one: DraftClip, lane: string): DraftClip {
  switch (one.track) {
    case 'motion':
    case 'expression':
      return { ...one, clip: { ...one.clip, idol: lane } } as DraftClip;
    case 'effects':
      return { ...one, clip: { ...one.clip, effect: lane } } as DraftClip;
    default:
      return one;
  }
}
